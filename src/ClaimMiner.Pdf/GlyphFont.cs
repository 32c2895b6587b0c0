namespace ClaimMiner.Pdf;

/// <summary>What a layout needs to know of a font.</summary>
/// <param name="Name">The PostScript name without its subset tag; empty when the file gives none.</param>
/// <param name="Bold">By its name, its flags or its weight.</param>
/// <param name="Italic">By its name, its flags or its angle.</param>
public sealed record GlyphFont(string Name, bool Bold = false, bool Italic = false);
