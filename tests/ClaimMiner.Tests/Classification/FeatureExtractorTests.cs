using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Entities;
using ClaimMiner.Syntax;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Classification;

public sealed class FeatureExtractorTests
{
    [Theory]
    [InlineData("Metformin activates AMPK in hepatocytes.", "<drug> activate <gene> in <place> .")]
    [InlineData("The XYZQ7 receptor binds 3 ligands", "the <name> receptor bind <number> ligands")]
    public void NamesGiveWayToTheirTypes(string text, string expected) => Assert.Equal(expected, string.Join(' ', TypedWords.Of(View(text))));

    [Fact]
    public void WhoActsOnWhomIsAFeature()
    {
        var names = Names("Metformin activates AMPK.", FeatureKinds.Candidates);

        Assert.Contains("candidate: drug Increase gene", names);
        Assert.Contains("trigger: activate", names);
        Assert.Contains("object: ampk", names);
    }

    [Fact]
    public void NamesAreCountedByTypeAndOrder()
    {
        var names = Names("Metformin activates AMPK and PRKAA1.", FeatureKinds.Entities);

        Assert.Contains("names: gene 2", names);
        Assert.Contains("names: drug gene", names);
    }

    [Theory]
    [InlineData(FeatureKinds.Words, "words: activates ampk")]
    [InlineData(FeatureKinds.Characters, "letters: ' act'")]
    [InlineData(FeatureKinds.Types, "types: <drug> activate <gene>")]
    [InlineData(FeatureKinds.Cues, "cue: mechanism.increase")]
    [InlineData(FeatureKinds.Place, "position: 0")]
    public void EachSortOfFeatureCanBeLeftOut(FeatureKinds kind, string feature)
    {
        Assert.Contains(feature, Names("Metformin activates AMPK.", kind));
        Assert.DoesNotContain(feature, Names("Metformin activates AMPK.", FeatureKinds.All & ~kind));
    }

    private static Dictionary<ulong, string>.ValueCollection Names(string text, FeatureKinds kinds)
    {
        var names = new Dictionary<ulong, string>();
        new FeatureExtractor(kinds, names).Extract(View(text));
        return names.Values;
    }

    private static SentenceView View(string text)
    {
        var article = Some.Article(text);
        var sentence = new Sentence(new TextSpan(0, text.Length), 0, []);
        return SentenceView.Of(article, [sentence], [SentenceSyntax.Parse(text, sentence.Span)], MentionRecogniser.Recognise(article))[0];
    }
}
