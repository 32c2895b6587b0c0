using ClaimMiner.Documents;

namespace ClaimMiner.Syntax;

/// <summary>A word or mark of a sentence.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Text">Its letters, without soft hyphens.</param>
/// <param name="Lower">The same in lower case.</param>
/// <param name="Tag">The part it plays.</param>
/// <param name="Lemma">The verb's base form for a verb, otherwise the lower-case word.</param>
public sealed record Token(TextSpan Span, string Text, string Lower, Tag Tag, string Lemma)
{
    /// <summary>Whether it is a verb of any form, auxiliaries left out.</summary>
    public bool IsVerb => Tag is Tag.Verb or Tag.Past or Tag.Participle or Tag.Gerund;
}
