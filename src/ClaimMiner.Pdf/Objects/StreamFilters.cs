using System.Runtime.InteropServices;

namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// The filters of a stream, in order (ISO 32000-1, 7.4). A broken filter yields what came before the fault; filters of images yield
/// nothing, for no text comes out of them.
/// </summary>
internal static class StreamFilters
{
    private const int MostFilters = 8;

    /// <exception cref="PdfLimitException">A limit of decoded bytes was reached.</exception>
    public static byte[] Decode(ReadOnlyMemory<byte> raw, PdfDictionary dictionary, DecodeBudget budget)
    {
        var names = Names(dictionary["Filter"]);
        if (names.Count > MostFilters)
        {
            return [];
        }

        budget.Spend(names.Count == 0 ? raw.Length : 0);
        var parameters = dictionary["DecodeParms"];
        if (names.Count == 0)
        {
            return raw.ToArray();
        }

        var bytes = raw;
        for (var i = 0; i < names.Count; i++)
        {
            var own = parameters is PdfArray array ? array[i] as PdfDictionary : i == 0 ? parameters as PdfDictionary : null;
            bytes = Apply(names[i], bytes, own ?? PdfDictionary.Empty, budget);
            budget.Spend(bytes.Length);
        }

        return MemoryMarshal.TryGetArray(bytes, out var last) && last.Array is { } whole && whole.Length == last.Count ? whole : bytes.ToArray();
    }

    private static List<string> Names(PdfObject? filter) => filter switch
    {
        PdfName name => [name.Value],
        PdfArray array => array.OfType<PdfName>().Select(name => name.Value).ToList(),
        _ => [],
    };

    private static ReadOnlyMemory<byte> Apply(string filter, ReadOnlyMemory<byte> bytes, PdfDictionary parameters, DecodeBudget budget) => filter switch
    {
        "FlateDecode" or "Fl" => Predictor.Undo(FlateFilter.Decode(bytes, budget), parameters),
        "LZWDecode" or "LZW" => Predictor.Undo(LzwFilter.Decode(bytes.ToArray(), parameters.Int("EarlyChange", 1), budget), parameters),
        "ASCIIHexDecode" or "AHx" => AsciiFilters.DecodeHex(bytes.ToArray()),
        "ASCII85Decode" or "A85" => AsciiFilters.Decode85(bytes.ToArray()),
        "RunLengthDecode" or "RL" => RunLengthFilter.Decode(bytes.ToArray(), budget),
        "Crypt" => bytes,
        _ => default,
    };
}
