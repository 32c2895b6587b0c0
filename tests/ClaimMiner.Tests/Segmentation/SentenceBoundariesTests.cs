using ClaimMiner.Documents;
using ClaimMiner.Segmentation;

namespace ClaimMiner.Tests.Segmentation;

/// <summary>What Specs/Segmentation.md has no words for.</summary>
public sealed class SentenceBoundariesTests
{
    [Fact]
    public void AMarkOfFiguresBehindTheStopBelongsToTheSentenceBefore() =>
        Assert.Equal(["It causes back pain.1", "To treat chronic pain.3-5", "On this basis it works."],
            Split("It causes back pain.1 To treat chronic pain.3-5 On this basis it works."));

    [Fact]
    public void AMissingSpaceAfterAStopIsStillABoundary() =>
        Assert.Equal(["These are enzymes.", "They cleave APP."], Split("These are enzymes.They cleave APP."));

    [Fact]
    public void AnAddressIsNotCut() =>
        Assert.Equal(["See www.example.org/Data.html for more."], Split("See www.example.org/Data.html for more."));

    [Fact]
    public void AnUnclosedBracketDoesNotSwallowTheRestOfTheParagraph() =>
        Assert.Equal(2, Split("The effect (seen early was large. It faded later.").Count);

    [Fact]
    public void PiecesTileTheParagraph()
    {
        const string Paragraph = "One. Two? Three (e.g. four. Five.) six! “Seven.” 8.5 nine… Ten";
        var position = 0;
        foreach (var span in SentenceBoundaries.Split(Paragraph))
        {
            Assert.Equal(position, span.Start);
            position = span.End;
        }

        Assert.Equal(Paragraph.Length, position);
    }

    private static List<string> Split(string paragraph) =>
        SentenceSegmenter.Segment(Article.OfParagraphs("", [paragraph])).Select(sentence => paragraph[sentence.Span.Start..sentence.Span.End]).ToList();
}
