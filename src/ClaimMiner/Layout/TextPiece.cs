using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>A word on its way into the text: what it reads, where it stands, and whether a space parts it from the word before.</summary>
internal sealed record TextPiece(string Text, Box Box, int Line, bool SpaceBefore, BaselineShift Shift, bool EndsLine);
