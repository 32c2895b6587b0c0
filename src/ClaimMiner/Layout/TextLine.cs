using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Words on one baseline within one column, left to right, with their raised and lowered companions.</summary>
/// <param name="Words">At least one.</param>
/// <param name="Box">Around all words.</param>
/// <param name="Baseline">y of the main baseline.</param>
/// <param name="FontSize">The size of most of its characters, in points.</param>
internal sealed record TextLine(IReadOnlyList<Word> Words, Box Box, double Baseline, double FontSize);
