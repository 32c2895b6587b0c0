namespace ClaimMiner.Syntax;

/// <summary>Every form of every verb in verbs.tsv, spelt out by the rules of English inflection.</summary>
public sealed class VerbLexicon
{
    private readonly Dictionary<string, (string Lemma, VerbForm Form)> forms = new(StringComparer.Ordinal);

    private VerbLexicon()
    {
        foreach (var row in DataFile.Rows("verbs.tsv"))
        {
            AddForms(row[0], row.Length > 1 ? row[1] : "", row.Length > 2 && row[2] == "D");
        }
    }

    public static VerbLexicon Default { get; } = new();

    public (string Lemma, VerbForm Form)? Find(string lower) => forms.TryGetValue(lower, out var entry) ? entry : null;

    /// <summary>Whether the word names an action by its ending alone: "de-ubiquitinates" where "ubiquitinate" is listed.</summary>
    public (string Lemma, VerbForm Form)? FindPrefixed(string lower)
    {
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        return hyphen is > 0 and <= 6 && Find(lower[(hyphen + 1)..]) is { } entry && IsPrefix(lower[..hyphen])
            ? (entry.Lemma, entry.Form)
            : null;
    }

    private static bool IsPrefix(string prefix) => WordSets.Has("verb prefixes", prefix);

    private void AddForms(string lemma, string irregular, bool doubles)
    {
        Add(lemma, lemma, VerbForm.Base);
        Add(Singular(lemma), lemma, VerbForm.Singular);
        Add(Stem(lemma, doubles, "ing"), lemma, VerbForm.Gerund);
        if (irregular.Length == 0)
        {
            Add(Stem(lemma, doubles, "ed"), lemma, VerbForm.Past | VerbForm.Participle);
            return;
        }

        var parts = irregular.Split(' ');
        Add(parts[0], lemma, VerbForm.Past);
        Add(parts[^1], lemma, VerbForm.Participle);
    }

    private void Add(string form, string lemma, VerbForm kind) =>
        forms[form] = forms.TryGetValue(form, out var known) && known.Lemma == lemma ? (lemma, known.Form | kind)
            : known.Lemma is null ? (lemma, kind) : known;

    private static string Singular(string lemma) => lemma[^1] switch
    {
        'y' when !IsVowel(lemma[^2]) => lemma[..^1] + "ies",
        's' or 'x' or 'z' => lemma + "es",
        'h' when lemma[^2] is 'c' or 's' => lemma + "es",
        'o' => lemma + "es",
        _ => lemma + "s",
    };

    private static string Stem(string lemma, bool doubles, string ending)
    {
        if (doubles)
        {
            return lemma + lemma[^1] + ending;
        }

        if (ending == "ing")
        {
            return lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "ying"
                : lemma[^1] == 'e' && lemma[^2] is not ('e' or 'o' or 'y') ? lemma[..^1] + "ing" : lemma + "ing";
        }

        return lemma[^1] == 'e' ? lemma + "d" : lemma[^1] == 'y' && !IsVowel(lemma[^2]) ? lemma[..^1] + "ied" : lemma + "ed";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
