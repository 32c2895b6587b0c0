using ClaimMiner.Documents;
using ClaimMiner.Segmentation;

namespace ClaimMiner.Tests.Segmentation;

/// <summary>Each case shows the sentences parted by " | ".</summary>
public sealed class SentenceBoundariesTests
{
    [Theory]
    [InlineData("Smith et al. showed that mTOR inhibits autophagy. | It is a kinase.")]
    [InlineData("This was confirmed by Lee et al. | However, the effect was small.")]
    [InlineData("As Fig. 2 shows, IL-6 rises. | Figs. 3 and 4 agree.")]
    [InlineData("Growth factors, e.g. TGF-β, and cytokines, i.e. IL-1β, matter. | Both act early.")]
    [InlineData("It was approved in the U.S. by the FDA. | Europe followed.")]
    [InlineData("The drug is sold in the U.S. | The European label differs.")]
    [InlineData("Cultures of E. coli and S. aureus grew. | None was resistant.")]
    [InlineData("A dose of 2.5 mg was safe. | Higher doses were not.")]
    [InlineData("The hazard ratio was 0.75 (95% CI 0.6–0.9; P<0.001). | Survival improved.")]
    [InlineData("Levels of vitamin D. | That is all.")]
    [InlineData("Patients lacked vitamin D. | Supplements helped.")]
    [InlineData("We thank M. Heil and B. Hoffmann for help. | Funding is listed below.")]
    [InlineData("Cells (see ref. 12. They were thawed.) grew well. | Others died.")]
    [InlineData("It was given i.v. to mice. | After 10 min. | Mice were killed.")]
    [InlineData("Is CD47 a target? | Trials say no! | They were small.")]
    [InlineData("This drives apoptosis. | p53 is required. | mTOR is not. | α-Synuclein aggregates.")]
    [InlineData("He called it \"a failure.\" | Others disagree.")]
    [InlineData("Sold by Amgen Inc. and Gilead Ltd. in Japan. | Sales grew.")]
    [InlineData("Accession no. NM_019761 was used. | It is complete.")]
    [InlineData("The assay (Fig. 2B) is shown. | (a) Wild type. | (b) Mutant.")]
    [InlineData("Dr. Yurube reviews gene therapy. | His review is good.")]
    [InlineData("Pain vs. placebo was lower at approx. 12 weeks. | It returned.")]
    public void AParagraphIsCutWhereItsSentencesEnd(string marked)
    {
        var sentences = marked.Split(" | ");

        Assert.Equal(sentences, Split(string.Join(' ', sentences)));
    }

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
