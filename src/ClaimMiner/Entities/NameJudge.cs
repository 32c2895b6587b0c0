using System.Collections.Frozen;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Whether words that a lexicon knows are really that name. Gene symbols are short and many are English words ("SET", "CAT", "WAS") or
/// everybody's abbreviation ("AD", "ER", "CSR"), so their spelling decides.
/// </summary>
internal sealed class NameJudge(Lexicon lexicon, DefinedNames defined)
{
    private static readonly FrozenSet<string> Ambiguous = Resource.Lines("ambiguous-symbols.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> TrustedFamilies = Resource.Lines("trusted-families.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the words mean; null when they are no name.</summary>
    public LexiconEntry? Judge(string surface, Surroundings place)
    {
        // 1. What the article says, then what the lexicon says of a name that the article defines without telling its kind.
        if (defined.Meaning(surface) is { } meaning)
        {
            return meaning;
        }

        var key = LexiconKey.Of(surface);
        return Known(lexicon, surface, key, place)
            ?? (DrugStems.IsDrug(surface) ? new LexiconEntry(EntityType.Drug, new Grounding(null, surface.ToLowerInvariant())) : null);
    }

    /// <summary>The lexicon's meaning whose spelling fits.</summary>
    public static LexiconEntry? Known(Lexicon lexicon, string surface, string key, Surroundings place)
    {
        for (var entry = lexicon.Find(key); entry is not null; entry = entry.Next)
        {
            if (Fitting(entry, surface, key, place) is { } fitting)
            {
                return fitting;
            }
        }

        // "GSDMs" are a family, not the gene whose synonym is GSDM: symbols of genes have no plural.
        return key.Length > 4 && key[^1] == 's' && lexicon.Find(key[..^1]) is { } singular && (singular.Kind != EntityType.Gene || singular.Spelling.Contains(' '))
            ? Fitting(singular, surface, key[..^1], place) : null;
    }

    private static LexiconEntry? Fitting(LexiconEntry entry, string surface, string key, Surroundings place)
    {
        if (entry.Kind == EntityType.Gene && NameShape.IsRodent(surface) && Rodent(entry, surface, key, place) is { } rodent)
        {
            return rodent;
        }

        return !IsSpeltLike(entry, surface, place) ? null
            : entry.Kind == EntityType.Gene && place.IsOfAnimal ? entry with { Grounding = new Grounding(null, surface) } : entry;
    }

    /// <summary>
    /// A mouse's gene is not the human one: it keeps its own name and gets no human identifier. Spellings that are usual for the human
    /// protein ("Nrf2", "Bax") are a rodent's only where the sentence speaks of rodents.
    /// </summary>
    private static LexiconEntry? Rodent(LexiconEntry entry, string surface, string key, Surroundings place)
    {
        var isUsual = entry.Origin == NameOrigin.Curated && surface == entry.Spelling;
        var hasDigit = surface.Any(char.IsDigit);
        if (isUsual || !hasDigit)
        {
            var isSymbol = isUsual || (key == LexiconKey.Of(entry.Grounding!.Name) && surface.Length >= 3 && !place.OpensSentence);
            if (!isSymbol || Ambiguous.Contains(surface.ToUpperInvariant()) || !surface.Any(char.IsLower) || IsWordLike(entry) || !place.IsAmongRodents)
            {
                return null;
            }
        }
        else if (entry.Origin == NameOrigin.Synonym || Ambiguous.Contains(surface.ToUpperInvariant()))
        {
            return null;
        }

        return entry with { Grounding = new Grounding(null, surface) };
    }

    /// <summary>A name in words ("Leptin" at the head of a sentence) is no symbol.</summary>
    private static bool IsWordLike(LexiconEntry entry) => !entry.Spelling.AsSpan().ContainsAnyInRange('A', 'Z');

    private static bool IsSpeltLike(LexiconEntry entry, string surface, Surroundings place)
    {
        if (entry.Origin == NameOrigin.User)
        {
            return !NameShape.IsCased(entry.Spelling) || NameShape.IsSpelt(surface, entry.Spelling);
        }

        var capitals = surface.Count(char.IsUpper);
        return entry.Kind switch
        {
            EntityType.Gene or EntityType.Family or EntityType.Complex => IsMolecule(entry, surface, capitals),
            // "Spark", "Horizon", "Catalyst": a company opens with a capital, and not because its sentence does.
            EntityType.Company => char.IsUpper(surface[0]) ? !place.OpensSentence || surface.Contains(' ') || capitals > 1 : capitals > 0,
            EntityType.Regulator => capitals >= 2 || surface.Length > 6,
            _ => NameShape.IsCased(entry.Spelling) && entry.Spelling.Length <= 6
                ? NameShape.IsSpelt(surface, entry.Spelling) && !(entry.Origin != NameOrigin.Curated && Ambiguous.Contains(surface))
                : surface.Length >= 3,
        };
    }

    /// <summary>Also "F-2" for "F2", and "Cycling" at the head of a sentence.</summary>
    private static bool IsAmbiguous(string surface) =>
        Ambiguous.Contains(surface) || (surface.Contains('-') && Ambiguous.Contains(surface.Replace("-", "", StringComparison.Ordinal)))
        || (surface.Length > 5 && Ambiguous.Contains(surface.ToLowerInvariant()));

    private static bool IsMolecule(LexiconEntry entry, string surface, int capitals)
    {
        var hasDigit = surface.Any(char.IsDigit);
        if (surface.Length < 2 || (surface.Length == 2 && !hasDigit) || IsAmbiguous(surface))
        {
            return false;
        }

        return entry.Origin switch
        {
            // Words in any case; symbols with two capitals or a figure, or just as they are spelt.
            NameOrigin.Curated => !entry.Spelling.Any(c => char.IsUpper(c) || char.IsDigit(c)) || entry.Spelling.Contains(' ')
                || NameShape.IsSpelt(Greek.Spelt(surface), Greek.Spelt(entry.Spelling))
                || (surface.Length >= 3 && (hasDigit || (capitals >= 2 && surface.Length >= 4 && char.IsUpper(surface[0]) && NameShape.IsSpelt(surface, entry.Spelling, anyCase: true)))),
            _ when entry.Kind != EntityType.Gene => IsFamily(entry, surface, capitals, hasDigit),
            NameOrigin.Name => hasDigit ? capitals > 0 && surface.Length >= 3 && surface.Count(char.IsLetter) >= 2
                : surface.Length >= 4 && (NameShape.IsAllCapitals(surface) || (surface.Contains('-') && NameShape.IsSpelt(surface, entry.Spelling))),
            _ => NameShape.IsSpelt(surface, entry.Spelling),
        };
    }

    private static bool IsFamily(LexiconEntry entry, string surface, int capitals, bool hasDigit) =>
        hasDigit ? surface.Length >= 3 && capitals > 0
        : (capitals >= 2 && (surface.Count(char.IsLetter) > 3 || TrustedFamilies.Contains(surface) || (surface[^1] == 's' && TrustedFamilies.Contains(surface[..^1]))))
            || (surface.Length >= 6 && (surface.Contains(' ') || !entry.Spelling.Contains('-')));
}
