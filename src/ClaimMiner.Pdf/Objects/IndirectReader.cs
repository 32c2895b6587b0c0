namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Reads the objects that stand in the file itself, by their offsets, and keeps account of it: a file whose objects overlap, so that the
/// same bytes would be read without end, is stopped.
/// </summary>
internal sealed class IndirectReader(byte[] bytes, IObjectResolver resolver, PdfLimits limits, DecodeBudget budget)
{
    private const int TimesRead = 4;
    private const int FreeBytes = 64 << 20;

    private readonly LexerWords _words = new();
    private long _bytesLeft = (long)bytes.Length * TimesRead + FreeBytes;
    private long _itemsLeft = limits.Items;

    /// <summary>What strings and streams are decrypted with; null while the file is not known to be encrypted.</summary>
    public Decryption? Decryption { get; set; }

    /// <summary>A lexer of the file's own syntax, where nothing is decrypted.</summary>
    public PdfLexer Lexer(int position) => new(bytes, position, resolver: resolver, maxDepth: limits.ObjectDepth, words: _words);

    /// <summary>An object without a number, as a trailer is.</summary>
    /// <exception cref="PdfLimitException">The file's objects overlap or hold too much.</exception>
    public PdfObject? ReadBare(int position)
    {
        var lexer = Lexer(position);
        var value = lexer.Read();
        Spend(lexer.Position - position, lexer.Items);
        return value;
    }

    /// <summary>The object that "N G obj" introduces at an offset; null when none stands there.</summary>
    /// <exception cref="PdfLimitException">The file's objects overlap or hold too much.</exception>
    public IndirectObject? Read(int offset)
    {
        if (offset < 0 || offset >= bytes.Length)
        {
            return null;
        }

        var head = new PdfLexer(bytes, offset, words: _words);
        if (head.Read() is not PdfNumber number || head.Read() is not PdfNumber generation || head.Read() is not PdfOperator { Value: "obj" })
        {
            return null;
        }

        var (n, g, decryption) = (number.Int, generation.Int, Decryption);
        var lexer = new PdfLexer(
            bytes, head.Position, resolver: resolver, decrypt: decryption is null ? null : text => decryption.String(text, n, g),
            maxDepth: limits.ObjectDepth, words: _words);
        var value = lexer.Read();
        Spend(lexer.Position - offset, lexer.Items);
        if (value is PdfDictionary dictionary)
        {
            lexer.SkipWhiteSpace();
            if (bytes.AsSpan(lexer.Position).StartsWith("stream"u8))
            {
                return new IndirectObject(n, g, Stream(dictionary, lexer.Position + "stream".Length, n, g));
            }
        }

        return new IndirectObject(n, g, value is PdfOperator ? null : value);
    }

    /// <summary>Accounts for reading elsewhere, in object streams.</summary>
    /// <exception cref="PdfLimitException">Too much was read.</exception>
    public void Spend(long read, int items)
    {
        _bytesLeft -= read;
        _itemsLeft -= items;
        if (_bytesLeft < 0)
        {
            throw new PdfLimitException("the file's objects overlap: reading them would take too long");
        }

        if (_itemsLeft < 0)
        {
            throw new PdfLimitException($"the file's arrays and dictionaries have more than {limits.Items} elements");
        }
    }

    private PdfStream Stream(PdfDictionary dictionary, int keywordEnd, int number, int generation)
    {
        var (start, length, wasSearched) = StreamExtent.Find(bytes, keywordEnd, dictionary);
        Spend(wasSearched ? length : 0, 0);
        byte[]? small = null;
        return new PdfStream(dictionary, bytes.AsMemory(start, length), () =>
        {
            if (small is not null)
            {
                return small;
            }

            var raw = bytes.AsMemory(start, length);
            var plain = Decryption is { } decryption ? decryption.Stream(raw.ToArray(), dictionary, number, generation) : raw;
            var decoded = StreamFilters.Decode(plain, dictionary, budget);
            small = budget.MayKeep(decoded.Length) ? decoded : null;
            return decoded;
        });
    }
}
