using ClaimMiner.Documents;

namespace ClaimMiner.Syntax;

/// <summary>A bracketed aside that is lifted out of the line of words.</summary>
/// <param name="After">Index of the word that it follows; -1 at the sentence's start.</param>
/// <param name="Inside">What stands between the brackets.</param>
/// <param name="IsCitation">Whether it is nothing but a citation mark or a pointer to a figure.</param>
public sealed record Gloss(int After, TextSpan Inside, bool IsCitation);
