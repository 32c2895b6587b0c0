namespace ClaimMiner.Documents;

/// <summary>
/// A paragraph, heading, caption … as the author wrote it, put together again where columns, pages or figures had cut it. Blocks stand
/// in reading order and tile the text, one line feed between neighbours.
/// </summary>
/// <param name="Span">Its text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Section">Index into <see cref="Article.Sections"/>; -1 before the first section.</param>
public sealed record Block(TextSpan Span, BlockKind Kind, int Section);
