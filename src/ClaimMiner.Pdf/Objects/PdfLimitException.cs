namespace ClaimMiner.Pdf.Objects;

/// <summary>A limit of <see cref="PdfLimits"/> was reached. Caught where a page or a file is read and told as an issue.</summary>
internal sealed class PdfLimitException(string message) : Exception(message);
