using System.Text.Json.Serialization;
using ClaimMiner.Documents;

namespace ClaimMiner.Claims;

/// <summary>Who says it, where and in which words: one sentence that carries the claim.</summary>
public sealed record Evidence
{
    /// <summary>"ev:" and a hash of the claim's identity, the document and the span.</summary>
    public required string Id { get; init; }

    /// <summary>The whole sentence.</summary>
    public required string Quote { get; init; }

    /// <summary>Up to 32 characters before the quote, within its block.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 32 characters after the quote, within its block.</summary>
    public required string Suffix { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>One a printed line.</summary>
    public required IReadOnlyList<Box> Boxes { get; init; }

    public required EvidenceSlots Slots { get; init; }

    public required SectionKind Section { get; init; }

    public required Certainty Certainty { get; init; }

    public required Attribution Attribution { get; init; }

    public required IReadOnlyList<CitedReference> References { get; init; }

    /// <summary>Whether the claim is one item of a long list, of which the sentence says the same of all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Enumeration { get; init; }

    /// <summary>0 to 1, three decimals.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words that gave the claim away.</summary>
    public required IReadOnlyList<string> Cues { get; init; }
}
