namespace ClaimMiner.Pdf;

/// <summary>
/// One drawn glyph. Points, origin top left of the page as displayed. The box spans the font's ascent and descent vertically and the
/// advance width horizontally, so neighbouring glyphs of a word touch.
/// </summary>
/// <param name="Text">The Unicode text that the glyph stands for: one or more characters, U+FFFD when nothing says what it is. Never white space.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge.</param>
/// <param name="Baseline">The y of the baseline for upright text; for turned text the coordinate across the writing direction; for text askew the x of the origin.</param>
/// <param name="FontSize">Effective size in points after all transformations.</param>
/// <param name="Font">The font it is set in.</param>
/// <param name="Rotation">Writing direction as displayed, in degrees clockwise: 0 (left to right), 90, 180, 270; 45 for all text that runs askew.</param>
/// <param name="SpaceBefore">Whether the file itself put a space between the glyph before, in drawing order, and this one.</param>
/// <param name="Invisible">Drawn in no colour (rendering mode 3), as the text layer over a scan is.</param>
public readonly record struct Glyph(
    string Text, float Left, float Top, float Right, float Bottom, float Baseline, float FontSize,
    GlyphFont Font, short Rotation = 0, bool SpaceBefore = false, bool Invisible = false);
