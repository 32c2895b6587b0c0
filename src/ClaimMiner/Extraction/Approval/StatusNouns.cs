using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Status nouns of status-nouns.tsv among words.</summary>
internal static class StatusNouns
{
    private const int MostModifiers = 6;

    private static readonly ILookup<string, (string[] Words, RegulatoryStatus Status)> Nouns = DataFile.Rows("status-nouns.tsv")
        .Select(row => (Words: row[0].Split(' '), Status: StatusNames.Parse(row[1])))
        .OrderByDescending(noun => noun.Words.Length)
        .ToLookup(noun => noun.Words[0], StringComparer.Ordinal);

    /// <summary>The status noun that starts at the word, its modifiers weighed in, and the index after it; null where none does.</summary>
    public static (RegulatoryStatus Status, int End)? At(IReadOnlyList<Token> words, int word)
    {
        foreach (var (noun, status) in Nouns[words[word].Lower])
        {
            if (CueMatch.At(words, word, noun))
            {
                return (Weighed(words, word, status), word + noun.Length);
            }
        }

        return null;
    }

    /// <summary>Whether a status noun stands in the chunk.</summary>
    public static bool In(IReadOnlyList<Token> words, Chunk chunk) =>
        Enumerable.Range(chunk.First, chunk.End - chunk.First).Any(word => At(words, word) is not null);

    /// <summary>"accelerated FDA approval", "conditional European licence", "emergency regulatory approval", "no approval".</summary>
    private static RegulatoryStatus Weighed(IReadOnlyList<Token> words, int noun, RegulatoryStatus status)
    {
        if (status != RegulatoryStatus.Approved)
        {
            return status;
        }

        for (var word = noun - 1; word >= 0 && word >= noun - MostModifiers && words[word].Tag is Tag.Noun or Tag.Adjective or Tag.Participle or Tag.Past
            or Tag.Number or Tag.Possessive or Tag.Conjunction or Tag.Gerund; word--)
        {
            switch (words[word].Lower)
            {
                case "emergency":
                    return RegulatoryStatus.EmergencyUse;
                case "accelerated" or "conditional" or "provisional" or "time-limited":
                    return RegulatoryStatus.Conditional;
                case "orphan" or "breakthrough" or "fast-track":
                    return RegulatoryStatus.Designated;
            }
        }

        // "marketing authorisation with conditions".
        return noun + 4 < words.Count && Enumerable.Range(noun + 1, 3).Any(i => words[i].Lower == "with" && words[i + 1].Lower == "conditions")
            ? RegulatoryStatus.Conditional : status;
    }
}
