namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Reads objects from PDF syntax (ISO 32000-1, 7.2 and 7.3), one after the other. Never throws on bad syntax: stray delimiters are
/// skipped, and what is cut off ends where the bytes end.
/// </summary>
internal sealed class PdfLexer
{
    /// <summary>What an object holds beyond this is dropped: no page needs it, and memory must not follow a bad file.</summary>
    private const int MostItems = 1_000_000;

    private const int MostGenerationDigits = 5;

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
    private readonly LexerWords _words;
    private int _depth;
    private int _position;
    private int _items;

    /// <param name="bytes">Where the syntax stands.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="end">Where to stop; the end of the bytes when left out.</param>
    /// <param name="resolver">Finds references; without one "1 0 R" are three objects, as in a content stream.</param>
    /// <param name="decrypt">Turns the bytes of a string into plain ones.</param>
    /// <param name="maxDepth">Arrays and dictionaries within one another; deeper ones read as null.</param>
    /// <param name="words">Shared by lexers that read the same file.</param>
    public PdfLexer(
        byte[] bytes, int position = 0, int? end = null, IObjectResolver? resolver = null, Func<byte[], byte[]>? decrypt = null, int maxDepth = 100,
        LexerWords? words = null)
    {
        (_bytes, Position, _end) = (bytes, position, Math.Min(end ?? bytes.Length, bytes.Length));
        (_resolver, _decrypt, _maxDepth, _words) = (resolver, decrypt, maxDepth, words ?? new LexerWords());
    }

    /// <summary>Where the next object is looked for.</summary>
    public int Position
    {
        get => _position;
        set => _position = value;
    }

    /// <summary>How many elements the arrays and dictionaries of the last object have together.</summary>
    public int Items => _items;

    /// <summary>The next object; C#'s null for the null object; <see cref="End"/> when there is none.</summary>
    public PdfObject? Read()
    {
        _items = 0;
        return ReadNext();
    }

    /// <summary>The next object when it is a number; otherwise nothing is read. For content streams, where a number never begins a reference.</summary>
    public bool TryReadNumber(out double value)
    {
        SkipWhiteSpace();
        if (_position < _end && PdfNumbers.CanBegin(_bytes[_position]) && PdfNumbers.Parse(_bytes.AsSpan(_position, _end - _position), out value) is > 0 and var length)
        {
            _position += length;
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>Steps over an opening bracket, where one stands.</summary>
    public bool TryOpenArray() => TryStepOver((byte)'[');

    /// <summary>Steps over a closing bracket, where one stands.</summary>
    public bool TryCloseArray() => TryStepOver((byte)']');

    public void SkipWhiteSpace()
    {
        var bytes = _bytes.AsSpan(0, _end);
        var at = _position;
        while (at < bytes.Length)
        {
            if (PdfBytes.IsWhiteSpace(bytes[at]))
            {
                at++;
            }
            else if (bytes[at] == '%')
            {
                var line = bytes[at..].IndexOfAny((byte)'\r', (byte)'\n');
                at = line < 0 ? bytes.Length : at + line;
            }
            else
            {
                break;
            }
        }

        _position = at;
    }

    private bool TryStepOver(byte bracket)
    {
        SkipWhiteSpace();
        if (_position >= _end || _bytes[_position] != bracket)
        {
            return false;
        }

        _position++;
        return true;
    }

    private PdfObject? ReadNext()
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
                    return _words.Name(TakeRegular());
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

    private PdfObject? ReadWord()
    {
        if (PdfNumbers.CanBegin(_bytes[Position]) && PdfNumbers.Parse(_bytes.AsSpan(Position, _end - Position), out var value) is > 0 and var length)
        {
            Position += length;
            return _resolver is not null && value >= 0 && value <= int.MaxValue && value == Math.Floor(value) ? ReferenceOr(value) : PdfNumber.Of(value);
        }

        var span = TakeRegular();
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
        int generation = 0, digits = 0;
        for (; digits < MostGenerationDigits && Position < _end && _bytes[Position] is >= (byte)'0' and <= (byte)'9'; digits++)
        {
            generation = generation * 10 + (_bytes[Position++] - '0');
        }

        SkipWhiteSpace();
        if (digits > 0 && Peek(0) == 'R' && (Position + 1 >= _end || !PdfBytes.IsRegular(_bytes[Position + 1])))
        {
            Position++;
            return new PdfReference((int)number, generation, _resolver!);
        }

        Position = back;
        return PdfNumber.Of(number);
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
        for (var item = ReadNext(); !Ends(item, CloseArray); item = ReadNext())
        {
            if (++_items <= MostItems)
            {
                items.Add(item);
            }
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
        for (var key = ReadNext(); !Ends(key, CloseDictionary); key = ReadNext())
        {
            if (key is not PdfName name)
            {
                continue;
            }

            var value = ReadNext();
            if (Ends(value, CloseDictionary))
            {
                break;
            }

            if (++_items <= MostItems)
            {
                entries[name.Value] = value;
            }
        }

        _depth--;
        return new PdfDictionary(entries);
    }

    /// <summary>
    /// Whether an item ends what is being read: its own bracket, the end of the bytes, or something that shows the bracket to be missing,
    /// which is left for whoever it belongs to.
    /// </summary>
    private bool Ends(PdfObject? item, PdfOperator bracket)
    {
        if (ReferenceEquals(item, bracket) || ReferenceEquals(item, End))
        {
            return true;
        }

        // Words between objects are told apart only where objects have numbers: a content stream knows none of them.
        if (item is PdfOperator word && (ReferenceEquals(word, CloseDictionary) || (_resolver is not null && word.Value is "obj" or "endobj" or "stream" or "endstream")))
        {
            Position -= word.Value.Length;
            return true;
        }

        return false;
    }

    private PdfString Text(byte[] bytes) => new(_decrypt is null ? bytes : _decrypt(bytes));

    private ReadOnlySpan<byte> TakeRegular()
    {
        var rest = _bytes.AsSpan(_position, _end - _position);
        var length = 0;
        while (length < rest.Length && PdfBytes.IsRegular(rest[length]))
        {
            length++;
        }

        _position += length;
        return rest[..length];
    }

    private int Peek(int ahead) => Position + ahead < _end ? _bytes[Position + ahead] : -1;
}
