namespace ClaimMiner.Syntax;

/// <summary>Decides, from its neighbours, whether a spelling that can be a verb form is one here, and which.</summary>
internal static class VerbReading
{
    private static readonly IReadOnlySet<string> AlsoNouns = DataFile.Words("noun-verbs.tsv");
    private static readonly IReadOnlySet<string> GerundNouns = DataFile.Words("gerund-nouns.tsv");
    private static readonly IReadOnlySet<string> AlsoAdjectives = DataFile.Words("adjective-verbs.tsv");

    /// <summary>The token with its final tag; tokens to the left are already final.</summary>
    public static Token Resolve(Token[] tokens, int i)
    {
        var token = tokens[i];
        if (token.Tag is Tag.Relative && token.Lower == "that")
        {
            return token with { Tag = That(tokens, i) };
        }

        if (token.Lower == "potential" && i > 0 && tokens[i - 1].Tag == Tag.Noun)
        {
            return token with { Tag = Tag.Noun };
        }

        if (token.Tag is not (Tag.Noun or Tag.Adjective) || token.Text.Skip(1).Any(char.IsUpper))
        {
            return token;
        }

        if (token.Tag == Tag.Adjective && IsEndingOnly(token.Lower) && StandsAsNoun(tokens, i))
        {
            return token with { Tag = Tag.Noun };
        }

        if ((VerbLexicon.Default.Find(token.Lower) ?? VerbLexicon.Default.FindPrefixed(token.Lower)) is not { } entry)
        {
            return token;
        }

        if (AlsoAdjectives.Contains(token.Lower) && !IsAfterTo(tokens, i)
            && !(Before(tokens, i)?.Tag is Tag.Noun or Tag.Comma && StartsNoun(After(tokens, i)) && !HasFiniteVerb(tokens, i)))
        {
            return token with { Tag = Tag.Adjective };
        }

        var tag = (entry.Form & VerbForm.Gerund) != 0 ? Gerund(tokens, i)
            : (entry.Form & VerbForm.Participle) != 0 && (entry.Form & (VerbForm.Base | VerbForm.Singular)) == 0 ? Past(tokens, i, entry.Form)
            : entry.Form == VerbForm.Past ? Tag.Past
            : Present(tokens, i, entry.Form);
        return tag is Tag.Verb or Tag.Past or Tag.Participle or Tag.Gerund ? token with { Tag = tag, Lemma = entry.Lemma } : token with { Tag = tag };
    }

    /// <summary>"that" before a noun with no verb due is a determiner; elsewhere it opens a clause.</summary>
    private static Tag That(Token[] tokens, int i)
    {
        var before = Before(tokens, i);
        return before is null || before is { Tag: Tag.Preposition, Lower: not "out" } ? Tag.Determiner : Tag.Relative;
    }

    private static Tag Present(Token[] tokens, int i, VerbForm form)
    {
        var before = Before(tokens, i);
        var after = After(tokens, i);
        var ambiguous = AlsoNouns.Contains(tokens[i].Lower) || AlsoNouns.Contains(Singular(tokens[i].Lower));
        switch (before?.Tag)
        {
            case null:
                return Tag.Noun;
            case Tag.To or Tag.Modal:
                return ambiguous && before.Tag == Tag.To && IsPrepositionalTo(tokens, i, after) ? Tag.Noun : Tag.Verb;
            case Tag.Not:
                return Tag.Verb;
            case Tag.Relative or Tag.Pronoun:
                return Tag.Verb;
            case Tag.Auxiliary:
                return before.Lower is "do" or "does" or "did" ? Tag.Verb : (form & VerbForm.Participle) != 0 ? Tag.Participle : Tag.Noun;
            case Tag.Determiner:
                return IsDemonstrativeSubject(before.Lower, form) && (!ambiguous || StartsComplement(after)) ? Tag.Verb : Tag.Noun;
            case Tag.Verb when before.Lemma == "help":
                return Tag.Verb;
            case Tag.Adjective or Tag.Possessive or Tag.Number or Tag.Verb or Tag.Past or Tag.Gerund:
                return ambiguous || before.Tag != Tag.Number ? NounUnlessClear(tokens, i, ambiguous, form, after) : Tag.Verb;
            case Tag.Preposition:
                return Tag.Noun;
            case Tag.Conjunction:
                return Coordinated(tokens, i, ambiguous, after, form);
            case Tag.Comma or Tag.Break or Tag.Subordinator:
                return !ambiguous || (StartsNoun(after) && (form & VerbForm.Singular) != 0 && !HasFiniteVerb(tokens, i)) ? Tag.Verb
                    : before.Tag == Tag.Comma && StartsNoun(after) ? Coordinated(tokens, i, ambiguous, after, form) : Tag.Noun;
            default:
                return AfterNoun(tokens, i, before, ambiguous, after, form);
        }
    }

    private static Tag AfterNoun(Token[] tokens, int i, Token before, bool ambiguous, Token? after, VerbForm form)
    {
        if (!ambiguous)
        {
            return Tag.Verb;
        }

        if (after is { Tag: Tag.Determiner or Tag.Pronoun } && ((form & VerbForm.Singular) != 0) != IsPlural(before))
        {
            return Tag.Verb;
        }

        if (HasFiniteVerb(tokens, i) || after is null)
        {
            return Tag.Noun;
        }

        var agrees = (form & VerbForm.Singular) != 0 || IsPlural(before) || HasCoordination(tokens, i);
        return agrees && (StartsComplement(after) || (after.Tag == Tag.To && (form & VerbForm.Singular) != 0)
            || (after.Tag == Tag.Preposition && after.Lower != "of" && !FiniteVerbAhead(tokens, i))) ? Tag.Verb : Tag.Noun;
    }

    private static Tag NounUnlessClear(Token[] tokens, int i, bool ambiguous, VerbForm form, Token? after) =>
        !ambiguous && (form & VerbForm.Singular) != 0 && !HasFiniteVerb(tokens, i) ? Tag.Verb
        : !ambiguous && (form & VerbForm.Base) != 0 && StartsNoun(after) && !HasFiniteVerb(tokens, i) ? Tag.Verb
        : Tag.Noun;

    private static Tag Coordinated(Token[] tokens, int i, bool ambiguous, Token? after, VerbForm form)
    {
        if (!ambiguous)
        {
            return Tag.Verb;
        }

        var last = LastVerb(tokens, i);
        return last is { Tag: Tag.Verb } && (StartsComplement(after) || after?.Tag == Tag.To || after?.Lower is "in" or "as") && after?.Lower != "of"
            && (form & VerbForm.Singular) != 0 == last.Lower.EndsWith('s') ? Tag.Verb : Tag.Noun;
    }

    private static Tag Past(Token[] tokens, int i, VerbForm form)
    {
        var before = Before(tokens, i);
        var after = After(tokens, i);
        var both = (form & VerbForm.Past) != 0;
        switch (before?.Tag)
        {
            case Tag.Auxiliary:
                return Tag.Participle;
            case Tag.Modal or Tag.To:
                return Tag.Adjective;
            case Tag.Determiner or Tag.Possessive or Tag.Number:
                return StartsPlainNoun(after) ? Tag.Adjective : before.Lower is "this" or "these" or "all" or "both"
                    && both ? Tag.Past : Tag.Adjective;
            case Tag.Adjective or Tag.Preposition or Tag.Verb or Tag.Gerund or Tag.Past or null:
                return StartsPlainNoun(after) ? Tag.Adjective : Tag.Participle;
            case Tag.Participle:
                return Tag.Adjective;
            case Tag.Relative:
                return both ? Tag.Past : Tag.Participle;
            case Tag.Subordinator:
                return StartsPlainNoun(after) ? Tag.Adjective : Tag.Participle;
            case Tag.Conjunction or Tag.Comma or Tag.Break:
                return CoordinatedPast(tokens, i, both, after);
            default:
                return AfterNounPast(tokens, i, both, after);
        }
    }

    private static Tag CoordinatedPast(Token[] tokens, int i, bool both, Token? after)
    {
        var last = LastVerb(tokens, i);
        if (both && last is { Tag: Tag.Past } && StartsNoun(after))
        {
            return Tag.Past;
        }

        if (last is { Tag: Tag.Participle } && !StartsPlainNoun(after))
        {
            return Tag.Participle;
        }

        if (both && StartsNoun(after) && (after!.Tag is Tag.Determiner or Tag.Pronoun
            || (i > 2 && last is null && !HasFiniteVerb(tokens, i) && !FiniteVerbAhead(tokens, i))))
        {
            return Tag.Past;
        }

        return StartsPlainNoun(after) ? Tag.Adjective : both && last is { Tag: Tag.Past } ? Tag.Past : Tag.Participle;
    }

    private static Tag AfterNounPast(Token[] tokens, int i, bool both, Token? after)
    {
        if (!both || tokens[i].Lower is "called" or "termed" or "named" or "designated" or "dubbed" or "denoted")
        {
            return Tag.Participle;
        }

        if (after is not null && StartsNoun(after))
        {
            return HasFiniteVerb(tokens, i) && after.Tag is Tag.Noun or Tag.Adjective && !IsClauseStart(tokens, i) ? Tag.Adjective : Tag.Past;
        }

        return after?.Lower == "by" || HasFiniteVerb(tokens, i) || FiniteVerbAhead(tokens, i) ? Tag.Participle : Tag.Past;
    }

    private static Tag Gerund(Token[] tokens, int i)
    {
        var before = Before(tokens, i);
        var after = After(tokens, i);
        var thing = GerundNouns.Contains(tokens[i].Lower);
        switch (before?.Tag)
        {
            case Tag.Auxiliary:
                return before.Lower is "has" or "have" or "had" ? (StartsPlainNoun(after) ? Tag.Adjective : Tag.Noun)
                    : after is { Tag: Tag.Noun } && thing ? Tag.Noun : Tag.Gerund;
            case Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number:
                return StartsPlainNoun(after) && !thing ? Tag.Adjective : Tag.Noun;
            case Tag.Verb or Tag.Past or Tag.Gerund:
                return thing || after is null or { Lower: "of" } ? Tag.Noun : StartsNoun(after) ? Tag.Gerund : Tag.Noun;
        }

        if (after is { Lower: "of" })
        {
            return Tag.Noun;
        }

        if (thing)
        {
            return before is { Tag: Tag.Preposition, Lower: "by" or "via" or "through" }
                && (after is { Lower: "to" or "with" } || StartsNoun(after)) ? Tag.Gerund
                : after is { Tag: Tag.Determiner or Tag.To }
                && before?.Tag is Tag.Preposition or Tag.Comma or Tag.Adverb or Tag.Noun ? Tag.Gerund : Tag.Noun;
        }

        return StartsNoun(after) || after is { Tag: Tag.To or Tag.Preposition or Tag.Gerund or Tag.Relative or Tag.Participle } ? Tag.Gerund
            : before?.Tag is Tag.Preposition or Tag.Conjunction or Tag.Comma or Tag.Adverb
            && after is { Tag: Tag.Adverb or Tag.Conjunction } ? Tag.Gerund
            : Tag.Noun;
    }

    /// <summary>"to" after "lead", "contribute", "due" … governs a noun.</summary>
    private static bool IsPrepositionalTo(Token[] tokens, int i, Token? after)
    {
        var governor = i >= 2 ? tokens[i - 2] : null;
        return governor is not null && (TriggerLexicon.Default.TakesTo(governor.Lemma)
            || governor.Lower is "due" or "similar" or "prior" or "response" or "exposure" or "resistance")
            && after?.Tag is not (Tag.Determiner or Tag.Adjective);
    }

    private static bool IsDemonstrativeSubject(string determiner, VerbForm form) =>
        determiner is "this" or "that" ? (form & VerbForm.Singular) != 0 : determiner is "these" or "those" or "both" or "all"
            && (form & VerbForm.Base) != 0;

    /// <summary>Whether neighbours make a noun of an adjective's ending: "citronellal, a terpenoid", "the antagonist rimonabant was".</summary>
    private static bool StandsAsNoun(Token[] tokens, int i)
    {
        var next = i + 1 < tokens.Length ? tokens[i + 1].Tag : Tag.Break;
        return i > 0 && tokens[i - 1].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner ? next is Tag.Auxiliary or Tag.Modal
            : (i == 0 || tokens[i - 1].Tag is Tag.Preposition) && next is Tag.Auxiliary or Tag.Modal or Tag.Comma or Tag.Break;
    }

    /// <summary>Endings that adjectives share with names: -ant, -ent, -al, -ic.</summary>
    private static bool IsEndingOnly(string lower) =>
        lower.EndsWith("ant", StringComparison.Ordinal) || lower.EndsWith("ent", StringComparison.Ordinal)
            || lower.EndsWith("al", StringComparison.Ordinal)
        || lower.EndsWith("ic", StringComparison.Ordinal) || lower.EndsWith("ive", StringComparison.Ordinal)
        || lower.EndsWith("ile", StringComparison.Ordinal);

    private static bool IsAfterTo(Token[] tokens, int i) => Before(tokens, i)?.Tag is Tag.To or Tag.Modal;

    private static bool StartsComplement(Token? token) =>
        StartsNoun(token) || token is { Tag: Tag.Relative or Tag.Adverb or Tag.Gerund };

    private static bool StartsNoun(Token? token) =>
        token is { Tag: Tag.Determiner or Tag.Noun or Tag.Adjective or Tag.Number or Tag.Pronoun };

    private static bool StartsPlainNoun(Token? token) => token is { Tag: Tag.Noun or Tag.Adjective or Tag.Number };

    private static bool IsPlural(Token token) =>
        (token.Lower.EndsWith('s') && !token.Lower.EndsWith("ss", StringComparison.Ordinal) && !token.Lower.EndsWith("sis", StringComparison.Ordinal))
        || WordSets.Has("irregular plurals", token.Lower);

    private static bool IsClauseStart(Token[] tokens, int i)
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

    private static bool HasCoordination(Token[] tokens, int i)
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
    private static bool HasFiniteVerb(Token[] tokens, int i)
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

    private static bool IsBoundary(Token token) => token.Tag is Tag.Relative or Tag.Subordinator or Tag.Break;

    private static bool FiniteVerbAhead(Token[] tokens, int i)
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

            if (tokens[k].Tag is Tag.Noun && VerbLexicon.Default.Find(tokens[k].Lower) is { } verb
                && (verb.Form & (VerbForm.Singular | VerbForm.Base)) != 0
                && !AlsoNouns.Contains(tokens[k].Lower) && !AlsoNouns.Contains(Singular(tokens[k].Lower)))
            {
                return true;
            }
        }

        return false;
    }

    private static Token? LastVerb(Token[] tokens, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (tokens[k].IsVerb)
            {
                return tokens[k];
            }
        }

        return null;
    }

    private static Token? Before(Token[] tokens, int i)
    {
        var k = i - 1;
        while (k >= 0 && tokens[k].Tag is Tag.Adverb or Tag.Not or Tag.Citation or Tag.Symbol)
        {
            k--;
        }

        return k >= 0 ? tokens[k] : null;
    }

    /// <summary>The next word, a coarse first tag on it: words to the right are not resolved yet.</summary>
    private static Token? After(Token[] tokens, int i)
    {
        var k = i + 1;
        while (k < tokens.Length && tokens[k].Tag is Tag.Adverb or Tag.Citation or Tag.Symbol)
        {
            k++;
        }

        return k < tokens.Length ? tokens[k] : null;
    }

    private static string Singular(string lower) => lower.EndsWith('s') ? lower[..^1] : lower;
}
