using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>Tells phrases that name a biological thing from phrases that talk about research, people or outcomes.</summary>
internal static class Naming
{
    private static readonly Dictionary<string, string> Generic = DataFile.Rows("generic-nouns.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Biology = DataFile.Rows("biology-words.tsv").Select(row => row[0]).Where(word => word[0] != '*')
        .ToHashSet(StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> Regulators = DataFile.Words("regulator-names.tsv");

    private static readonly string[] Endings = DataFile.Rows("biology-words.tsv").Select(row => row[0]).Where(word => word[0] == '*')
        .Select(word => word[1..]).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Whether it is a pronoun or points with nothing of its own.</summary>
    public static bool IsPronoun(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Count == 1 && syntax.Words[phrase.Head].Tag is Tag.Pronoun or Tag.Determiner or Tag.Relative;

    /// <summary>Whether it is about studies, people, places or the paper itself.</summary>
    public static bool IsResearch(SentenceSyntax syntax, Phrase phrase) =>
        Class(syntax.Words[phrase.Head].Lower) == "science"
            || phrase.Words.Any(word => syntax.Words[word].Lower is "al" or "al." or "colleagues" or "coworkers" or "co-workers")
            || IsInstitution(syntax.Words[phrase.Head].Text)
        || Class(syntax.Words[phrase.Head].Lower) == "research" && !phrase.Words.Any(word => word != phrase.Head && IsSpecific(syntax.Words[word]));

    /// <summary>Whether a word of it is a regulator's name.</summary>
    public static bool IsInstitution(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Any(word => Regulators.Contains(syntax.Words[word].Text)) || Regulators.Contains(syntax.TextOf(phrase));

    public static bool IsOutcome(SentenceSyntax syntax, Phrase phrase) => Class(syntax.Words[phrase.Head].Lower) == "outcome";

    /// <summary>Whether a word of it marks a biological or chemical thing, or a mention stands in it.</summary>
    public static bool IsSpecific(SentenceContext context, Phrase phrase) =>
        phrase.Words.Any(word => IsSpecific(context.Syntax.Words[word]))
        || context.Mentions.Any(mention => mention.Kind is not (EntityType.Company or EntityType.Regulator)
            && phrase.Words.Any(word => mention.Span.Contains(context.Syntax.Words[word].Span)));

    public static bool IsSpecific(Token word)
    {
        if (word.Lower.Length < 2 || Class(word.Lower) is "research" or "outcome" or "science")
        {
            return false;
        }

        return LooksLikeName(word.Text) || Biology.Contains(word.Lower) || IsInBiology(word.Lower);
    }

    /// <summary>Whether a part of a hyphenated word names a thing.</summary>
    public static bool IsSpecificText(string text) =>
        text.Length > 1 && (LooksLikeName(text) || Biology.Contains(text.ToLowerInvariant()) || IsInBiology(text.ToLowerInvariant()));

    /// <summary>Capitals or digits inside, Greek letters: TNF-α, p53, mTOR.</summary>
    public static bool LooksLikeName(string text) =>
        text.Any(char.IsLetter) && (text.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)) || text.Any(c => c is >= 'α' and <= 'ω' or 'Α' or 'Δ'));

    /// <summary>The class of a word that names nothing by itself; null for any other.</summary>
    public static string? Class(string lower) => Generic.GetValueOrDefault(lower);

    private static bool IsInstitution(string text) =>
        WordSets.Has("institutions", text);

    private static bool IsInBiology(string lower)
    {
        var part = lower[(lower.LastIndexOf('-') + 1)..];
        return (part.Length > 1 && Biology.Contains(part)) || lower.Split('-', '/').Any(Biology.Contains)
            || Endings.Any(ending => lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal));
    }
}
