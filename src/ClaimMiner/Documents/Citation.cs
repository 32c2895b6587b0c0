namespace ClaimMiner.Documents;

/// <summary>
/// One cited reference at one place; "[3–5]" gives three. Numeric, superscript and parenthetical author–year marks are lifted out of the
/// text and leave an empty span where they stood (before the sentence's final stop, or right after it where they were printed there); a
/// narrative citation's words ("Lee et al. (2020)") stay, and the span covers them.
/// </summary>
/// <param name="Span">Where in <see cref="Article.Text"/>.</param>
/// <param name="Marker">The number or the words as printed: "12", "Smith et al., 2019".</param>
/// <param name="ReferenceId">The entry it resolves to; null when the list has none such, or there is no list.</param>
public sealed record Citation(TextSpan Span, string Marker, string? ReferenceId);
