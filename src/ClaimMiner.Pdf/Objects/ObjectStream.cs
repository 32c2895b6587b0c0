namespace ClaimMiner.Pdf.Objects;

/// <summary>A stream that holds other objects (ISO 32000-1, 7.5.7). What it holds is never encrypted again.</summary>
internal sealed class ObjectStream
{
    private const int MostObjects = 1_000_000;

    private readonly byte[] _bytes;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly IObjectResolver _resolver;
    private readonly PdfLimits _limits;

    /// <exception cref="PdfLimitException">A limit of decoded bytes was reached.</exception>
    public ObjectStream(PdfStream stream, IObjectResolver resolver, PdfLimits limits)
    {
        (_bytes, _resolver, _limits) = (stream.Decode(), resolver, limits);
        var first = stream.Dictionary.Int("First");
        var lexer = new PdfLexer(_bytes);
        for (var i = 0; i < Math.Min(stream.Dictionary.Int("N"), MostObjects); i++)
        {
            if (lexer.Read() is not PdfNumber number || lexer.Read() is not PdfNumber offset)
            {
                break;
            }

            _offsets.TryAdd(number.Int, (int)Math.Clamp((long)first + offset.Int, -1, int.MaxValue));
        }
    }

    public IReadOnlyCollection<int> Numbers => _offsets.Keys;

    /// <summary>Size of what it holds, decoded.</summary>
    public int Bytes => _bytes.Length;

    /// <summary>Null when there is no such object; <paramref name="account"/> is told what reading it took.</summary>
    public PdfObject? Read(int number, IndirectReader account)
    {
        if (!_offsets.TryGetValue(number, out var offset) || offset < 0 || offset >= _bytes.Length)
        {
            return null;
        }

        var lexer = new PdfLexer(_bytes, offset, resolver: _resolver, maxDepth: _limits.ObjectDepth);
        var value = lexer.Read();
        account.Spend(lexer.Position - offset, lexer.Items);
        return value is PdfOperator ? null : value;
    }
}
