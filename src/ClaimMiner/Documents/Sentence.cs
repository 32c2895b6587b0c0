namespace ClaimMiner.Documents;

/// <summary>A sentence, or a whole heading, caption line or table row.</summary>
/// <param name="Span">Its text, no white space at either end.</param>
/// <param name="Block">Index into <see cref="Article.Blocks"/>.</param>
/// <param name="Citations">The citations that belong to it, also a mark printed right after its final stop.</param>
public sealed record Sentence(TextSpan Span, int Block, IReadOnlyList<Citation> Citations);
