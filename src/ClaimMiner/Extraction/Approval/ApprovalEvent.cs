using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction.Approval;

/// <summary>What a cue tells: a status of products, each with a regulator and a date of its own.</summary>
/// <param name="Status">The status.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Segment">The cue's segment of the sentence.</param>
/// <param name="Product">The product.</param>
/// <param name="Regulator">The regulator.</param>
/// <param name="Date">When; a date without a year where only an interval is told.</param>
/// <param name="IsMarket">Whether a market is named and its regulator is not.</param>
/// <param name="Indication">What it is for.</param>
internal sealed record ApprovalEvent(
    RegulatoryStatus Status, StatusCue Cue, TextSpan Segment, Product Product, Slot? Regulator, ApprovalDate? Date, bool IsMarket, Slot? Indication)
{
    public Slot? Year => Product.Year ?? Date?.Year;

    public Slot? Company => Product.Company;

    /// <summary>Whether a verb tells it of a product that the sentence names, with a regulator or a year.</summary>
    public bool IsPlain => Product.Name is { IsHere: true } && Cue.Side is ProductSide.Subject or ProductSide.Object && (Regulator is not null || Year is not null);
}
