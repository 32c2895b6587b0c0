namespace ClaimMiner.Layout;

/// <summary>Knows what takes an exponent or a charge, so that its raised figure is no citation: "m²", "CD8⁺", "R²", "Ca²⁺".</summary>
internal static class Exponents
{
    private static readonly HashSet<string> Units =
        ["m", "cm", "mm", "km", "nm", "μm", "dm", "kg/m", "mg/m", "g/m", "mg/cm", "s", "min", "h", "mL/min/1.73m", "1.73m", "R", "r", "χ", "χ2", "I", "η", "x", "n", "Ca", "Mg", "Zn", "Fe", "Cu", "Mn", "Ba", "Al", "Na", "K", "Cl", "SO", "PO", "log", "In", "×10", "x10", "C", "H", "O", "N", "F", "P", "Tc", "Lu", "Ga", "Y", "B"];

    public static bool TakesOne(string before, string raised)
    {
        var word = before.TrimStart('(', '[');
        return raised is ("2" or "3" or "−1" or "−2" or "-1" or "-2" or "2+" or "3+") && (Units.Contains(word) || word.EndsWith("/m", StringComparison.Ordinal) || word.EndsWith("cm", StringComparison.Ordinal) && word.Length <= 6);
    }
}
