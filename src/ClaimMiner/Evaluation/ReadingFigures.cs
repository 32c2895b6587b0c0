namespace ClaimMiner.Evaluation;

/// <summary>How well articles were read, against their publishers' XML.</summary>
/// <param name="Articles">How many were compared.</param>
/// <param name="Words">Words of the running text.</param>
/// <param name="RunningWords">
/// The same without the sentences that were read as back matter: publishers put authors' contributions and the like into the body.
/// </param>
/// <param name="Whole">Sentences of the XML whose words stand in the text without interruption.</param>
/// <param name="InOrder">The longest run of those that stand in the XML's order.</param>
/// <param name="References">Entries of the XML's reference list that were found, in its order.</param>
/// <param name="Links">Pairs of a sentence and a reference it cites, over the sentences that are whole on both sides.</param>
/// <param name="AllLinks">The same pairs of all the XML's sentences, the lost ones included.</param>
public sealed record ReadingFigures(int Articles, Score Words, Share RunningWords, Share Whole, Share InOrder, Share References, Score Links, int AllLinks)
{
    public static ReadingFigures None { get; } = new(0, default, default, default, default, default, default, 0);

    public static ReadingFigures operator +(ReadingFigures left, ReadingFigures right) => new(
        left.Articles + right.Articles, left.Words + right.Words, left.RunningWords + right.RunningWords, left.Whole + right.Whole, left.InOrder + right.InOrder, left.References + right.References,
        left.Links + right.Links, left.AllLinks + right.AllLinks);

    public static ReadingFigures Add(ReadingFigures left, ReadingFigures right) => left + right;
}
