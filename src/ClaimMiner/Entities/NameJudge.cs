using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Whether words that a lexicon knows are really that name. Gene symbols are short and many are English words ("SET", "CAT", "WAS") or
/// everybody's abbreviation ("AD", "ER", "CSR"), so their spelling decides.
/// </summary>
internal static class NameJudge
{
    private static readonly string[] DrugEndings = ReadList("drug-endings.txt");
    private static readonly HashSet<string> NotDrugs = [.. ReadList("not-drugs.txt")];
    private static readonly HashSet<string> Ambiguous = [.. ReadList("ambiguous-symbols.txt")];

    /// <summary>What the words mean; null when they are no name.</summary>
    public static LexiconEntry? Judge(string surface, bool opensSentence, DefinedNames defined)
    {
        if (defined.Meaning(surface) is { } meaning)
        {
            return meaning.Entry;
        }

        var key = LexiconKey.Of(surface);
        var entry = Lexicon.Default.Find(key) ?? (key.Length > 4 && key[^1] == 's' ? Plural(key) : null);
        if (entry is not null && IsSpeltLike(entry, surface, key, opensSentence))
        {
            return entry;
        }

        return IsDrugName(surface) ? new LexiconEntry(EntityType.Drug, null) : null;
    }

    private static bool IsSpeltLike(LexiconEntry entry, string surface, string key, bool opensSentence)
    {
        var hasDigit = surface.Any(char.IsDigit);
        var capitals = surface.Count(char.IsUpper);
        return entry.Kind switch
        {
            EntityType.Gene or EntityType.Family or EntityType.Complex =>
                surface.Length >= 2 && !Ambiguous.Contains(surface) && surface.Any(char.IsLetter)
                && !IsLooseSynonym(entry, key, hasDigit) && ((hasDigit && surface.Length >= 3) || capitals >= 2 || (surface.Length >= 6 && entry.Kind != EntityType.Gene)),
            EntityType.Disease => surface.Length >= 4 || (capitals >= 2 && !Ambiguous.Contains(surface)),
            // "Spark", "Horizon", "Catalyst": a company opens with a capital, and not because its sentence does.
            EntityType.Company => char.IsUpper(surface[0]) ? !opensSentence || surface.Contains(' ') || capitals > 1 : capitals > 0,
            EntityType.Regulator => capitals >= 2 || surface.Length > 6,
            _ => surface.Length >= 3,
        };
    }

    /// <summary>"GSDMs" are a family, not the gene whose synonym is GSDM: symbols of genes have no plural.</summary>
    private static LexiconEntry? Plural(string key) => Lexicon.Default.Find(key[..^1]) is { Kind: not EntityType.Gene } entry ? entry : null;

    /// <summary>A few letters that are some gene's synonym, and rather something else: "LPS", "THC", "PTMS".</summary>
    private static bool IsLooseSynonym(LexiconEntry entry, string key, bool hasDigit) =>
        entry.Kind == EntityType.Gene && !hasDigit && key.Length <= 4 && key != LexiconKey.Of(entry.Grounding!.Name);

    /// <summary>One small-letter word with the ending of an international nonproprietary name.</summary>
    private static bool IsDrugName(string surface) =>
        surface.Length >= 7 && surface.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0 && !NotDrugs.Contains(surface.ToLowerInvariant())
        && DrugEndings.Any(ending => surface.EndsWith(ending, StringComparison.Ordinal));

    private static string[] ReadList(string resource)
    {
        using var stream = typeof(NameJudge).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the resource {resource} is missing from the build");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
