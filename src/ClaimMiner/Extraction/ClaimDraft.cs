using ClaimMiner.Claims;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction;

/// <summary>A claim as an extractor of one category drafts it: slots by their words, before entities, ids and evidence are added.</summary>
internal sealed record ClaimDraft(ClaimCategory Category)
{
    public Slot? Subject { get; init; }

    public Relation? Relation { get; init; }

    public Slot? Object { get; init; }

    public Slot? Context { get; init; }

    public Slot? Target { get; init; }

    public TherapeuticAction? Action { get; init; }

    public Slot? Agent { get; init; }

    public Modality? Modality { get; init; }

    public Slot? Disease { get; init; }

    public Slot? Product { get; init; }

    public Slot? Regulator { get; init; }

    public RegulatoryStatus? Status { get; init; }

    public Slot? Year { get; init; }

    public Slot? Company { get; init; }

    public Slot? Indication { get; init; }

    public bool Negated { get; init; }

    /// <summary>Whether it is one item of a long list.</summary>
    public bool Enumeration { get; init; }

    /// <summary>How plainly the words say it: 1 vague to 3 plain.</summary>
    public int Strength { get; init; } = 2;

    /// <summary>The words that gave it away.</summary>
    public required IReadOnlyList<TextSpan> Cues { get; init; }

    /// <summary>The clause that says it, within which citations and hedges count.</summary>
    public required TextSpan Clause { get; init; }
}
