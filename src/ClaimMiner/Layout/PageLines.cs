namespace ClaimMiner.Layout;

/// <summary>A page's lines, in no order yet.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Height">In points, as its reader holds it.</param>
/// <param name="Lines">Cut at the gutters.</param>
/// <param name="Gutters">Between its columns.</param>
/// <param name="Turn">How its reader holds it.</param>
internal sealed record PageLines(int Number, double Height, IReadOnlyList<TextLine> Lines, IReadOnlyList<Gutter> Gutters, PageTurn Turn);
