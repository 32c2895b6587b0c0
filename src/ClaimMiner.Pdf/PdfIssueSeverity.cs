namespace ClaimMiner.Pdf;

public enum PdfIssueSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Note,

    /// <summary>Some or all of the text was lost.</summary>
    Error,
}
