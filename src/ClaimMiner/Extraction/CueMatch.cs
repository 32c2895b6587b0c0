using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>Finds runs of words in a sentence.</summary>
internal static class CueMatch
{
    /// <summary>Indexes of the first words of every place where the run stands.</summary>
    public static IEnumerable<int> Places(IReadOnlyList<Token> words, IReadOnlyList<string> run)
    {
        for (var i = 0; i + run.Count <= words.Count; i++)
        {
            if (At(words, i, run))
            {
                yield return i;
            }
        }
    }

    public static bool At(IReadOnlyList<Token> words, int i, IReadOnlyList<string> run)
    {
        for (var k = 0; k < run.Count; k++)
        {
            if (i + k >= words.Count || words[i + k].Lower != run[k])
            {
                return false;
            }
        }

        return true;
    }
}
