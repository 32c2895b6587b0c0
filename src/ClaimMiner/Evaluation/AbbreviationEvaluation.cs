using ClaimMiner.Entities;

namespace ClaimMiner.Evaluation;

/// <summary>
/// Abbreviations against a gold file of records parted by blank lines: an identifier, lines of text, and lines "  short|long". A found
/// pair is right when the record has it, case and white space aside.
/// </summary>
public static class AbbreviationEvaluation
{
    public static Score OfFile(string path) =>
        File.ReadAllText(path).Replace("\r", "").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(OfRecord).Aggregate(default(Score), Score.Add);

    internal static Score OfRecord(string record)
    {
        var lines = record.Trim('\n').Split('\n');
        var gold = lines.Where(IsPair).Select(line => line.Trim().Split('|')).Select(pair => Fold(pair[0], pair[1])).ToHashSet(StringComparer.Ordinal);
        var text = string.Join('\n', lines.Skip(1).Where(line => !IsPair(line)));
        var found = AbbreviationFinder.Find(text).Select(pair => Fold(pair.Short, pair.Long)).ToHashSet(StringComparer.Ordinal);
        var right = found.Count(gold.Contains);
        return new Score(right, found.Count - right, gold.Count - right);
    }

    private static bool IsPair(string line) => line.StartsWith("  ", StringComparison.Ordinal) && line.Contains('|');

    private static string Fold(string shortForm, string longForm) =>
        $"{shortForm.Trim()}|{string.Join(' ', longForm.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))}";
}
