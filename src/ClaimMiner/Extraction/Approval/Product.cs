namespace ClaimMiner.Extraction.Approval;

/// <summary>A product that a status is asserted of, with what stands beside its own name.</summary>
/// <param name="Name">Its name or class; null where none is in sight, or where the sentence denies that there is one.</param>
/// <param name="Word">Index of the last word of its name in the sentence; -1 for an antecedent or an entry of a list in an aside.</param>
/// <param name="Year">The year that its own aside gives.</param>
/// <param name="Company">The company that its own aside or a possessive gives.</param>
/// <param name="Regulator">The regulator that its own aside gives.</param>
/// <param name="Indication">The disease that its own aside gives.</param>
/// <param name="IsDenied">Whether the sentence denies that any product has the status: "no drug has been approved".</param>
internal sealed record Product(Slot? Name, int Word = -1, Slot? Year = null, Slot? Company = null, Slot? Regulator = null, Slot? Indication = null,
    bool IsDenied = false);
