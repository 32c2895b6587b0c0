namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Finds objects without a cross-reference: every "N G obj" of the file, the last one of a number counting, and every trailer dictionary.
/// </summary>
internal static class ObjectScanner
{
    public static void Scan(byte[] bytes, Dictionary<int, XrefEntry> entries, List<int> trailers)
    {
        for (var i = 0; i + 3 <= bytes.Length; i++)
        {
            if (bytes[i] == 'o' && bytes.AsSpan(i).StartsWith("obj"u8) && NumberBefore(bytes, i) is { } found)
            {
                entries[found.Number] = new XrefEntry(found.Start, 0);
            }
            else if (bytes[i] == 't' && bytes.AsSpan(i).StartsWith("trailer"u8))
            {
                trailers.Add(i + "trailer".Length);
            }
        }
    }

    /// <summary>The "N G" before the keyword, read backwards.</summary>
    private static (int Number, int Start)? NumberBefore(byte[] bytes, int keyword)
    {
        var at = keyword;
        SkipSpace(bytes, ref at);
        var generationEnd = at;
        SkipDigits(bytes, ref at);
        var generationStart = at;
        SkipSpace(bytes, ref at);
        var numberEnd = at;
        SkipDigits(bytes, ref at);
        if (generationStart == generationEnd || at == numberEnd || numberEnd == generationStart || numberEnd - at > 9)
        {
            return null;
        }

        var number = 0;
        for (var i = at; i < numberEnd; i++)
        {
            number = number * 10 + (bytes[i] - '0');
        }

        return (number, at);
    }

    private static void SkipSpace(byte[] bytes, ref int at)
    {
        while (at > 0 && PdfBytes.IsWhiteSpace(bytes[at - 1]))
        {
            at--;
        }
    }

    private static void SkipDigits(byte[] bytes, ref int at)
    {
        while (at > 0 && bytes[at - 1] is >= (byte)'0' and <= (byte)'9')
        {
            at--;
        }
    }
}
