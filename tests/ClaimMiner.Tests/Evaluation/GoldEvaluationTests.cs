using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Evaluation;
using ClaimMiner.Mining;
using ClaimMiner.Segmentation;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Evaluation;

public sealed class GoldEvaluationTests
{
    private const string Sentence = "The kinase BACE1 cleaves APP.";
    private const string Gold = """{"category": "mechanism", "subject": "the kinase BACE1", "relation": "modifies", "object": "APP"}""";

    [Fact]
    public void AClaimWhoseKeySlotsAgreeIsRight() => Assert.Equal(new Score(1, 0, 0), Claims("BACE1", Relation.Modifies));

    [Theory]
    [InlineData("BACE1", Relation.Binds)]
    [InlineData("presenilin", Relation.Modifies)]
    public void AnotherRelationOrSubjectIsBothWrongAndMissed(string subject, Relation relation) =>
        Assert.Equal(new Score(0, 1, 1), Claims(subject, relation));

    [Fact]
    public void ASentenceWithoutAFoundClaimIsMissed() => Assert.Equal(new Score(0, 0, 1), OnText((_, _) => []).OfSentence(ClaimCategory.Mechanism));

    [Fact]
    public void OfTwoClaimsThatAgreeTheOneThatAgreesInMoreQualifiersIsTaken()
    {
        // The first of the found claims would do for either annotation, the second for the first annotation alone.
        var sentence = Judged(
            [Parsed("""{"category": "target", "target": "TNF alpha", "action": "inhibit"}"""), Parsed("""{"category": "target", "target": "TNF", "action": "bind"}""")],
            Target("TNF", TherapeuticAction.Bind), Target("TNF alpha receptor kinase", TherapeuticAction.Inhibit));

        Assert.Equal(new Score(2, 0, 0), sentence.OfClaims(ClaimCategory.Target));
    }

    [Theory]
    [InlineData("the loss of TNF-α", "TNFα loss", 1)]
    [InlineData("autophagy", "apoptosis", 0)]
    [InlineData("metabolic stress", "stress", 2.0 / 3)]
    public void WordingsAgreeByTheirWords(string left, string right, double dice) =>
        Assert.Equal(dice, SlotWordsOverlap.Dice(left, right), 6);

    [Fact]
    public void AClaimInAnArticleCountsForTheSentenceThatItsQuoteComesFrom()
    {
        var article = Some.Article("Something else was read. Something was lost.", "The kinase BACE1 cleaves APP (12).");
        var claim = Some.Mechanism(
            "BACE1", Relation.Modifies, "APP", Some.Evidence(article, "The kinase BACE1 cleaves APP (12)."), Some.Evidence(article, "Something else was read."));

        var document = OnArticle(article, [Annotated("1", Sentence), Annotated("2", "An unrelated remark.")], claim);

        Assert.Equal([(true, new Score(1, 0, 0)), (false, new Score(0, 0, 1))], document.Sentences.Select(sentence => (sentence.Recovered, sentence.OfClaims(ClaimCategory.Mechanism))));
    }

    [Fact]
    public void ASentenceReadAsBackMatterIsNotRecovered()
    {
        var article = Some.Article(Sentence);
        article = article with { Blocks = [article.Blocks[0] with { Kind = BlockKind.Backmatter }] };

        Assert.False(OnArticle(article, [Annotated("1", Sentence)]).Sentences[0].Recovered);
    }

    [Fact]
    public void WithoutAnArticleAllIsMissed()
    {
        var figures = GoldFigures.Of(GoldEvaluation.OnArticles(new AnnotatedCorpus([Annotated("1", Sentence)], ""), SentenceClassifier.RulesOnly, _ => null));

        Assert.Equal((new Share(0, 1), new Score(0, 0, 1), new Score(0, 0, 1)), (figures.Recovered, figures.Sentences.Scores[0], figures.Claims.Scores[0]));
        Assert.Null(figures.Classifier);
    }

    private static Score Claims(string subject, Relation relation) => OnText((article, sentences) =>
        [Some.Mechanism(subject, relation, "APP", Some.Evidence(article) with { Span = sentences[0].Span })]).OfClaims(ClaimCategory.Mechanism);

    private static JudgedSentence OnText(Func<Article, IReadOnlyList<Sentence>, IReadOnlyList<Claim>> find) =>
        GoldEvaluation.OnText(new AnnotatedCorpus([Annotated("1", Sentence)], ""), null, find)[0].Sentences[0];

    private static JudgedDocument OnArticle(Article article, IReadOnlyList<AnnotatedSentence> gold, params Claim[] claims) => GoldEvaluation.OnArticles(
        new AnnotatedCorpus(gold, ""), null, _ => new MiningResult(Some.DocumentId, article, SentenceSegmenter.Segment(article), claims, [], null))[0];

    private static JudgedSentence Judged(IReadOnlyList<JsonElement> gold, params Claim[] found) =>
        new(new AnnotatedSentence("d", "1", 1, Sentence, [ClaimCategory.Target], gold), true, null, found);

    private static AnnotatedSentence Annotated(string sid, string text) => new("d", sid, 1, text, [ClaimCategory.Mechanism], [Parsed(Gold)]);

    private static Claim Target(string target, TherapeuticAction action) =>
        Some.Mechanism("", Relation.Binds, "", Some.Evidence(Some.Article(Sentence))) with { Category = ClaimCategory.Target, Target = new EntitySlot(target), Action = action };

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
