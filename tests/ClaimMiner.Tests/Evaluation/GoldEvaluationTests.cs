using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Evaluation;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Evaluation;

public sealed class GoldEvaluationTests
{
    private const string Gold = """{"category": "mechanism", "subject": "the kinase BACE1", "relation": "modifies", "object": "APP"}""";

    [Fact]
    public void AClaimWhoseKeySlotsAgreeIsRight() => Assert.Equal(new Score(1, 0, 0), Claims("BACE1", Relation.Modifies));

    [Theory]
    [InlineData("BACE1", Relation.Binds)]
    [InlineData("presenilin", Relation.Modifies)]
    public void AnotherRelationOrSubjectIsBothWrongAndMissed(string subject, Relation relation) =>
        Assert.Equal(new Score(0, 1, 1), Claims(subject, relation));

    [Fact]
    public void ASentenceWithoutAFoundClaimIsMissed() => Assert.Equal(new Score(0, 0, 1), Evaluate((_, _) => [])[0].Sentences);

    [Theory]
    [InlineData("the loss of TNF-α", "TNFα loss", 1)]
    [InlineData("autophagy", "apoptosis", 0)]
    [InlineData("metabolic stress", "stress", 2.0 / 3)]
    public void WordingsAgreeByTheirWords(string left, string right, double dice) =>
        Assert.Equal(dice, SlotWordsOverlap.Dice(left, right), 6);

    private static Score Claims(string subject, Relation relation) => Evaluate((article, sentences) =>
        [Some.Mechanism(subject, relation, "APP", Some.Evidence(article) with { Span = sentences[0].Span })])[0].Claims;

    private static IReadOnlyList<CategoryFigures> Evaluate(Func<Article, IReadOnlyList<Sentence>, IReadOnlyList<Claim>> find)
    {
        using var claim = JsonDocument.Parse(Gold);
        var sentence = new AnnotatedSentence("d", "1", 1, "The kinase BACE1 cleaves APP.", [ClaimCategory.Mechanism], [claim.RootElement.Clone()]);
        return GoldEvaluation.Evaluate(new AnnotatedCorpus([sentence], ""), find);
    }
}
