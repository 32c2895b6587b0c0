using ClaimMiner.Documents;
using ClaimMiner.Evaluation;
using ClaimMiner.Segmentation;

namespace ClaimMiner.Tests.Evaluation;

public sealed class ReadingEvaluationTests
{
    private const string Jats = """
        <?xml version="1.0"?>
        <!DOCTYPE article PUBLIC "-//NLM//DTD JATS 1.1//EN" "http://no.such.host/jats.dtd">
        <article><front><abstract><p>Not of the body at all.</p></abstract></front><body>
        <sec><title>One</title><p>The kinase mTOR inhibits autophagy in neurons.<xref ref-type="bibr" rid="r1">1</xref> It binds the protein RAPTOR [<xref ref-type="bibr" rid="r2">2</xref>–<xref ref-type="bibr" rid="r4">4</xref>].</p>
        <fig><caption><p>A caption that is no running text.</p></caption></fig>
        <p>Cells then die of hunger, as <xref ref-type="bibr" rid="r3">Aa et al. (2003)</xref> saw.</p></sec></body>
        <back><ref-list><ref id="r1"><mixed-citation>Aa B. First thing of all. J. 2001.</mixed-citation></ref><ref id="r2"><mixed-citation>Bb C. Second thing of all. J. 2002.</mixed-citation></ref>
        <ref id="r3"><mixed-citation>Aa D. Third matter here. K. 2003.</mixed-citation></ref><ref id="r4"><mixed-citation>Dd E. Fourth and last one. L. 2004.</mixed-citation></ref></ref-list></back></article>
        """;

    private static readonly string[] Entries = ["Aa B. First thing of all. J. 2001.", "Bb C. Second thing of all. J. 2002.", "Aa D. Third matter here. K. 2003.", "Dd E. Fourth and last one. L. 2004."];

    [Fact]
    public void AnArticleReadWithoutFaultHasNone()
    {
        var figures = Compare("The kinase mTOR inhibits autophagy in neurons. It binds the protein RAPTOR.", "Cells then die of hunger, as Aa et al. (2003) saw.", (45, 1), (74, 2), (74, 3), (74, 4), (105, 3));

        Assert.Equal((1, new Share(3, 3), new Share(3, 3), new Share(4, 4)), (figures.Articles, figures.Whole, figures.InOrder, figures.References));
        Assert.Equal((new Score(23, 0, 0), new Score(5, 0, 0), 5), (figures.Words, figures.Links, figures.AllLinks));
    }

    [Fact]
    public void WhatIsLostAddedOrOutOfOrderIsCounted()
    {
        var figures = Compare("Cells then die of hunger, as Aa et al. (2003) saw. Page 7 of 9.", "The kinase mTOR inhibits Journal autophagy in neurons. It binds the protein RAPTOR.", (10, 4));

        Assert.Equal((new Share(2, 3), new Share(1, 2)), (figures.Whole, figures.InOrder));
        Assert.Equal((23, 5, 0), (figures.Words.TruePositives, figures.Words.FalsePositives, figures.Words.FalseNegatives));
        Assert.Equal(new Score(0, 1, 4), figures.Links);
    }

    [Fact]
    public void WhatWasReadAsBackMatterIsToldApart()
    {
        var article = Article.OfParagraphs("", ["The kinase mTOR inhibits autophagy in neurons. It binds the protein RAPTOR.", "Cells then die of hunger, as Aa et al. (2003) saw."]);
        article = article with { Blocks = [article.Blocks[0], article.Blocks[1] with { Kind = BlockKind.Backmatter }] };

        var figures = ReadingEvaluation.Compare(article, SentenceSegmenter.Segment(article), Jats);

        Assert.Equal((new Score(12, 0, 11), new Share(12, 12)), (figures.Words, figures.RunningWords));
    }

    [Fact]
    public void WithoutABodyThereIsNothingToCompare() =>
        Assert.Equal(ReadingFigures.None, ReadingEvaluation.Compare(Article.OfParagraphs("", ["A sentence."]), [], "<article><front/></article>"));

    /// <param name="first">The first paragraph.</param>
    /// <param name="second">The second one.</param>
    /// <param name="citations">Places in the text and numbers of references.</param>
    private static ReadingFigures Compare(string first, string second, params (int At, int Reference)[] citations)
    {
        var article = Article.OfParagraphs("", [first, second]) with
        {
            References = Entries.Select((text, i) => new Reference($"b{i + 1}", null, text, [], null, null, null, null)).ToList(),
            Citations = citations.Select(citation => new Citation(new TextSpan(citation.At, citation.At), $"{citation.Reference}", $"b{citation.Reference}")).ToList(),
        };
        return ReadingEvaluation.Compare(article, SentenceSegmenter.Segment(article), Jats);
    }
}
