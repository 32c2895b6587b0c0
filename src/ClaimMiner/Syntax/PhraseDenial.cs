namespace ClaimMiner.Syntax;

/// <summary>Denials that an argument brings along: "no X", "none of the X", "neither X nor Y", "not X but Y".</summary>
internal sealed class PhraseDenial(SentenceSyntax sentence)
{
    private readonly IReadOnlyList<Token> words = sentence.Words;

    /// <summary>1 where the phrase stands under such a word, otherwise 0.</summary>
    public int Count(Phrase phrase)
    {
        for (var i = phrase.First; i >= 0 && i > phrase.First - MaxReach; i--)
        {
            if (words[i].Tag != Tag.Noun && WordSets.Has("words that deny a noun", words[i].Lower))
            {
                return IsIdiom(i) ? 0 : 1;
            }

            if (i < phrase.First && words[i].Tag == Tag.Not)
            {
                return IsConstituentNot(i) ? 1 : 0;
            }

            if (i < phrase.First && !CanStandBetween(i, phrase))
            {
                return 0;
            }
        }

        return 0;
    }

    private const int MaxReach = 24;

    /// <summary>"No doubt" and "no less" deny nothing.</summary>
    private bool IsIdiom(int i) =>
        words[i].Lower == "no" && i + 1 < words.Count && WordSets.Has("nouns that no leaves true", words[i + 1].Lower);

    /// <summary>
    /// Between "neither" and the last item of its list stand other items and "nor"; between "no" and a noun its modifiers. "But" starts
    /// what is asserted again, and a "no" before another item of the list is that item's own.
    /// </summary>
    private bool CanStandBetween(int i, Phrase phrase) => words[i].Tag switch
    {
        Tag.Adjective or Tag.Possessive or Tag.Determiner or Tag.Number => true,
        Tag.Noun or Tag.Comma => NorFollows(i, phrase.First) || IsSameChunk(i, phrase.First),
        Tag.Conjunction => words[i].Lower is "nor" or "or" or "and",
        Tag.Preposition => words[i].Lower is "of" && i > 0 && words[i - 1].Lower is "none" or "neither" || IsBetweenNotAnd(i),
        _ => false,
    };

    private bool NorFollows(int i, int until)
    {
        for (var k = i + 1; k < until; k++)
        {
            if (words[k].Tag == Tag.Conjunction)
            {
                return words[k].Lower is "nor" or "or" || OpensWithNeither(i);
            }
        }

        return false;
    }

    private bool OpensWithNeither(int i)
    {
        while (i >= 0 && words[i].Tag is Tag.Noun or Tag.Adjective or Tag.Comma or Tag.Conjunction)
        {
            i--;
        }

        return i >= 0 && words[i].Lower == "neither";
    }

    private bool IsSameChunk(int i, int first) => sentence.ChunkAt(i) >= 0 && sentence.ChunkAt(i) == sentence.ChunkAt(first);

    /// <summary>"not by X": the preposition between.</summary>
    private bool IsBetweenNotAnd(int i) => i > 0 && words[i - 1].Tag == Tag.Not;

    /// <summary>"Not" before a phrase, and neither "not only" nor the "not" of a verb group.</summary>
    private bool IsConstituentNot(int i) =>
        !(i + 1 < words.Count && WordSets.Has("words that lift a not", words[i + 1].Lower))
        && (sentence.ChunkAt(i) is var chunk && chunk >= 0 && sentence.Chunks[chunk].Kind is not (ChunkKind.Verb or ChunkKind.Break))
        && !(i > 0 && words[i - 1].Tag is Tag.Auxiliary or Tag.Modal);
}
