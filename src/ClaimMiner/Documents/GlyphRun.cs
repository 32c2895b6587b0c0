namespace ClaimMiner.Documents;

/// <summary>Where a piece of the text stands: usually a word, always on one line.</summary>
/// <param name="Span">The piece of <see cref="Article.Text"/>.</param>
/// <param name="Box">Where it is printed.</param>
/// <param name="Line">Counts printed lines over the whole article, so that the boxes of one line can be joined.</param>
public readonly record struct GlyphRun(TextSpan Span, Box Box, int Line);
