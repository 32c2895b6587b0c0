namespace ClaimMiner.Layout;

/// <summary>A citation mark taken out of a block.</summary>
/// <param name="Before">Index of the piece that it stood before, after lifting; the number of pieces at the block's end.</param>
/// <param name="Cited">One for each reference that it cites.</param>
internal sealed record LiftedMark(int Before, IReadOnlyList<(string Marker, string? ReferenceId)> Cited);
