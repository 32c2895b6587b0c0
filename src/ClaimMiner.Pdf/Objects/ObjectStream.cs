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

            _offsets.TryAdd(number.Int, first + offset.Int);
        }
    }

    public IEnumerable<int> Numbers => _offsets.Keys;

    public PdfObject? Read(int number)
    {
        if (!_offsets.TryGetValue(number, out var offset) || offset < 0 || offset >= _bytes.Length)
        {
            return null;
        }

        var value = new PdfLexer(_bytes, offset, resolver: _resolver, maxDepth: _limits.ObjectDepth).Read();
        return value is PdfOperator ? null : value;
    }
}
