using ClaimMiner.Documents;
using ClaimMiner.Segmentation;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Segmentation;

/// <summary>Runs Specs/Segmentation.md.</summary>
public sealed class SegmentationSpecTests
{
    private const string Bar = " | ";

    public static TheoryData<string> Paragraphs => new(SpecCase.Read("Segmentation.md").SelectMany(block => block.Sentences));

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void AParagraphIsCutAtItsBars(string marked)
    {
        var paragraph = marked.Replace(Bar, " ", StringComparison.Ordinal);
        var sentences = SentenceSegmenter.Segment(Article.OfParagraphs("", [paragraph])).Select(sentence => paragraph[sentence.Span.Start..sentence.Span.End]);

        Assert.Equal(marked, string.Join(Bar, sentences));
    }

    [Fact]
    public void ThereAreAtLeastAHundredAndFiftyTraps() => Assert.True(Paragraphs.Count >= 150, $"{Paragraphs.Count} traps");
}
