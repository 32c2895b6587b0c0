using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Tests.Syntax;

public sealed class SentenceSyntaxTests
{
    [Theory]
    [InlineData("Tau is phosphorylated by CDK5.", "phosphorylate", VerbKind.Finite, true, false)]
    [InlineData("Tau does not bind CDK5.", "bind", VerbKind.Finite, false, true)]
    [InlineData("Tau fails to bind CDK5.", "bind", VerbKind.Finite, false, true)]
    [InlineData("Tau has been reported to activate CDK5.", "activate", VerbKind.Finite, false, false)]
    [InlineData("Neurons expressing CDK5.", "express", VerbKind.Gerund, false, false)]
    public void AVerbGroupSaysItsFormVoiceAndDenial(string text, string lemma, VerbKind kind, bool passive, bool negated)
    {
        var verb = Assert.Single(Parse(text).Chunks, chunk => chunk.Verb is not null).Verb!;

        Assert.Equal((lemma, kind, passive, negated), (verb.Lemma, verb.Kind, verb.Passive, verb.Negated));
    }

    [Fact]
    public void BracketedAsidesLeaveTheLineAndCitationsAreMarkedAmongThem()
    {
        var sentence = Parse("LRRK2 (dardarin) phosphorylates RAB10 [3,4].");

        Assert.Equal("LRRK2 phosphorylates RAB10 .", string.Join(' ', sentence.Words.Select(word => word.Text)));
        Assert.Equal([false, true], sentence.Glosses.Select(gloss => gloss.IsCitation));
    }

    [Fact]
    public void APhraseAroundAnAsideStandsInPieces()
    {
        var sentence = Parse("mTORC1 (complex 1)/RAPTOR inhibits ULK1.");

        var candidate = Assert.Single(CandidateFinder.Find(sentence));

        Assert.Equal("mTORC1/RAPTOR", sentence.TextOf(candidate.Subject));
        Assert.Equal(2, sentence.SpansOf(candidate.Subject).Count);
    }

    [Fact]
    public void EveryTriggerVerbIsInTheVerbLexicon()
    {
        var missing = DataFile.Rows("triggers.tsv").Where(row => row[1] == "verb" && VerbLexicon.Default.Find(row[0]) is null).Select(row => row[0]);

        Assert.Empty(missing);
    }

    private static SentenceSyntax Parse(string text) => SentenceSyntax.Parse(text, new TextSpan(0, text.Length));
}
