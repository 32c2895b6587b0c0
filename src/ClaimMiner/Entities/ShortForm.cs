using System.Buffers;

namespace ClaimMiner.Entities;

/// <summary>Tells what may be a short form by its looks.</summary>
internal static class ShortForm
{
    private const int Longest = 14;

    private static readonly SearchValues<char> Formula = SearchValues.Create("=<>≤≥%");

    /// <summary>
    /// At most fourteen characters and three words, with a letter, and opening on a letter, a figure or a square bracket; several words
    /// hold a capital ("group 2" is no short form).
    /// </summary>
    public static bool Fits(string candidate) =>
        candidate.Length is >= 1 and <= Longest && (char.IsLetterOrDigit(candidate[0]) || candidate[0] == '[')
        && candidate.Any(char.IsLetter) && candidate.Count(c => c == ' ') <= 2 && !candidate.AsSpan().ContainsAny(Formula)
        && (!candidate.Contains(' ') || (candidate.Any(char.IsUpper) && !char.IsDigit(candidate[0])))
        && (candidate.Length > 1 || char.IsUpper(candidate[0]));

    /// <summary>Whether it may stand before the bracket that explains it: two capitals, or letters with a figure.</summary>
    public static bool CanLead(string candidate) =>
        candidate.Length is >= 2 and <= Longest && char.IsLetterOrDigit(candidate[0])
        && (candidate.Count(char.IsUpper) >= 2 || (candidate.Any(char.IsUpper) && candidate.Any(char.IsDigit)));

    /// <summary>Small letters only, or a single letter: only a perfect long form makes it one.</summary>
    public static bool IsWeak(string candidate) => candidate.Length == 1 || !candidate.Any(c => char.IsUpper(c) || char.IsDigit(c));
}
