namespace ClaimMiner.Classification;

/// <summary>Something that is wrong with annotated sentences.</summary>
/// <param name="Kind">The sort of fault.</param>
/// <param name="File">The file's name; null for the corpus as a whole.</param>
/// <param name="Line">From 1; null for a file as a whole.</param>
/// <param name="Sid">The sentence's name; null where there is none.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should.</param>
public sealed record CorpusFault(CorpusFaultKind Kind, string? File, int? Line, string? Sid, string Found, string Expected);
