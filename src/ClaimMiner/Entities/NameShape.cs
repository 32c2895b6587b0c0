using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>What the spelling of a name tells: symbol or word, case that matters, case of a rodent's gene.</summary>
internal static class NameShape
{
    private static readonly (char Greek, char Latin)[] Letters = [('α', 'a'), ('β', 'b'), ('γ', 'g'), ('κ', 'k'), ('δ', 'd')];

    /// <summary>
    /// Whether a public table's synonym is worth looking for. Short ones ("B55", "S-1", "DQ2"), and words and acronyms without a figure
    /// ("spatial", "peptidase", "ANOVA"), are some gene's synonym and nearly always mean something else.
    /// </summary>
    public static bool IsTelling(EntityType kind, string synonym)
    {
        var letters = synonym.Count(char.IsLetter);
        var digits = synonym.Count(char.IsDigit);
        var isWord = synonym.Contains(' ') || synonym.Count(char.IsLower) >= 5;
        return kind switch
        {
            EntityType.Gene => digits > 0 && letters >= 3 && letters + digits >= 5 && synonym.TakeWhile(char.IsLetter).Count() >= 3 && !synonym.AsSpan().ContainsAny('.', ' ', ','),
            EntityType.Family or EntityType.Complex => digits > 0 ? synonym.Length >= 3 : letters >= 3,
            _ => isWord || (letters >= 4 && synonym.Length >= 4),
        };
    }

    /// <summary>"IL-6" is also written "IL 6" and "IL6", a curated "TNF-α" also "TNF-a", "Escherichia coli" also "E. coli".</summary>
    public static IEnumerable<string> Variants(EntityType kind, string spelling, NameOrigin origin)
    {
        yield return spelling;
        if (kind == EntityType.Organism && char.IsAsciiLetterUpper(spelling[0]) && spelling.Split(' ') is [{ Length: > 3 } genus, { Length: > 3 } species]
            && IsLower(species) && IsLower(genus.AsSpan(1)))
        {
            yield return $"{genus[0]}. {species}";
        }

        if (spelling.Contains('-') || spelling.Contains('–'))
        {
            yield return spelling.Replace('-', ' ').Replace('–', ' ');
        }

        if (origin <= NameOrigin.Curated && IsCased(spelling))
        {
            foreach (var (greek, latin) in Letters)
            {
                if (spelling[^1] == greek || (spelling.Contains('κ') && greek == 'κ'))
                {
                    yield return spelling.Replace(greek, latin);
                }
            }
        }
    }

    /// <summary>One word with two capitals, or with a capital behind its first letter: "AIDS", "cAMP", "mTOR".</summary>
    public static bool IsCased(string spelling) =>
        !spelling.Contains(' ') && (spelling.Count(char.IsUpper) >= 2 || spelling.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0);

    /// <summary>Whether the words are the spelling, a plural's s aside; hyphens may be left out, and put in front of figures and Greek letters.</summary>
    public static bool IsSpelt(ReadOnlySpan<char> surface, ReadOnlySpan<char> spelling, bool anyCase = false)
    {
        int i = 0, j = 0;
        while (true)
        {
            var at = i;
            while (i < surface.Length && !char.IsLetterOrDigit(surface[i]))
            {
                i++;
            }

            if (i > at && i < surface.Length && char.IsAsciiLetter(surface[i]) && (j == spelling.Length || char.IsLetterOrDigit(spelling[j])))
            {
                return false;
            }

            while (j < spelling.Length && !char.IsLetterOrDigit(spelling[j]))
            {
                j++;
            }

            if (i == surface.Length || j == spelling.Length)
            {
                return j == spelling.Length && (i == surface.Length || (i == surface.Length - 1 && surface[i] == 's'));
            }

            if (surface[i] != spelling[j] && !(anyCase && char.ToLowerInvariant(surface[i]) == char.ToLowerInvariant(spelling[j])))
            {
                return false;
            }

            i++;
            j++;
        }
    }

    /// <summary>Capitals only, nothing between them: "BRCA", as symbols without figures are written.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> surface) => surface.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsLower(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('a', 'z') < 0;

    /// <summary>"Trp53", "Il6": a capital, then small letters and figures, as genes of mice and rats are written.</summary>
    public static bool IsRodent(ReadOnlySpan<char> surface)
    {
        if (surface.Length < 3 || !char.IsAsciiLetterUpper(surface[0]) || !char.IsAsciiLetterLower(surface[1]))
        {
            return false;
        }

        foreach (var c in surface[1..])
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
