using System.IO.Compression;
using System.Text;
using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Objects;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Objects;

public sealed class StreamFiltersTests
{
    private const string Prose = "It was the best of times for autophagy, it was the worst of times for aggregates; it was the age of enhancers. ";

    private static readonly byte[] Plain = PdfBuilder.Bytes(string.Concat(Enumerable.Repeat(Prose, 40)));

    [Fact]
    public void FlateIsInflated() => Assert.Equal(Plain, Decode("/FlateDecode", Zlib(Plain)));

    [Fact]
    public void FlateWithoutItsHeaderIsInflated() => Assert.Equal(Plain, Decode("/FlateDecode", Zlib(Plain)[2..]));

    [Fact]
    public void FlateWithABrokenHeaderIsInflated() => Assert.Equal(Plain, Decode("/FlateDecode", [0, 0, .. Zlib(Plain)[2..]]));

    [Fact]
    public void LineEndsBeforeFlateAreSkipped() => Assert.Equal(Plain, Decode("/FlateDecode", [13, 10, .. Zlib(Plain)]));

    [Fact]
    public void TheChecksumOfFlateIsNotLookedAt() => Assert.Equal(Plain, Decode("/FlateDecode", [.. Zlib(Plain)[..^4], 0, 0, 0, 0]));

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void FlateThatIsCutGivesItsBeginning(int kept)
    {
        var decoded = Decode("/FlateDecode", Zlib(Plain)[..kept]);

        Assert.True(Plain.AsSpan().StartsWith(decoded));
        Assert.InRange(decoded.Length, kept / 3, Plain.Length);
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void TheInflaterForFaultyDataKnowsAllOfDeflate(CompressionLevel level)
    {
        var data = Enumerable.Range(0, 120_000).Select(i => (byte)(i % 997 < 400 ? i * i >> 7 : Plain[i % Plain.Length])).ToArray();

        Assert.Equal(data, FaultyDeflate.Inflate(Zlib(data, level), 2, new DecodeBudget(PdfLimits.Default)));
        Assert.Equal("abc"u8.ToArray(), FaultyDeflate.Inflate(Zlib("abc"u8.ToArray(), level), 2, new DecodeBudget(PdfLimits.Default)));
    }

    [Fact]
    public void TheInflaterForFaultyDataHasTheSameLimit() => Assert.Throws<PdfLimitException>(
        () => FaultyDeflate.Inflate(Zlib(new byte[5_000_000]), 2, new DecodeBudget(new PdfLimits { StreamBytes = 1_000_000 })));

    [Fact]
    public void AFaultInTheMiddleOfFlateCostsOnlyWhatFollows()
    {
        var random = new Random(7);
        var data = Enumerable.Range(0, 60_000).Select(_ => (byte)random.Next(64)).ToArray();
        var faulty = Zlib(data);
        faulty.AsSpan(faulty.Length / 2, 40).Fill(0xFF);

        var decoded = Decode("/FlateDecode", faulty);

        var same = data.Zip(decoded).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.InRange(same, data.Length / 3, data.Length);
    }

    [Fact]
    public void EveryByteBeforeAFaultInFlateIsKept()
    {
        // Two stored blocks; the second says that its length is not its length.
        byte[] faulty = [0x78, 0x9C, 0, 3, 0, 0xFC, 0xFF, (byte)'a', (byte)'b', (byte)'c', 0, 3, 0, 0, 0, (byte)'d'];

        Assert.Equal("abc"u8.ToArray(), Decode("/FlateDecode", faulty));
    }

    [Fact]
    public void FlateOfNothingIsNothing()
    {
        Assert.Empty(Decode("/FlateDecode", []));
        Assert.Empty(Decode("/FlateDecode", [0x78]));
        Assert.Empty(Decode("/FlateDecode", [0xFF, 0xFF, 0xFF, 0xFF]));
    }

    [Fact]
    public void TheSpecificationsExampleOfLzwIsDecoded() =>
        Assert.Equal([45, 45, 45, 45, 45, 65, 45, 45, 45, 66], Decode("/LZWDecode", [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void LzwIsDecodedThroughAllItsCodeLengths(int earlyChange)
    {
        var data = Enumerable.Range(0, 30_000).Select(i => (byte)(i * i / 7 % 251)).ToArray();

        Assert.Equal(data, Decode("/LZWDecode", Lzw(data, earlyChange), $"<< /EarlyChange {earlyChange} >>"));
    }

    [Fact]
    public void LzwThatIsNoneGivesWhatComesBeforeTheFault() => Assert.Equal([45], Decode("/LZWDecode", [0x80, 0x0B, 0x7F, 0xFF, 0xFF]));

    [Theory]
    [InlineData("9jqo^~>", "Man ")]
    [InlineData("<~9jqo^~>", "Man ")]
    [InlineData("9jq o\n^", "Man ")]
    [InlineData("9jqo", "Man")]
    [InlineData("z~>", "\0\0\0\0")]
    [InlineData("9~>", "")]
    [InlineData("", "")]
    public void Ascii85IsDecoded(string encoded, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(Decode("/ASCII85Decode", PdfBuilder.Bytes(encoded))));

    [Theory]
    [InlineData("48 65 6c 6C 6f>", "Hello")]
    [InlineData("7>", "p")]
    [InlineData("", "")]
    public void AsciiHexIsDecoded(string encoded, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(Decode("/ASCIIHexDecode", PdfBuilder.Bytes(encoded))));

    [Fact]
    public void RunsAreDecoded()
    {
        Assert.Equal("abcxxxx"u8.ToArray(), Decode("/RunLengthDecode", [2, (byte)'a', (byte)'b', (byte)'c', 253, (byte)'x', 128, 1, 1]));
        Assert.Equal("ab"u8.ToArray(), Decode("/RunLengthDecode", [100, (byte)'a', (byte)'b']));
    }

    [Fact]
    public void FiltersFollowOneAnother() =>
        Assert.Equal(Plain, Decode("[/ASCIIHexDecode /Crypt /FlateDecode]", PdfBuilder.Bytes(Convert.ToHexString(Zlib(Plain)) + ">")));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void EachPngFilterIsUndone(byte filter)
    {
        byte[] rows = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 250];

        var decoded = Decode("/FlateDecode", Zlib(PngFilter(rows, row: 6, pixel: 3, filter)), "<< /Predictor 15 /Colors 3 /Columns 2 >>");

        Assert.Equal(rows, decoded);
    }

    [Fact]
    public void TheLastRowOfAPngPredictorMayBeCut() =>
        Assert.Equal([1, 2, 3, 4, 5], Decode("/FlateDecode", Zlib([0, 1, 2, 3, 0, 4, 5]), "[<< /Predictor 12 /Columns 3 >>]"));

    [Fact]
    public void TheTiffPredictorIsUndone() =>
        Assert.Equal([1, 2, 4, 6, 9, 9], Decode("/FlateDecode", Zlib([1, 2, 3, 4, 9, 9]), "<< /Predictor 2 /Colors 2 /Columns 2 >>"));

    [Theory]
    [InlineData("/Predictor 12 /Columns 2000000000 /Colors 32 /BitsPerComponent 16")]
    [InlineData("/Predictor 2 /Columns 2000000000 /Colors 32")]
    [InlineData("/Predictor 12 /Columns -5 /Colors 0 /BitsPerComponent -1")]
    public void DeclaredSizesAllocateNothing(string parameters)
    {
        var data = Zlib([0, 1, 2, 3]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Decode("/FlateDecode", data, $"<< {parameters} >>");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Theory]
    [InlineData("/DCTDecode")]
    [InlineData("/JPXDecode")]
    [InlineData("/CCITTFaxDecode")]
    [InlineData("/JBIG2Decode")]
    [InlineData("/NoSuchFilter")]
    [InlineData("[/FlateDecode /DCTDecode]")]
    [InlineData("[/Crypt /Crypt /Crypt /Crypt /Crypt /Crypt /Crypt /Crypt /Crypt]")]
    public void FiltersThatLeadToNoTextGiveNothing(string filter) => Assert.Empty(Decode(filter, Zlib(Plain)));

    [Theory]
    [InlineData("/FlateDecode")]
    [InlineData("/LZWDecode")]
    [InlineData("/RunLengthDecode")]
    public void AStreamThatDecodesToTooMuchIsStopped(string filter)
    {
        var bomb = filter switch
        {
            "/FlateDecode" => Zlib(new byte[5_000_000]),
            "/LZWDecode" => Lzw(new byte[5_000_000], 1),
            _ => [.. Enumerable.Repeat((byte)129, 80_000)],
        };

        var stopped = Assert.Throws<PdfLimitException>(() => Decode(filter, bomb, "<< >>", new PdfLimits { StreamBytes = 1_000_000 }));

        Assert.Contains("1000000", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllStreamsTogetherHaveALimitToo()
    {
        var budget = new DecodeBudget(new PdfLimits { DecodedBytes = 3 * Plain.Length });
        var dictionary = Dictionary("/FlateDecode", "null");
        for (var i = 0; i < 3; i++)
        {
            StreamFilters.Decode(Zlib(Plain), dictionary, budget);
        }

        Assert.True(budget.IsSpent);
        Assert.Throws<PdfLimitException>(() => StreamFilters.Decode(Zlib(Plain), dictionary, budget));
    }

    private static byte[] Decode(string filter, byte[] data, string parameters = "null", PdfLimits? limits = null) =>
        StreamFilters.Decode(data, Dictionary(filter, parameters), new DecodeBudget(limits ?? PdfLimits.Default));

    private static PdfDictionary Dictionary(string filter, string parameters) =>
        (PdfDictionary)new PdfLexer(PdfBuilder.Bytes($"<< /Filter {filter} /DecodeParms {parameters} >>")).Read()!;

    private static byte[] Zlib(byte[] data, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, level))
        {
            deflate.Write(data);
        }

        return target.ToArray();
    }

    /// <summary>The TIFF 6.0 encoder, plainly.</summary>
    private static byte[] Lzw(byte[] data, int earlyChange)
    {
        var bits = new List<bool>();
        var table = new Dictionary<string, int>();
        var (next, width, word) = (258, 9, "");
        void Put(int code) => bits.AddRange(Enumerable.Range(0, width).Select(i => (code >> (width - 1 - i) & 1) == 1));
        Put(256);
        foreach (var b in data)
        {
            var longer = word + (char)b;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                word = longer;
                continue;
            }

            Put(word.Length == 1 ? word[0] : table[word]);
            table[longer] = next++;
            word = $"{(char)b}";

            // The decoder is one entry behind.
            width = (next - 1 + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
            if (next == 4095)
            {
                Put(256);
                table.Clear();
                (next, width) = (258, 9);
            }
        }

        Put(word.Length == 1 ? word[0] : table[word]);
        width = (next + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        Put(257);
        return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Select((bit, i) => bit ? 128 >> i : 0).Sum())];
    }

    private static byte[] PngFilter(byte[] data, int row, int pixel, byte filter)
    {
        var filtered = new List<byte>();
        for (var start = 0; start < data.Length; start += row)
        {
            filtered.Add(filter);
            for (var i = start; i < start + row; i++)
            {
                int left = i - start >= pixel ? data[i - pixel] : 0, up = start > 0 ? data[i - row] : 0;
                var corner = start > 0 && i - start >= pixel ? data[i - row - pixel] : 0;
                var nearest = new[] { left, up, corner }.OrderBy(candidate => Math.Abs(left + up - corner - candidate)).First();
                filtered.Add((byte)(data[i] - filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => nearest, _ => 0 }));
            }
        }

        return [.. filtered];
    }
}
