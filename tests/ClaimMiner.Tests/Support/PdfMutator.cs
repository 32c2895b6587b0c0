using System.Globalization;
using System.Text;

namespace ClaimMiner.Tests.Support;

/// <summary>Breaks PDF files with some understanding of their structure. The same file and seed give the same mutant.</summary>
internal sealed class PdfMutator(int seed)
{
    private const int MostEdits = 4;

    private readonly Random _random = new(seed);

    /// <summary>What was done, in order.</summary>
    public List<string> Edits { get; } = [];

    public byte[] Mutate(byte[] file)
    {
        var mutant = (byte[])file.Clone();
        var edits = 1 + _random.Next(MostEdits);
        for (var i = 0; i < edits && mutant.Length > 0; i++)
        {
            mutant = Edit(mutant);
        }

        return mutant;
    }

    private byte[] Edit(byte[] file)
    {
        Func<byte[], byte[]>[] kinds = [FlipBits, SwapTokens, LieAboutLength, ChangeNumber, Truncate, Nest, CutOut, Repeat, RenameKey, RedirectReference, Bomb, Garble];
        var kind = kinds[_random.Next(kinds.Length)];
        Edits.Add(kind.Method.Name);
        return kind(file);
    }

    private byte[] FlipBits(byte[] file)
    {
        for (var i = 0; i < 1 + _random.Next(20); i++)
        {
            file[_random.Next(file.Length)] ^= (byte)(1 << _random.Next(8));
        }

        return file;
    }

    /// <summary>Two words of the syntax change places.</summary>
    private byte[] SwapTokens(byte[] file)
    {
        var ((a, aLength), (b, bLength)) = (Token(file), Token(file));
        if (a > b)
        {
            ((a, aLength), (b, bLength)) = ((b, bLength), (a, aLength));
        }

        return a + aLength > b ? file : [.. file[..a], .. file[b..(b + bLength)], .. file[(a + aLength)..b], .. file[a..(a + aLength)], .. file[(b + bLength)..]];
    }

    private byte[] LieAboutLength(byte[] file) => ReplaceNumberBehind(file, "/Length ");

    private byte[] RedirectReference(byte[] file)
    {
        var keys = new[] { "/Kids [", "/Parent ", "/Contents ", "/Root ", "/Pages ", "/Font ", "/Resources ", "/Prev ", "/W [", "/Index [", "/Size ", "/First ", "/N ", "startxref\n", "/Count ", "/Predictor ", "/Columns " };
        return ReplaceNumberBehind(file, keys[_random.Next(keys.Length)]);
    }

    private byte[] ChangeNumber(byte[] file)
    {
        var start = _random.Next(file.Length);
        var at = Array.FindIndex(file, start, b => b is >= (byte)'0' and <= (byte)'9');
        return at < 0 ? file : ReplaceNumber(file, at);
    }

    private byte[] Truncate(byte[] file) => file[.._random.Next(file.Length)];

    private byte[] Nest(byte[] file)
    {
        var (open, count) = (new[] { "[", "<<", "(", "<< /A ", "[ 1 0 R ", "q ", "/F 1 Do " }[_random.Next(7)], 1 << _random.Next(16));
        return Insert(file, string.Concat(Enumerable.Repeat(open, count)));
    }

    private byte[] CutOut(byte[] file)
    {
        var start = _random.Next(file.Length);
        return [.. file[..start], .. file[Math.Min(file.Length, start + _random.Next(2000))..]];
    }

    private byte[] Repeat(byte[] file)
    {
        var start = _random.Next(file.Length);
        var part = file[start..Math.Min(file.Length, start + 1 + _random.Next(2000))];
        return [.. file[..start], .. part, .. part, .. file[start..]];
    }

    private byte[] RenameKey(byte[] file)
    {
        var slash = Array.IndexOf(file, (byte)'/', _random.Next(file.Length));
        if (slash >= 0 && slash + 2 < file.Length)
        {
            file[slash + 1] = (byte)_random.Next(33, 127);
        }

        return file;
    }

    /// <summary>A stream that unpacks to much more than it is.</summary>
    private byte[] Bomb(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(_random.Next(2) == 0 ? "(aaaaaaaaaaaa) Tj " : "0 0 m 1 1 l S q ", 1 << (10 + _random.Next(7))))));
        }

        var stream = Array.IndexOf(file, (byte)'s', _random.Next(file.Length));
        return stream < 0 ? file : [.. file[..stream], .. "stream\n"u8, .. packed.ToArray(), .. "\nendstream"u8, .. file[stream..]];
    }

    private byte[] Garble(byte[] file)
    {
        var start = _random.Next(file.Length);
        _random.NextBytes(file.AsSpan(start, Math.Min(file.Length - start, 1 + _random.Next(200))));
        return file;
    }

    private byte[] ReplaceNumberBehind(byte[] file, string key)
    {
        var places = new List<int>();
        for (var at = file.AsSpan().IndexOf(PdfBuilder.Bytes(key)); at >= 0 && places.Count < 50;)
        {
            places.Add(at + key.Length);
            var next = file.AsSpan(at + 1).IndexOf(PdfBuilder.Bytes(key));
            at = next < 0 ? -1 : at + 1 + next;
        }

        return places.Count == 0 ? file : ReplaceNumber(file, places[_random.Next(places.Count)]);
    }

    private byte[] ReplaceNumber(byte[] file, int at)
    {
        var end = at;
        while (end < file.Length && file[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        string[] extremes = ["0", "-1", "1", "2147483647", "4294967296", "99999999999999999999", "65535", "1e9", ".", "-"];
        var value = _random.Next(3) == 0 ? _random.Next(200).ToString(CultureInfo.InvariantCulture) : extremes[_random.Next(extremes.Length)];
        return [.. file[..at], .. PdfBuilder.Bytes(value), .. file[end..]];
    }

    private byte[] Insert(byte[] file, string text)
    {
        var at = _random.Next(file.Length);
        return [.. file[..at], .. PdfBuilder.Bytes(text), .. file[at..]];
    }

    private (int Start, int Length) Token(byte[] file)
    {
        var start = _random.Next(file.Length);
        while (start > 0 && file[start - 1] > 32)
        {
            start--;
        }

        var end = start;
        while (end < file.Length && file[end] > 32 && end - start < 100)
        {
            end++;
        }

        return (start, end - start);
    }
}
