using ClaimMiner.Documents;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Layout;

public sealed class ArticleReaderTests
{
    private static readonly string[] Left =
    [
        "autophagy clears damaged organelles from cells", "and it keeps neurons alive when food is scarce", "while apoptosis removes cells beyond any repair",
        "so that both together decide the fate of tissue", "in health as in disease of the ageing human brain", "where losses of either lead to slow degeneration",
        "kinases that sense nutrients hold autophagy down", "until energy falls and the brake is let go again", "a balance that drugs may one day learn to shift",
        "if they can reach their target behind the barrier",
    ];

    private static readonly string[] Right =
    [
        "vessels grow where oxygen is lacking in tumours", "under orders of a factor that hypoxia induces", "antibodies against this factor starve the tumour",
        "for some months until other routes are opened up", "which is why combinations have been tried widely", "with drugs that wake the patient's own T cells",
        "checkpoints being the name of brakes upon them", "lifted by antibodies of which several are in use", "their price is inflammation of healthy organs too",
        "that steroids calm in most but not all of patients",
    ];

    [Fact]
    public void ColumnsAreReadOneAfterTheOther()
    {
        var text = new GlyphPage().Column(72, 100, Left).Column(348, 100, Right).Read().Text;

        Assert.True(text.IndexOf(Left[^1], StringComparison.Ordinal) < text.IndexOf(Right[0], StringComparison.Ordinal), text);
        Assert.Contains(string.Join(' ', Left), text, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsWhoseLinesStandAtDifferentHeightsAreKeptApart()
    {
        var text = new GlyphPage().Column(72, 100, Left).Column(348, 105, Right).Read().Text;

        Assert.Contains(string.Join(' ', Left), text, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePageNumberBelowAGutterDoesNotCloseIt()
    {
        var page = new GlyphPage().Column(72, 100, Left[..7]).Column(348, 100, Right[..7])
            .Line(72, 770, "Journal of Things that Matter", 7).Line(332, 770, "1523", 7).Line(500, 770, "Volume 11, July 2020", 7);

        Assert.Contains(string.Join(' ', Left[..7]), page.Read().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AWideLineOverTwoColumnsComesFirst()
    {
        var page = new GlyphPage().Line(72, 80, "One wide line that runs over both of the columns below it, from edge to edge of them all").Column(72, 110, Left).Column(348, 110, Right);

        Assert.StartsWith("One wide line", page.Read().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void RunningHeadsAndPageNumbersAreLeftOut()
    {
        var pages = Enumerable.Range(1, 4).Select(i => new GlyphPage().Line(200, 30, "Journal of Things 2026").Column(72, 100, Left).Line(300, 770, $"{i}").Page(i)).ToArray();

        Assert.DoesNotContain("Journal", GlyphPage.Read(pages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AWordCutAtTheLineEndIsJoined()
    {
        var text = new GlyphPage().Column(72, 100, "the disc loses proteoglycan in age", "and more of its proteo-", "glycan is lost in disease.").Read().Text;

        Assert.Contains("its proteoglycan is lost", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RaisedMarksAreLiftedAndResolved()
    {
        var article = Paper(page => page.Line(72, 112, "It inhibits autophagy.").Raised("2,3"));

        Assert.Contains("It inhibits autophagy.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("autophagy.2", article.Text, StringComparison.Ordinal);
        Assert.Equal(["b2", "b3"], article.Citations.Where(citation => citation.Marker is "2" or "3").Select(citation => citation.ReferenceId).Take(2));
    }

    [Fact]
    public void ExponentsAreNoCitations()
    {
        var article = Paper(page => page.Line(72, 112, "The area was 5 m").Raised("2"));

        Assert.DoesNotContain(article.Citations, citation => article.Text[..citation.Span.Start].EndsWith("5 m", StringComparison.Ordinal));
    }

    [Fact]
    public void BracketedMarksAreLiftedWithTheirRanges()
    {
        var article = new GlyphPage()
            .Line(72, 88, "1. Introduction", bold: true)
            .Column(72, 112, "it was shown that mTOR inhibits autophagy", "in neurons [1–3] and that it binds RAPTOR [2].")
            .Line(72, 170, "References", bold: true)
            .Line(72, 190, "[1] Aa B. One thing. J. 2001.").Line(72, 202, "[2] Bb C. Two things. J. 2002.").Line(72, 214, "[3] Cc D. Three things. J. 2003.").Read();

        Assert.Contains("in neurons and that it binds RAPTOR.", article.Text, StringComparison.Ordinal);
        Assert.Equal(["b1", "b2", "b3", "b2"], article.Citations.Select(citation => citation.ReferenceId));
        Assert.Equal([2001, 2002, 2003], article.References.Select(reference => reference.Year!.Value));
    }

    [SharedFact("articles")]
    public void InvariantsHoldInRealArticles()
    {
        foreach (var path in Directory.EnumerateFiles(Shared.Path("articles"), "*.pdf").Order(StringComparer.Ordinal))
        {
            ArticleInvariants.Check(Path.GetFileName(path), new ClaimMiner.Pdf.ClaimMinerPdfReader().Read(File.ReadAllBytes(path)));
        }
    }

    [Fact]
    public void BackMatterMayHaveItsHeadingsSetAsTheRest()
    {
        var article = new GlyphPage().Line(72, 88, "1. Introduction", bold: true).Column(72, 112, Left)
            .Line(72, 260, "2. Conclusion", bold: true).Column(72, 284, Right)
            .Line(72, 430, "Acknowledgements", 8).Line(72, 440, "The authors are grateful to many people.", 8)
            .Line(72, 460, "Competing interests", 8).Line(72, 470, "The authors declare that they have none.", 8).Read();

        Assert.Equal(BlockKind.Backmatter, article.Blocks.Single(block => article[block.Span].Contains("grateful", StringComparison.Ordinal)).Kind);
        Assert.Equal(BlockKind.Backmatter, article.Blocks.Single(block => article[block.Span].Contains("they have none", StringComparison.Ordinal)).Kind);
    }

    private static Article Paper(Func<GlyphPage, GlyphPage> sentence)
    {
        var page = sentence(new GlyphPage().Line(72, 88, "1. Introduction", bold: true));
        page.Line(72, 124, "Another sentence follows here.").Raised("1");
        page.Line(72, 136, "And one more comes after it.").Raised("3");
        return page.Line(72, 170, "References", bold: true)
            .Line(72, 190, "1. Aa B. One thing. J. 2001.").Line(72, 202, "2. Bb C. Two things. J. 2002.").Line(72, 214, "3. Cc D. Three things. J. 2003.").Read();
    }
}
