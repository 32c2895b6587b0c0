namespace ClaimMiner.Syntax;

/// <summary>What the words around a word tell of the clause it stands in. Tags to its left are final, those to its right are first guesses.</summary>
internal static class ClauseSight
{
    private static readonly IReadOnlySet<string> AlsoNouns = DataFile.Words("noun-verbs.tsv");

    /// <summary>Whether the spelling is a noun as well as a verb.</summary>
    public static bool IsAlsoNoun(string lower) => AlsoNouns.Contains(lower) || AlsoNouns.Contains(Singular(lower));

    public static bool StartsComplement(Token? token) =>
        StartsNoun(token) || token is { Tag: Tag.Relative or Tag.Adverb or Tag.Gerund };

    public static bool StartsNoun(Token? token) =>
        token is { Tag: Tag.Determiner or Tag.Noun or Tag.Adjective or Tag.Number or Tag.Pronoun };

    public static bool StartsPlainNoun(Token? token) => token is { Tag: Tag.Noun or Tag.Adjective or Tag.Number };

    public static bool IsPlural(Token token) =>
        (token.Lower.EndsWith('s') && !token.Lower.EndsWith("ss", StringComparison.Ordinal) && !token.Lower.EndsWith("sis", StringComparison.Ordinal)
            && !token.Lower.EndsWith("us", StringComparison.Ordinal))
        || WordSets.Has("irregular plurals", token.Lower);

    public static bool IsClauseStart(Token[] tokens, int i)
    {
        for (var k = i - 1; k >= 0 && tokens[k].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.Number or Tag.Adverb; k--)
        {
            if (k == 0 || tokens[k - 1].Tag is Tag.Comma or Tag.Break or Tag.Relative or Tag.Subordinator or Tag.Conjunction)
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasCoordination(Token[] tokens, int i)
    {
        for (var k = i - 1; k >= 0 && !IsBoundary(tokens[k]); k--)
        {
            if (tokens[k].Tag == Tag.Conjunction)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause to the left, back to its opening word, has a finite verb.</summary>
    public static bool HasFiniteVerb(Token[] tokens, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (tokens[k].Tag is Tag.Verb or Tag.Past or Tag.Modal or Tag.Auxiliary)
            {
                return true;
            }

            if (IsBoundary(tokens[k]))
            {
                return false;
            }
        }

        return false;
    }

    public static bool IsBoundary(Token token) => token.Tag is Tag.Relative or Tag.Subordinator or Tag.Break;

    public static bool FiniteVerbAhead(Token[] tokens, int i)
    {
        for (var k = i + 1; k < tokens.Length; k++)
        {
            if (IsBoundary(tokens[k]) || tokens[k].Tag is Tag.Conjunction or Tag.Comma)
            {
                return false;
            }

            if (tokens[k].Tag is Tag.Modal or Tag.Auxiliary && tokens[k].Lower is not ("being" or "having" or "been"))
            {
                return true;
            }

            if (IsPastWithObject(tokens, k))
            {
                return true;
            }

            if (tokens[k].Tag is Tag.Noun && VerbLexicon.Default.Find(tokens[k].Lower) is { } verb
                && (verb.Form & (VerbForm.Singular | VerbForm.Base)) != 0
                && !IsAlsoNoun(tokens[k].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finite verb follows anywhere before the next clause opens, commas passed over.</summary>
    public static bool FiniteVerbInRest(Token[] tokens, int i)
    {
        for (var k = i + 1; k < tokens.Length && !IsBoundary(tokens[k]); k++)
        {
            if (tokens[k].Tag is Tag.Modal or Tag.Auxiliary && tokens[k].Lower is not ("being" or "having" or "been")
                || IsPastWithObject(tokens, k)
                || (tokens[k].Tag is Tag.Noun && VerbLexicon.Default.Find(tokens[k].Lower) is { } verb
                    && (verb.Form & (VerbForm.Singular | VerbForm.Base)) != 0 && (!IsAlsoNoun(tokens[k].Lower) || Collocates(tokens, k, verb.Lemma))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finite verb stands between the word and the nearest comma, conjunction or clause mark before it.</summary>
    public static bool HasFiniteVerbSinceConjunction(Token[] tokens, int i)
    {
        for (var k = i - 1; k >= 0 && !IsBoundary(tokens[k]) && tokens[k].Tag is not (Tag.Conjunction or Tag.Comma); k--)
        {
            if (tokens[k].Tag is Tag.Verb or Tag.Past or Tag.Modal or Tag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"leads to", "results in": a verb with the preposition that it takes as a trigger.</summary>
    public static bool Collocates(Token[] tokens, int i, string lemma) =>
        i + 1 < tokens.Length && tokens[i + 1].Tag is Tag.Preposition or Tag.To && WordSets.Has("verbs known by their preposition", lemma)
        && TriggerLexicon.Default.Verbs(lemma).Any(trigger => trigger.Prepositions.Contains(tokens[i + 1].Lower));

    /// <summary>"play key roles", "plays a part".</summary>
    public static bool PlaysARole(Token[] tokens, int i) =>
        tokens[i].Lower is "play" or "plays" && tokens.Skip(i + 1).Take(5).Any(token => token.Lower is "role" or "roles" or "part" or "parts");

    /// <summary>"functions as a sponge".</summary>
    public static bool ActsAs(Token[] tokens, int i) => i + 1 < tokens.Length && tokens[i + 1].Lower == "as"
        && VerbLexicon.Default.Find(tokens[i].Lower) is { } verb && WordSets.Has("acting verbs", verb.Lemma);

    /// <summary>A noun, a past form and the start of a noun phrase: "the peptide promoted growth".</summary>
    private static bool IsPastWithObject(Token[] tokens, int k) =>
        k > 0 && k + 1 < tokens.Length && tokens[k - 1].Tag is Tag.Noun or Tag.Number && tokens[k].Tag is Tag.Noun
        && VerbLexicon.Default.Find(tokens[k].Lower) is { } verb && (verb.Form & VerbForm.Past) != 0
        && (verb.Form & VerbForm.Base) == 0 && StartsNoun(tokens[k + 1]);

    /// <summary>The nearest verb or auxiliary to the left.</summary>
    public static Token? LastVerb(Token[] tokens, int i) => Last(tokens, i, token => token.IsVerb || token.Tag == Tag.Auxiliary);

    public static Token? LastFinite(Token[] tokens, int i) => Last(tokens, i, token => token.Tag is Tag.Verb or Tag.Past or Tag.Auxiliary or Tag.Modal);

    /// <summary>What stands before the adverbs of the word, a pair of them included: "can directly or indirectly damage".</summary>
    public static Token? BeforeAdverbs(Token[] tokens, int i)
    {
        var k = i - 1;
        while (k >= 0 && (tokens[k].Tag is Tag.Adverb or Tag.Not or Tag.Citation or Tag.Symbol
            || (tokens[k].Tag == Tag.Conjunction && k > 0 && k < i - 1 && tokens[k - 1].Tag == Tag.Adverb && tokens[k + 1].Tag == Tag.Adverb)))
        {
            k--;
        }

        return k >= 0 ? tokens[k] : null;
    }

    public static Token? LastAuxiliary(Token[] tokens, int i) => Last(tokens, i, token => token.Tag == Tag.Auxiliary);

    private static Token? Last(Token[] tokens, int i, Func<Token, bool> wanted)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (wanted(tokens[k]))
            {
                return tokens[k];
            }
        }

        return null;
    }

    public static Token? Before(Token[] tokens, int i)
    {
        var k = i - 1;
        while (k >= 0 && tokens[k].Tag is Tag.Adverb or Tag.Not or Tag.Citation or Tag.Symbol)
        {
            k--;
        }

        return k >= 0 ? tokens[k] : null;
    }

    /// <summary>The next word, a coarse first tag on it: words to the right are not resolved yet.</summary>
    public static Token? After(Token[] tokens, int i)
    {
        var k = i + 1;
        while (k < tokens.Length && tokens[k].Tag is Tag.Adverb or Tag.Citation or Tag.Symbol)
        {
            k++;
        }

        return k < tokens.Length ? tokens[k] : null;
    }

    public static string Singular(string lower) => lower.EndsWith('s') ? lower[..^1] : lower;
}
