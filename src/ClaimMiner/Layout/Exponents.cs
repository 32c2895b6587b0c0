namespace ClaimMiner.Layout;

/// <summary>Knows what takes an exponent or a charge, so that its raised figure is no citation: "m²", "CD8⁺", "R²", "Ca²⁺".</summary>
internal static class Exponents
{
    private static readonly HashSet<string> Units =
        ["m", "cm", "mm", "km", "nm", "μm", "dm", "kg/m", "mg/m", "g/m", "mg/cm", "s", "min", "h", "mL/min/1.73m", "1.73m", "R", "r", "χ", "χ2", "I", "η", "x", "n", "Ca", "Mg", "Zn", "Fe", "Cu", "Mn", "Ba", "Al", "Na", "K", "Cl", "SO", "PO", "log", "In", "×10", "x10", "C", "H", "O", "N", "F", "P", "Tc", "Lu", "Ga", "Y", "B"];

    /// <summary>Whether a raised figure belongs to what stands before it.</summary>
    public static bool TakesOne(TextPiece before, string raised) => TakesOne(before.Text, before.Shift, raised);

    /// <inheritdoc cref="TakesOne(TextPiece, string)"/>
    public static bool TakesOne(string before, BaselineShift shift, string raised)
    {
        // 1. Units, symbols and chemical signs take small ones: "m²", "CO₃²".
        var word = before.TrimStart('(', '[');
        var isSmall = raised is "2" or "3" or "−1" or "−2" or "-1" or "-2" or "2+" or "3+";
        if (isSmall && (shift == BaselineShift.Lowered || Units.Contains(word) || word.EndsWith("/m", StringComparison.Ordinal) || (word.EndsWith("cm", StringComparison.Ordinal) && word.Length <= 6)))
        {
            return true;
        }

        // 2. So do powers of ten, and other figures where one figure is raised: "10⁵", "2³". "IL-10⁵⁷", "H₂O₂⁴³" and "Tween 20¹³⁰" cite.
        return word.Length > 0 && char.IsDigit(word[^1]) && shift == BaselineShift.None
            && (word.EndsWith("10", StringComparison.Ordinal) && word.Trim('×', '·', 'x', '~', '>', '<', '≥', '≤', '.').All(char.IsDigit) || (word.All(c => char.IsDigit(c) || c is '.' or ',') && raised.Length == 1));
    }
}
