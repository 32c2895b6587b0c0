namespace ClaimMiner.Documents;

/// <summary>An entry of the reference list.</summary>
/// <param name="Id">b1, b2 … in the order of the list.</param>
/// <param name="Label">The printed number; null in author–year lists.</param>
/// <param name="Text">The whole entry as printed, label left out, lines joined.</param>
/// <param name="Authors">As printed: "Smith J".</param>
/// <param name="Title">The cited work's title.</param>
/// <param name="Year">Year of publication.</param>
/// <param name="Doi">Lower case, without a resolver's address.</param>
/// <param name="Pmid">Digits.</param>
public sealed record Reference(
    string Id, string? Label, string Text, IReadOnlyList<string> Authors, string? Title, int? Year, string? Doi, string? Pmid);
