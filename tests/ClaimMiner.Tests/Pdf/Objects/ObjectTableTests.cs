using System.Text;
using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Objects;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Objects;

public sealed class ObjectTableTests
{
    [Fact]
    public void AClassicTableIsRead() => AssertReads(Two().Build(), wasRebuilt: false, "one", "two");

    [Fact]
    public void ObjectStreamsAndCrossReferenceStreamsAreRead() => AssertReads(Two().BuildCompressed(), wasRebuilt: false, "one", "two");

    [Fact]
    public void AHybridFileShowsWhatItsTableHides()
    {
        var builder = Two();
        var hidden = builder.Add("<< /Title (hidden) >>");

        var table = Open(builder.BuildHybrid(hidden));

        Assert.Equal("hidden", PdfText.Decode(((PdfDictionary)table.Object(hidden)!)["Title"]));
        Assert.False(table.WasRebuilt);
    }

    [Fact]
    public void TheNewestVersionOfAnObjectCounts()
    {
        var builder = Two();
        var number = builder.Add("(old)");
        var file = builder.Build();

        var updated = PdfBuilder.Update(file, PdfBuilder.StartXref(file), "/Root 1 0 R /Size 99", (number, "(new)"), (98, "(added)"));

        Assert.Equal(["new", "added"], new[] { number, 98 }.Select(n => Text(Open(updated).Object(n))));
        AssertReads(updated, wasRebuilt: false, "one", "two");
    }

    [Fact]
    public void ADeletedObjectIsNoMore()
    {
        var builder = Two();
        var number = builder.Add("(old)");
        var file = builder.Build();
        var deleting = PdfBuilder.Bytes($"xref\n{number} 1\n0000000000 00001 f \ntrailer\n<< /Root 1 0 R /Size 99 /Prev {PdfBuilder.StartXref(file)} >>\nstartxref\n{file.Length}\n%%EOF\n");

        Assert.Null(Open([.. file, .. deleting]).Object(number));
    }

    [Fact]
    public void TheSameInstanceIsGivenEachTime()
    {
        var table = Open(Two().BuildCompressed());

        var root = table.Trailer["Root"];

        Assert.NotNull(root);
        Assert.Same(root, table.Trailer["Root"]);
    }

    [Theory]
    [InlineData("startxref\n0\n%%EOF")]
    [InlineData("startxref\n99999999\n%%EOF")]
    [InlineData("startxref\n-7\n%%EOF")]
    [InlineData("startxref\nnonsense")]
    [InlineData("startxref")]
    public void AWrongStartIsMadeGoodByScanning(string end)
    {
        foreach (var file in new[] { Two().Build(), Two().BuildCompressed() })
        {
            var text = Encoding.Latin1.GetString(file);

            AssertReads(PdfBuilder.Bytes(text[..text.LastIndexOf("startxref", StringComparison.Ordinal)] + end), wasRebuilt: true, "one", "two");
        }
    }

    [Fact]
    public void BytesBeforeTheHeaderShiftEverything()
    {
        byte[] junk = PdfBuilder.Bytes("HTTP/1.1 200 OK\r\n\r\n");

        AssertReads([.. junk, .. Two().Build()], wasRebuilt: false, "one", "two");
        AssertReads([.. junk, .. Two().BuildCompressed()], wasRebuilt: false, "one", "two");
    }

    [Theory]
    [InlineData("\r\n\r\n")]
    [InlineData("% a comment that somebody put in\n")]
    public void ObjectsThatDoNotStandWhereTheTableSaysAreFound(string inserted)
    {
        var file = Encoding.Latin1.GetString(Two().Build());
        var at = file.IndexOf("4 0 obj", StringComparison.Ordinal);

        AssertReads(PdfBuilder.Bytes(file.Insert(at, inserted)), wasRebuilt: true, "one", "two");
    }

    [Fact]
    public void ATableThatCountsFromOneInsteadOfZeroIsUnderstood()
    {
        var file = Two().Build(out var offsets);
        var table = string.Concat(offsets.Values.Select(offset => $"{offset:D10} 00000 n \n"));
        var body = Encoding.Latin1.GetString(file)[..PdfBuilder.StartXref(file)];

        AssertReads(
            PdfBuilder.Bytes($"{body}xref\n1 {offsets.Count + 1}\n0000000000 65535 f \n{table}trailer\n<< /Root 1 0 R >>\nstartxref\n{body.Length}\n%%EOF"),
            wasRebuilt: false, "one", "two");
    }

    [Fact]
    public void ATableThatAnnouncesTooManyEntriesIsUnderstood()
    {
        var file = Encoding.Latin1.GetString(Two().Build());

        AssertReads(PdfBuilder.Bytes(file.Replace("xref\n0 1\n", "xref\n0 900\n", StringComparison.Ordinal)), wasRebuilt: false, "one", "two");
    }

    [Theory]
    [InlineData("/Prev {0}")]
    [InlineData("/Prev {0} /XRefStm {0}")]
    [InlineData("/Prev 3")]
    public void ChainsThatLoopOrBreakDoNotHurt(string entries)
    {
        var builder = Two();
        builder.Trailer = string.Format(entries, "123456");
        var first = builder.Build();
        builder.Trailer = string.Format(entries, $"{PdfBuilder.StartXref(first):D6}");

        var table = Open(builder.Build());

        Assert.Equal(["one", "two"], Pages(table));
    }

    [Theory]
    [InlineData("/Length 0")]
    [InlineData("/Length 3")]
    [InlineData("/Length 100000")]
    [InlineData("/Length -1")]
    [InlineData("/Length 1e30")]
    [InlineData("/Length (x)")]
    [InlineData("/Length 77 0 R")]
    public void AStreamWithAWrongLengthEndsAtItsKeyword(string entries)
    {
        var builder = Two();
        var number = builder.AddStream(entries, "what the stream holds");

        Assert.Equal("what the stream holds", Encoding.Latin1.GetString(((PdfStream)Open(builder.Build()).Object(number)!).Decode()));
    }

    [Fact]
    public void AStreamMayHoldTheWordThatEndsIt()
    {
        var builder = Two();
        var number = builder.AddStream("", "one endstream two");

        Assert.Equal("one endstream two", Encoding.Latin1.GetString(((PdfStream)Open(builder.Build()).Object(number)!).Decode()));
    }

    [Fact]
    public void AStreamWhoseLengthIsItselfEndsAtItsKeyword()
    {
        var builder = Two();
        var number = builder.Reserve();
        builder.SetStream(number, $"/Length {number} 0 R", "self"u8.ToArray());

        Assert.Equal("self", Encoding.Latin1.GetString(((PdfStream)Open(builder.Build()).Object(number)!).Decode()));
    }

    [Theory]
    [InlineData("stream\r\n")]
    [InlineData("stream\n")]
    [InlineData("stream \n")]
    public void TheLineEndAfterTheKeywordIsNotData(string keyword)
    {
        var file = PdfBuilder.Bytes($"%PDF-1.4\n1 0 obj << /Length 3 >> {keyword}abc\nendstream endobj");

        Assert.Equal("abc"u8.ToArray(), ((PdfStream)Open(file).Object(1)!).Decode());
    }

    [Fact]
    public void ReferencesThatGoRoundInCirclesAreNull()
    {
        var builder = Two();
        var (one, two) = (builder.Reserve(), builder.Reserve());
        builder.Set(one, $"{two} 0 R");
        builder.Set(two, $"{one} 0 R");
        var self = builder.Reserve();
        builder.Set(self, $"[{self} 0 R {one} 0 R 5555 0 R]");
        var table = Open(builder.Build());

        var array = Assert.IsType<PdfArray>(table.Object(self));

        Assert.Same(array, array[0]);
        Assert.Null(array[1]);
        Assert.Null(array[2]);
    }

    [Fact]
    public void AnObjectStreamWithinAnotherIsNotFollowed()
    {
        var builder = Two();
        var (inner, held) = (builder.Reserve(), builder.Add("(held)"));
        builder.SetStream(inner, $"/Type /ObjStm {builder.ObjectStream([inner, held], out var data)}", data);
        var file = Encoding.Latin1.GetString(builder.Build());

        // The object stream says that it holds itself.
        var table = Open(PdfBuilder.Bytes(file.Replace("startxref", "startxfer", StringComparison.Ordinal)));

        Assert.IsType<PdfStream>(table.Object(inner));
        Assert.Equal("held", Text(table.Object(held)));
    }

    [Fact]
    public void TheLaterOfTwoObjectsCountsWhenScanning()
    {
        const string File = "%PDF-1.4\n1 0 obj (old) endobj\n2 0 obj (kept) endobj\n1 0 obj (new) endobj\n";

        Assert.Equal(["new", "kept"], new[] { 1, 2 }.Select(number => Text(Open(PdfBuilder.Bytes(File)).Object(number))));
    }

    [Fact]
    public void AScanFindsAnObjectStreamsNewerVersion()
    {
        var file = Encoding.Latin1.GetString(Two().BuildCompressed()).Replace("startxref", "startxfer", StringComparison.Ordinal);
        var table = Open(PdfBuilder.Bytes(file.Replace("%\u00e2", "1 0 obj\n<< /Type /Catalog /Pages 77 0 R >>\nendobj\n%\u00e2", StringComparison.Ordinal)));

        Assert.Equal(["one", "two"], Pages(table));
    }

    [Fact]
    public void AFileWithoutItsTailIsReadAndKnownToBeCut()
    {
        var file = Two().Build();
        var cut = Open(file[..PdfBuilder.StartXref(file)]);

        Assert.Equal(["one", "two"], Pages(cut));
        Assert.True(cut.IsIncomplete);
        Assert.False(Open(file).IsIncomplete);
    }

    [Theory]
    [InlineData("/Size 2000000000")]
    [InlineData("/Index [0 2000000000]")]
    [InlineData("/Index [-5 10 2147483647 10]")]
    [InlineData("/W [8 8 8]")]
    [InlineData("/W [0 0 0]")]
    [InlineData("/W [2000000000 -1 2000000000]")]
    [InlineData("/W [1 3 1] /Index [0 1 0 1 0 1 0 1]")]
    public void HugeNumbersInACrossReferenceStreamCostNothing(string entries)
    {
        var text = Encoding.Latin1.GetString(Two().BuildCompressed());
        var faulty = PdfBuilder.Bytes(text.Replace("/W [1 3 1]", entries.Contains("/W", StringComparison.Ordinal) ? entries : $"/W [1 3 1] {entries}", StringComparison.Ordinal));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(["one", "two"], Pages(Open(faulty)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Fact]
    public void AFileOfTooManyObjectsIsStopped()
    {
        var file = PdfBuilder.Bytes("%PDF-1.4\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"{i} 0 obj 1 endobj ")));

        Assert.Throws<PdfLimitException>(() => new ObjectTable(file, new PdfLimits { Objects = 100 }));
    }

    [Fact]
    public void ObjectsThatOverlapDoNotTakeForEver()
    {
        // Each object is a string that runs to the end of the file.
        var file = PdfBuilder.Bytes("%PDF-1.4\n" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"{i} 0 obj ({new string('x', 1000)}")));

        var stopped = Assert.Throws<PdfLimitException>(() => Open(file));

        Assert.Contains("overlap", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ElementsThatAreHeldHaveALimit()
    {
        var builder = Two();
        var numbers = Enumerable.Range(0, 10).Select(_ => builder.Add($"[{string.Concat(Enumerable.Repeat("0 ", 100))}]")).ToList();
        var table = new ObjectTable(builder.Build(), new PdfLimits { Items = 900 });

        Assert.Throws<PdfLimitException>(() => numbers.Select(table.Object).ToList());
    }

    [Fact]
    public void DeepNestingIsCutOff()
    {
        var builder = Two();
        var number = builder.Add(string.Concat(Enumerable.Repeat("[<< /A ", 50_000)));

        Assert.IsType<PdfArray>(Open(builder.Build()).Object(number));
    }

    private static PdfBuilder Two() => PdfBuilder.Document("one", "two");

    private static ObjectTable Open(byte[] file) => new(file, PdfLimits.Default);

    private static string? Text(PdfObject? value) => PdfText.Decode(value);

    private static IEnumerable<string> Pages(ObjectTable table) => PageTree.Read(table, PdfLimits.Default)
        .Select(page => Encoding.Latin1.GetString(page!.Dictionary.Stream("Contents")!.Decode()).Split('(', ')')[1]);

    private static void AssertReads(byte[] file, bool wasRebuilt, params string[] pages)
    {
        var table = Open(file);

        Assert.Equal(pages, Pages(table));
        Assert.Equal(wasRebuilt, table.WasRebuilt);
    }
}
