using System.Diagnostics;
using ClaimMiner.Layout;
using ClaimMiner.Pdf;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf;

/// <summary>Files broken on purpose, two thousand of them: whatever they hold, they are read or refused, in time and within memory.</summary>
public sealed class MutantTests
{
    private const int Mutants = 2000;
    private const int Batches = 8;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    private static readonly PdfLimits Limits = new() { DecodedBytes = 64 << 20, StreamBytes = 16 << 20, GlyphsPerPage = 50_000, OperatorsPerPage = 500_000 };

    public static TheoryData<int> Batch => new(Enumerable.Range(0, Batches));

    [Theory]
    [MemberData(nameof(Batch))]
    public void AMutantEndsInANamedState(int batch)
    {
        var originals = Originals();
        for (var seed = batch; seed < Mutants; seed += Batches)
        {
            Survive(originals[seed / Batches % originals.Count], seed);
        }
    }

    private static void Survive(byte[] original, int seed)
    {
        var mutator = new PdfMutator(seed);
        var mutant = mutator.Mutate(original);
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var reading = new ClaimMinerPdfReader(Limits).Read(mutant);
            Assert.True(reading.Pages.Count > 0 || reading.Issues.Count > 0, "neither pages nor a reason");
            Assert.All(reading.Pages, page => Assert.InRange(page.Glyphs.Count, 0, Limits.GlyphsPerPage));
            new ArticleReader().Read("sha256:00", reading);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"mutant {seed} ({string.Join(", ", mutator.Edits)}): {fault.GetType().Name}: {fault.Message}", fault);
        }

        Assert.True(watch.Elapsed < MostTime, $"mutant {seed} ({string.Join(", ", mutator.Edits)}) took {watch.Elapsed.TotalSeconds:F1} s");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 2L << 30, $"mutant {seed} ({string.Join(", ", mutator.Edits)}) took more than 2 GB in all");
    }

    /// <summary>The sample papers, and small files whose content is not packed, so that edits reach it.</summary>
    private static List<byte[]> Originals()
    {
        var papers = Directory.EnumerateFiles(Path.Combine(Shared.Root, "corpus", "papers"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        var plain = new[]
        {
            PdfBuilder.Document("one", "two", "three").WithInfo("/Title (A title)").Build(),
            PdfBuilder.Document([.. Enumerable.Range(0, 30).Select(i => $"Page {i} says that mTOR inhibits autophagy \\({i}\\).")]).Build(),
        };
        return [.. papers, .. plain];
    }
}
