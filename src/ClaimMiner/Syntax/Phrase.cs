namespace ClaimMiner.Syntax;

/// <summary>A noun phrase as an argument: the words that name the thing, determiners and asides left out.</summary>
/// <param name="Words">Indexes of its words in order; they need not touch.</param>
/// <param name="Head">Index of its leading noun.</param>
public sealed record Phrase(IReadOnlyList<int> Words, int Head)
{
    public int First => Words[0];

    public int Last => Words[^1];

    /// <summary>The phrase with further words behind, the head kept.</summary>
    public Phrase With(IEnumerable<int> more) => this with { Words = [.. Words, .. more] };
}
