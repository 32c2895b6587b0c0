namespace ClaimMiner.Pdf.Objects;

/// <summary>Finds objects without a cross-reference: every "N G obj" and every trailer of the file.</summary>
internal static class ObjectScanner
{
    private const int MostDigits = 9;

    /// <exception cref="PdfLimitException">More objects than a file may have.</exception>
    public static FileScan Scan(byte[] bytes, PdfLimits limits)
    {
        var heads = new List<(int Number, int Offset)>();
        foreach (var at in Occurrences(bytes, "obj"u8.ToArray()))
        {
            if (HeadBefore(bytes, at) is { } head)
            {
                heads.Add(head);
            }

            if (heads.Count > limits.Objects)
            {
                throw new PdfLimitException($"the file has more than {limits.Objects} objects");
            }
        }

        var objects = heads.Select((head, i) => new ScannedObject(head.Number, head.Offset, i + 1 < heads.Count ? heads[i + 1].Offset : bytes.Length));
        var trailer = "trailer"u8.ToArray();
        return new FileScan(objects.ToList(), Occurrences(bytes, trailer).Select(at => at + trailer.Length).ToList());
    }

    private static IEnumerable<int> Occurrences(byte[] bytes, byte[] word)
    {
        for (var from = 0; bytes.AsSpan(from).IndexOf(word) is >= 0 and var found; from += found + word.Length)
        {
            yield return from + found;
        }
    }

    /// <summary>The "N G" before the keyword, read backwards.</summary>
    private static (int Number, int Offset)? HeadBefore(byte[] bytes, int keyword)
    {
        var generation = DigitsBefore(bytes, keyword);
        var number = DigitsBefore(bytes, generation.Start);
        if (generation.Length == 0 || number.Length is 0 or > MostDigits || number.Start + number.Length == generation.Start)
        {
            return null;
        }

        var value = 0;
        foreach (var digit in bytes.AsSpan(number.Start, number.Length))
        {
            value = value * 10 + (digit - '0');
        }

        return (value, number.Start);
    }

    /// <summary>Digits that stand before a place, perhaps with white space between.</summary>
    private static (int Start, int Length) DigitsBefore(byte[] bytes, int place)
    {
        var end = place;
        while (end > 0 && PdfBytes.IsWhiteSpace(bytes[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && bytes[start - 1] is >= (byte)'0' and <= (byte)'9')
        {
            start--;
        }

        return (start, end - start);
    }
}
