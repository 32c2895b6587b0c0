using ClaimMiner.Syntax;

namespace ClaimMiner.Evaluation;

/// <summary>What the model's card says in words.</summary>
internal static class ModelCardText
{
    private static readonly ILookup<string, string> Lines = DataFile.Rows("model-card.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    public static string IntendedUse => Lines["intended use"].Single();

    public static IReadOnlyList<string> KnownWeaknesses { get; } = [.. Lines["known weakness"]];

    public static string Licence => Lines["licence"].Single();
}
