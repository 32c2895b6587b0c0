namespace ClaimMiner.Pdf;

/// <summary>The ways in which a file can fail its reader.</summary>
public enum PdfIssueKind
{
    /// <summary>No PDF header, and nothing in the bytes that looks like PDF objects.</summary>
    NotAPdf,

    /// <summary>The file has no bytes.</summary>
    Empty,

    /// <summary>More bytes than the reader takes.</summary>
    TooLarge,

    /// <summary>Encrypted, and the empty user password does not open it; or (as a note) openable with copying denied.</summary>
    Encrypted,

    /// <summary>The structure is broken: what could be recovered was read.</summary>
    Damaged,

    /// <summary>One page could not be read.</summary>
    PageUnreadable,

    /// <summary>A limit of <see cref="PdfLimits"/> cut the reading short.</summary>
    LimitReached,
}
