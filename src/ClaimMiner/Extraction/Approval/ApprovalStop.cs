using ClaimMiner.Documents;

namespace ClaimMiner.Extraction.Approval;

/// <summary>A regulator, or a market without its regulator's name, that a sentence speaks of.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Regulator">The regulator's name; null for a market.</param>
internal sealed record ApprovalStop(int First, int End, TextSpan Span, Slot? Regulator)
{
    public bool IsMarket => Regulator is null;
}
