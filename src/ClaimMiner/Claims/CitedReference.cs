namespace ClaimMiner.Claims;

/// <summary>A primary paper that is cited for a claim.</summary>
/// <param name="Id">The entry of the document's list; null when the mark cannot be resolved.</param>
/// <param name="Marker">The mark as printed.</param>
public sealed record CitedReference(string? Id, string Marker);
