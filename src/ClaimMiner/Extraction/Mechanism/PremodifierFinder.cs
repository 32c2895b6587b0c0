using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Mechanism;

/// <summary>Relations packed into a modifier: "LPS-induced shock", "P2X4-mediated calcium entry".</summary>
internal static class PremodifierFinder
{
    public static IReadOnlyList<RelationCandidate> Find(SentenceSyntax syntax) => [];
}
