namespace ClaimMiner.Pdf.Objects;

/// <summary>A dictionary whose values are resolved on access. A missing key and a value of another type both read as null.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject?> entries) : PdfObject
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfObject?>());

    public IEnumerable<string> Keys => entries.Keys;

    public PdfObject? this[string key] =>
        entries.TryGetValue(key, out var value) ? value is PdfReference reference ? reference.Resolve() : value : null;

    /// <summary>The value as written: a reference stays one.</summary>
    public PdfObject? Raw(string key) => entries.GetValueOrDefault(key);

    /// <summary>A dictionary, or the dictionary of a stream.</summary>
    public PdfDictionary? Dictionary(string key) => this[key] switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public PdfArray? Array(string key) => this[key] as PdfArray;

    public PdfStream? Stream(string key) => this[key] as PdfStream;

    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public double Number(string key, double otherwise = 0) => this[key] is PdfNumber number ? number.Value : otherwise;

    public int Int(string key, int otherwise = 0) => this[key] is PdfNumber number ? number.Int : otherwise;
}
