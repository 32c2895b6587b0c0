namespace ClaimMiner.Claims.Files;

/// <summary>All that is known of a document that could not be read.</summary>
/// <param name="Id">"sha256:" and the hash of its bytes; null when not even they could be read.</param>
public sealed record FailedDocument(string? Id);
