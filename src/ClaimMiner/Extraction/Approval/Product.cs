using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction.Approval;

/// <summary>A product that a status is asserted of, with what stands beside its own name.</summary>
/// <param name="Name">Its name or class; null where none is in sight, or where the sentence denies that there is one.</param>
/// <param name="Zone">The stretch of the sentence that is about this product alone; null where it shares the event's.</param>
/// <param name="Year">The year that its own aside gives.</param>
/// <param name="Company">The company that its own aside or a possessive gives.</param>
/// <param name="Regulators">The regulators that its own aside gives.</param>
/// <param name="Indication">The disease that its own aside or the noun before its name gives.</param>
/// <param name="Status">The status that its own aside tells.</param>
/// <param name="IsDenied">Whether the sentence denies that any product has the status: "no drug has been approved".</param>
internal sealed record Product(Slot? Name, TextSpan? Zone = null, Slot? Year = null, Slot? Company = null, IReadOnlyList<Slot>? Regulators = null,
    Slot? Indication = null, RegulatoryStatus? Status = null, bool IsDenied = false)
{
    /// <summary>The same product spoken of elsewhere: what was said of its date and regulator belongs to the place where it was said.</summary>
    public Product Again() => this with { Zone = null, Year = null, Regulators = null, Status = null };
}
