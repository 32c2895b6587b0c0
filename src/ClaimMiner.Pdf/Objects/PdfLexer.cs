namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Reads objects from PDF syntax (ISO 32000-1, 7.2 and 7.3), one after the other. Never throws on bad syntax: stray delimiters are
/// skipped, and what is cut off ends where the bytes end.
/// </summary>
internal sealed class PdfLexer
{
    /// <summary>Told apart by reference: there are no more objects.</summary>
    public static readonly PdfOperator End = new("");

    private static readonly PdfOperator CloseArray = new("]");
    private static readonly PdfOperator CloseDictionary = new(">>");
    private static readonly PdfBoolean True = new(true);
    private static readonly PdfBoolean False = new(false);

    private readonly byte[] _bytes;
    private readonly int _end;
    private readonly IObjectResolver? _resolver;
    private readonly Func<byte[], byte[]>? _decrypt;
    private readonly int _maxDepth;
    private readonly LexerWords _words = new();
    private int _depth;
    private int _position;

    /// <param name="bytes">Where the syntax stands.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="end">Where to stop; the end of the bytes when left out.</param>
    /// <param name="resolver">Finds references; without one "1 0 R" are three objects, as in a content stream.</param>
    /// <param name="decrypt">Turns the bytes of a string into plain ones.</param>
    /// <param name="maxDepth">Arrays and dictionaries within one another; deeper ones read as null.</param>
    public PdfLexer(
        byte[] bytes, int position = 0, int? end = null, IObjectResolver? resolver = null, Func<byte[], byte[]>? decrypt = null, int maxDepth = 100)
    {
        (_bytes, Position, _end) = (bytes, position, Math.Min(end ?? bytes.Length, bytes.Length));
        (_resolver, _decrypt, _maxDepth) = (resolver, decrypt, maxDepth);
    }

    /// <summary>Where the next object is looked for.</summary>
    public int Position
    {
        get => _position;
        set => _position = value;
    }

    /// <summary>The next object; C#'s null for the null object; <see cref="End"/> when there is none.</summary>
    public PdfObject? Read()
    {
        while (true)
        {
            SkipWhiteSpace();
            if (Position >= _end)
            {
                return End;
            }

            switch (_bytes[Position])
            {
                case (byte)'/':
                    Position++;
                    return new PdfName(_words.Name(TakeRegular()));
                case (byte)'(':
                    return Text(PdfStrings.ReadLiteral(_bytes, ref _position, _end));
                case (byte)'<':
                    return Peek(1) == '<' ? ReadDictionary() : Text(PdfStrings.ReadHex(_bytes, ref _position, _end));
                case (byte)'[':
                    return ReadArray();
                case (byte)']':
                    Position++;
                    return CloseArray;
                case (byte)'>' when Peek(1) == '>':
                    Position += 2;
                    return CloseDictionary;
                case (byte)')' or (byte)'>' or (byte)'{' or (byte)'}':
                    Position++;
                    continue;
                default:
                    return ReadWord();
            }
        }
    }

    public void SkipWhiteSpace()
    {
        while (Position < _end)
        {
            if (PdfBytes.IsWhiteSpace(_bytes[Position]))
            {
                Position++;
            }
            else if (_bytes[Position] == '%')
            {
                while (Position < _end && _bytes[Position] is not ((byte)'\r' or (byte)'\n'))
                {
                    Position++;
                }
            }
            else
            {
                return;
            }
        }
    }

    private PdfObject? ReadWord()
    {
        var span = TakeRegular();
        if (span.IsEmpty)
        {
            Position++;
            return null;
        }

        if (PdfNumbers.TryParse(span, out var value))
        {
            return _resolver is null || value < 0 || value != Math.Floor(value) ? new PdfNumber(value) : ReferenceOr(value);
        }

        return span switch
        {
            [(byte)'n', (byte)'u', (byte)'l', (byte)'l'] => null,
            [(byte)'t', (byte)'r', (byte)'u', (byte)'e'] => True,
            [(byte)'f', (byte)'a', (byte)'l', (byte)'s', (byte)'e'] => False,
            _ => _words.Operator(span),
        };
    }

    /// <summary>A whole number may begin "12 0 R".</summary>
    private PdfObject ReferenceOr(double number)
    {
        var back = Position;
        SkipWhiteSpace();
        var generation = TakeRegular();
        if (generation.Length is > 0 and <= 5 && PdfNumbers.TryParse(generation, out var value) && value >= 0 && value == Math.Floor(value) && number <= int.MaxValue)
        {
            SkipWhiteSpace();
            if (TakeRegular() is [(byte)'R'])
            {
                return new PdfReference((int)number, (int)value, _resolver!);
            }
        }

        Position = back;
        return new PdfNumber(number);
    }

    private PdfArray? ReadArray()
    {
        Position++;
        if (_depth >= _maxDepth)
        {
            // Too deep to follow: what it holds is read as if it stood outside, which ends wherever the bytes end.
            return null;
        }

        _depth++;
        var items = new List<PdfObject?>();
        while (true)
        {
            var item = Read();
            if (ReferenceEquals(item, CloseArray) || ReferenceEquals(item, End))
            {
                break;
            }

            if (ReferenceEquals(item, CloseDictionary) || item is PdfOperator { Value: "endobj" or "endstream" })
            {
                // "[1 2 >>": the array was not closed; what holds it is.
                Position -= ReferenceEquals(item, CloseDictionary) ? 2 : 0;
                break;
            }

            items.Add(item);
        }

        _depth--;
        return new PdfArray(items);
    }

    private PdfDictionary? ReadDictionary()
    {
        Position += 2;
        if (_depth >= _maxDepth)
        {
            return null;
        }

        _depth++;
        var entries = new Dictionary<string, PdfObject?>(StringComparer.Ordinal);
        while (true)
        {
            var key = Read();
            if (ReferenceEquals(key, CloseDictionary) || ReferenceEquals(key, End))
            {
                break;
            }

            if (key is PdfOperator { Value: "endobj" or "stream" } keyword)
            {
                Position -= keyword.Value.Length;
                break;
            }

            if (key is not PdfName name)
            {
                continue;
            }

            var value = Read();
            if (ReferenceEquals(value, CloseDictionary) || ReferenceEquals(value, End))
            {
                break;
            }

            entries[name.Value] = value;
        }

        _depth--;
        return new PdfDictionary(entries);
    }

    private PdfString Text(byte[] bytes) => new(_decrypt is null ? bytes : _decrypt(bytes));

    private ReadOnlySpan<byte> TakeRegular()
    {
        var start = Position;
        while (Position < _end && PdfBytes.IsRegular(_bytes[Position]))
        {
            Position++;
        }

        return _bytes.AsSpan(start, Position - start);
    }

    private int Peek(int ahead) => Position + ahead < _end ? _bytes[Position + ahead] : -1;
}
