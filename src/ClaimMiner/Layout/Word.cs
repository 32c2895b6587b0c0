using ClaimMiner.Documents;
using ClaimMiner.Pdf;

namespace ClaimMiner.Layout;

/// <summary>A run of glyphs with no gap in it, set in one size on one baseline: a raised mark is a word of its own.</summary>
/// <param name="Text">Ligatures folded, otherwise as drawn.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Baseline">y of its own baseline.</param>
/// <param name="FontSize">In points.</param>
/// <param name="Font">The font of its first glyph.</param>
/// <param name="Shift">How it stands to its line: raised (superscript), on the baseline, or lowered (subscript).</param>
/// <param name="SpaceBefore">Whether white space parts it from the word before it on its line.</param>
internal sealed record Word(string Text, Box Box, double Baseline, double FontSize, GlyphFont Font, BaselineShift Shift, bool SpaceBefore);
