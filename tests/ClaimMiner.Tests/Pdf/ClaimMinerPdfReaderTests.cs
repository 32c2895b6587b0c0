using System.Text;
using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf;

public sealed class ClaimMinerPdfReaderTests
{
    [Fact]
    public void TheTextOfEveryPageIsRead()
    {
        var reading = new ClaimMinerPdfReader().Read(PdfBuilder.Document("one", "two").WithInfo("/Title (T) /Author (A)").Build());

        Assert.Equal(["one", "two"], reading.Pages.Select(Text));
        Assert.Equal([1, 2], reading.Pages.Select(page => page.Number));
        Assert.Equal(("T", "A"), (reading.Info.Title, reading.Info.Author));
        Assert.Empty(reading.Issues);
    }

    [Fact]
    public void APartOfALargerBufferIsReadAsWell()
    {
        byte[] file = PdfBuilder.Document("one").Build(), buffer = [.. new byte[100], .. file, .. new byte[100]];

        Assert.Equal("one", Text(Assert.Single(new ClaimMinerPdfReader().Read(buffer.AsMemory(100, file.Length)).Pages)));
    }

    [Theory]
    [InlineData("", PdfIssueKind.Empty)]
    [InlineData("PK\u0003\u0004 this is something else", PdfIssueKind.NotAPdf)]
    [InlineData("<html>%PDF is a format</html>", PdfIssueKind.NotAPdf)]
    [InlineData("%PDF-1.7", PdfIssueKind.Damaged)]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>", PdfIssueKind.Damaged)]
    public void WhatIsNoReadablePdfFailsWithItsReason(string file, PdfIssueKind kind)
    {
        var reading = new ClaimMinerPdfReader().Read(PdfBuilder.Bytes(file));

        Assert.Empty(reading.Pages);
        Assert.Equal((kind, PdfIssueSeverity.Error), (Assert.Single(reading.Issues).Kind, reading.Issues[0].Severity));
    }

    [Fact]
    public void AHeaderThatIsMissingDoesNotMatter()
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.Document("one").Build());

        Assert.Equal("one", Text(Assert.Single(new ClaimMinerPdfReader().Read(PdfBuilder.Bytes(file[9..])).Pages)));
    }

    [Fact]
    public void AFileThatIsTooLargeIsNotRead()
    {
        var reading = new ClaimMinerPdfReader(new PdfLimits { FileBytes = 100 }).Read(PdfBuilder.Document("one").Build());

        Assert.Equal(PdfIssueKind.TooLarge, Assert.Single(reading.Issues).Kind);
        Assert.Contains("100", reading.Issues[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenTheTimeIsUpTheLastPagesAreLeftOut()
    {
        var file = PdfBuilder.Document("one", "two", "three", "four").Build();
        var enough = new ClaimMinerPdfReader(new PdfLimits { Time = TimeSpan.FromSeconds(1000) }, new TickingTime()).Read(file);
        var none = new ClaimMinerPdfReader(new PdfLimits { Time = TimeSpan.Zero }, new TickingTime()).Read(file);
        var some = new ClaimMinerPdfReader(new PdfLimits { Time = TimeSpan.FromSeconds(7) }, new TickingTime()).Read(file);

        Assert.Equal((4, 0), (enough.Pages.Count, enough.Issues.Count));
        Assert.Empty(none.Pages);
        Assert.InRange(some.Pages.Count, 1, 3);
        Assert.Contains(some.Issues, issue => issue.Kind == PdfIssueKind.LimitReached && issue.Page == some.Pages.Count + 1);
    }

    [Fact]
    public void AFileWithAPasswordFailsAndOneThatDeniesCopyingIsRead()
    {
        PdfReading Read(PdfEncryption encryption)
        {
            var builder = PdfBuilder.Document("one");
            builder.Encryption = encryption;
            return new ClaimMinerPdfReader().Read(builder.Build());
        }

        var locked = Read(new PdfEncryption(PdfEncryptionKind.Aes256, "sesame"));
        Assert.Empty(locked.Pages);
        Assert.Equal((PdfIssueKind.Encrypted, PdfIssueSeverity.Error), (Assert.Single(locked.Issues).Kind, locked.Issues[0].Severity));

        var denied = Read(new PdfEncryption(PdfEncryptionKind.Aes256, deniesCopying: true));
        Assert.Equal("one", Text(Assert.Single(denied.Pages)));
        Assert.Equal((PdfIssueKind.Encrypted, PdfIssueSeverity.Note), (Assert.Single(denied.Issues).Kind, denied.Issues[0].Severity));
    }

    [Fact]
    public void APageThatIsLostIsAnIssueAndTheOthersAreRead()
    {
        var builder = PdfBuilder.Document("one", "two", "three");
        var file = Encoding.Latin1.GetString(builder.Build(out var offsets));
        var second = offsets.Keys.ElementAt(6);
        var reading = new ClaimMinerPdfReader().Read(PdfBuilder.Bytes(file.Replace($"\n{second} 0 obj", $"\n{second} 0 xxx", StringComparison.Ordinal)));

        Assert.Equal([(1, "one"), (3, "three")], reading.Pages.Select(page => (page.Number, Text(page))));
        Assert.Contains(reading.Issues, issue => issue is { Kind: PdfIssueKind.PageUnreadable, Severity: PdfIssueSeverity.Error, Page: 2 });
    }

    [Fact]
    public void ABombOnOnePageLeavesTheOthers()
    {
        var builder = PdfBuilder.Document("one", "two");
        builder.AddPage("", string.Concat(Enumerable.Repeat("0 0 m ", 100_000)));

        var reading = new ClaimMinerPdfReader(new PdfLimits { OperatorsPerPage = 1000 }).Read(builder.Build());

        Assert.Equal(["one", "two", ""], reading.Pages.Select(Text));
        Assert.Equal((PdfIssueKind.LimitReached, 3), (Assert.Single(reading.Issues).Kind, reading.Issues[0].Page));
    }

    [Fact]
    public void TooManyDecodedBytesEndTheReading()
    {
        var reading = new ClaimMinerPdfReader(new PdfLimits { DecodedBytes = 100 }).Read(PdfBuilder.Document([.. Enumerable.Repeat("a line of text", 50)]).Build());

        Assert.InRange(reading.Pages.Count, 1, 5);
        Assert.InRange(reading.Issues.Count, 1, 3);
        Assert.All(reading.Issues, issue => Assert.Equal((PdfIssueKind.LimitReached, PdfIssueSeverity.Error), (issue.Kind, issue.Severity)));
    }

    [Fact]
    public void PagesBeyondTheLimitAreToldOf()
    {
        var reading = new ClaimMinerPdfReader(new PdfLimits { Pages = 2 }).Read(PdfBuilder.Document("one", "two", "three").Build());

        Assert.Equal(2, reading.Pages.Count);
        Assert.Equal((PdfIssueKind.LimitReached, 3), (Assert.Single(reading.Issues).Kind, reading.Issues[0].Page));
    }

    [Fact]
    public void ABrokenTableIsANoteAndACutFileAnError()
    {
        var file = PdfBuilder.Document("one").Build();
        var broken = new ClaimMinerPdfReader().Read(PdfBuilder.Bytes(Encoding.Latin1.GetString(file).Replace("\nxref", "\nxerf", StringComparison.Ordinal)));
        var cut = new ClaimMinerPdfReader().Read(file.AsMemory(0, PdfBuilder.StartXref(file)));

        Assert.Equal("one", Text(Assert.Single(broken.Pages)));
        Assert.Equal((PdfIssueKind.Damaged, PdfIssueSeverity.Note), (Assert.Single(broken.Issues).Kind, broken.Issues[0].Severity));
        Assert.Equal("one", Text(Assert.Single(cut.Pages)));
        Assert.Equal((PdfIssueKind.Damaged, PdfIssueSeverity.Error), (Assert.Single(cut.Issues).Kind, cut.Issues[0].Severity));
    }

    [Fact]
    public void CancellingStopsTheReading() => Assert.Throws<OperationCanceledException>(
        () => new ClaimMinerPdfReader().Read(PdfBuilder.Document("one").Build(), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void NoDamageMakesTheReaderThrow(int seed)
    {
        var random = new Random(seed);
        var limits = new PdfLimits { DecodedBytes = 1 << 20, StreamBytes = 1 << 20 };
        foreach (var file in Samples())
        {
            for (var round = 0; round < 60; round++)
            {
                var reading = new ClaimMinerPdfReader(limits).Read(Damage(file, random));

                Assert.True(reading.Pages.Count > 0 || reading.Issues.Any(issue => issue.Severity == PdfIssueSeverity.Error));
            }
        }
    }

    private static IEnumerable<byte[]> Samples()
    {
        foreach (var kind in new PdfEncryptionKind?[] { null, PdfEncryptionKind.Rc4, PdfEncryptionKind.Aes256 })
        {
            var builder = PdfBuilder.Document("one", "two (of them)").WithInfo("/Title (T)");
            builder.AddStream("/Filter [/ASCIIHexDecode /LZWDecode] /DecodeParms [null << /Predictor 12 /Columns 3 >>]", "800B6050220C0C8501>");
            builder.Encryption = kind is null ? null : new PdfEncryption(kind.Value);
            yield return builder.Build();
            yield return builder.BuildCompressed();
        }
    }

    /// <summary>Changes, cuts, doubles or moves some bytes, and digits above all.</summary>
    private static byte[] Damage(byte[] file, Random random)
    {
        var damaged = file.ToList();
        for (var times = random.Next(1, 12); times > 0 && damaged.Count > 20; times--)
        {
            int at = random.Next(damaged.Count), length = Math.Min(random.Next(1, 40), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0: damaged[at] = (byte)random.Next(256); break;
                case 1: damaged.RemoveRange(at, length); break;
                case 2: damaged.InsertRange(random.Next(damaged.Count), damaged.GetRange(at, length)); break;
                case 3: damaged.RemoveRange(Math.Max(at, damaged.Count / 2), damaged.Count - Math.Max(at, damaged.Count / 2)); break;
                default:
                    var digit = damaged.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
                    damaged[Math.Max(0, digit)] = (byte)('0' + random.Next(10));
                    break;
            }
        }

        return [.. damaged];
    }

    private static string Text(PdfPage page) => string.Concat(page.Glyphs.Select(glyph => glyph.Text));
}
