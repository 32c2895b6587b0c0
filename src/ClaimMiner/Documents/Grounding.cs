namespace ClaimMiner.Documents;

/// <summary>The entry of a public vocabulary that a mention means.</summary>
/// <param name="Id">With its prefix: "HGNC:3942"; null where only a canonical name is known.</param>
/// <param name="Name">The vocabulary's own name: "MTOR".</param>
public sealed record Grounding(string? Id, string Name);
