using ClaimMiner.Claims;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Status nouns of status-nouns.tsv at the end of a noun phrase.</summary>
internal static class StatusNouns
{
    private static readonly (string[] Words, RegulatoryStatus Status)[] Nouns = DataFile.Rows("status-nouns.tsv")
        .Select(row => (Words: row[0].Split(' '), Status: StatusNames.Parse(row[1])))
        .OrderByDescending(noun => noun.Words.Length)
        .ToArray();

    /// <summary>The status that the phrase's noun names, its modifiers weighed in, and its first word.</summary>
    public static (RegulatoryStatus Status, int Word)? At(IReadOnlyList<Token> words, Chunk chunk)
    {
        foreach (var (noun, status) in Nouns)
        {
            for (var i = chunk.First; i + noun.Length <= chunk.End; i++)
            {
                if (CueMatch.At(words, i, noun))
                {
                    return (Weighed(words, chunk, status), i);
                }
            }
        }

        return null;
    }

    private static RegulatoryStatus Weighed(IReadOnlyList<Token> words, Chunk chunk, RegulatoryStatus status)
    {
        if (status != RegulatoryStatus.Approved)
        {
            return status;
        }

        var before = Enumerable.Range(chunk.First, chunk.End - chunk.First).Select(i => words[i].Lower).ToList();
        return before.Contains("emergency") ? RegulatoryStatus.EmergencyUse
            : before.Any(word => word is "accelerated" or "conditional" or "provisional") ? RegulatoryStatus.Conditional
            : before.Any(word => word is "orphan" or "breakthrough" or "fast-track") ? RegulatoryStatus.Designated
            : before.Contains("application") || before.Contains("applications") ? RegulatoryStatus.Submitted
            : before.Contains("no") ? RegulatoryStatus.NotApproved : status;
    }
}
