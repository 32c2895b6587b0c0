using ClaimMiner.Classification;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Corpus;

/// <summary>The annotated sentences that are shipped.</summary>
public sealed class SentencesTests
{
    private static readonly string Folder = Path.Combine(Shared.Root, "corpus", "sentences");

    [Fact]
    public void TheyHaveNoFault()
    {
        var report = new CorpusChecker(new CorpusCheckOptions()).Check(Folder);

        Assert.Empty(report.Faults);
        Assert.Equal(AnnotatedCorpus.Load(Folder).Sentences.Count, report.Card.Total.Sentences);
    }
}
