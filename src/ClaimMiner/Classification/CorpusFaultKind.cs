namespace ClaimMiner.Classification;

/// <summary>The sorts of fault that annotated sentences can have.</summary>
public enum CorpusFaultKind
{
    /// <summary>A line is not an annotated sentence.</summary>
    Line,

    /// <summary>A sentence says that it stands in another document than its file's.</summary>
    Document,

    /// <summary>Two sentences of a file have one name.</summary>
    RepeatedSid,

    /// <summary>A claim has a slot that its category does not know.</summary>
    UnknownSlot,

    /// <summary>A claim lacks a slot that its category requires.</summary>
    MissingSlot,

    /// <summary>A value that its enumeration does not know.</summary>
    UnknownValue,

    /// <summary>The labels are not the claims' categories.</summary>
    Labels,

    /// <summary>A slot's words stand neither in the sentence nor in its paragraph.</summary>
    Words,

    /// <summary>A year that cannot be one.</summary>
    Year,

    /// <summary>A citation mark was left in the text.</summary>
    CitationMark,

    /// <summary>A sentence says over again what an earlier one says.</summary>
    NearDuplicate,

    /// <summary>Too many sentences of a file open alike.</summary>
    Opening,

    /// <summary>Too few sentences of the corpus carry a label, or none.</summary>
    Imbalance,
}
