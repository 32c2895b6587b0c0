using ClaimMiner.Evaluation;

namespace ClaimMiner.Tests.Evaluation;

public sealed class QuoteAlignerTests
{
    private static readonly string[] Sentences =
    [
        "BACE1 cleaves APP in neurons.", "BACE1 cleaves APP in the neurons of mice fed with fat.", "mTOR inhibits autophagy.", "mTOR inhibits autophagy.",
    ];

    [Theory]
    [InlineData("BACE1 cleaves APP in neu-rons [12].", 0)] // a hyphen and a mark that the reader left
    [InlineData("BACE1 cleaves APP in the neurons of mice fed", 1)] // cut short; all words of the first stand in it too
    [InlineData("mTOR inhibits autophagy.", 2)] // two alike: the first
    public void AQuoteComesFromTheSentenceMostLikeIt(string quote, int sentence) => Assert.Equal(sentence, Find(quote));

    [Theory]
    [InlineData("BACE1 cleaves", 1)] // all of its words, yet less than half of the words of both
    [InlineData("BACE1 binds APP in neurons.", 0)] // three words of four
    [InlineData("of the", 0)]
    public void AQuoteThatIsNotMuchLikeTheSentenceDoesNotComeFromIt(string quote, int sentence) => Assert.Null(Find(quote, Sentences[sentence]));

    [Fact]
    public void FourFifthsOfTheShorterAreEnough() => Assert.Equal(0, Find("one two three four other", "one two three four five"));

    private static int? Find(string quote) => Find(quote, Sentences);

    private static int? Find(string quote, params string[] sentences) => new QuoteAligner(sentences).Find(quote)?.Sentence;
}
