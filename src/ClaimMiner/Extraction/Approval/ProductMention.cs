using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>A place where a sentence names a product.</summary>
/// <param name="Name">The words of the name.</param>
/// <param name="Span">Where the name stands; for an entry of an aside, there.</param>
/// <param name="IsAlias">Whether it is a second name for a product named before: "approved as Tzield", "under the name Gattex".</param>
/// <param name="IsOblique">Whether it only complements another noun: "an analogue of X", "in combination with X".</param>
/// <param name="IsWeak">Whether nothing but a capital at the sentence's start gives the name away.</param>
/// <param name="Aside">What the brackets behind the name say of it.</param>
/// <param name="Entry">The parts of the aside that are about it.</param>
internal sealed record ProductMention(
    Phrase Name, TextSpan Span, bool IsAlias = false, bool IsOblique = false, bool IsWeak = false, ProductAside? Aside = null,
    IReadOnlyList<TextSpan>? Entry = null)
{
    /// <summary>Whether it stands in brackets itself.</summary>
    public bool IsInAside => Name.Words.Count == 0;

    public int First => Name.Words.Count > 0 ? Name.First : Name.Head;

    public int Last => Name.Words.Count > 0 ? Name.Last : Name.Head;
}
