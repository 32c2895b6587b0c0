using static ClaimMiner.Syntax.ClauseSight;

namespace ClaimMiner.Syntax;

/// <summary>Decides, from its neighbours, whether a spelling that can be a verb form is one here, and which.</summary>
internal static class VerbReading
{
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

        if (token.Lower is "both" or "either" && i + 1 < tokens.Length && ((tokens[i + 1].Tag == Tag.Preposition && tokens[i + 1].Lower != "of")
            || (i > 0 && tokens[i - 1].Tag is Tag.Relative or Tag.Modal or Tag.Auxiliary)))
        {
            return token with { Tag = Tag.Adverb };
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
        var before = BeforeAdverbs(tokens, i);
        var after = After(tokens, i);
        var ambiguous = IsAlsoNoun(tokens[i].Lower);
        if (ambiguous && before?.Tag is Tag.Noun or Tag.Number or Tag.Conjunction or Tag.Comma && !HasFiniteVerbSinceConjunction(tokens, i)
            && Collocates(tokens, i, VerbLexicon.Default.Find(tokens[i].Lower)?.Lemma ?? ""))
        {
            return Tag.Verb;
        }

        if (ambiguous && (PlaysARole(tokens, i) || ActsAs(tokens, i)) && before?.Tag is Tag.Noun or Tag.Number or Tag.Conjunction or Tag.Comma)
        {
            return Tag.Verb;
        }

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
            case Tag.Number when i > 1 && tokens[i - 2].Tag == Tag.Noun:
                return AfterNoun(tokens, i, before, ambiguous, after, form);
            case Tag.Adjective or Tag.Possessive or Tag.Number or Tag.Verb or Tag.Past or Tag.Gerund:
                return ambiguous || before.Tag != Tag.Number ? NounUnlessClear(tokens, i, ambiguous, form, after) : Tag.Verb;
            case Tag.Preposition:
                return Tag.Noun;
            case Tag.Conjunction:
                return Coordinated(tokens, i, ambiguous, after, form);
            case Tag.Comma or Tag.Break or Tag.Subordinator:
                return !ambiguous || (StartsNoun(after) && (form & VerbForm.Singular) != 0 && !HasFiniteVerb(tokens, i)) ? Tag.Verb
                    : before.Tag == Tag.Comma && StartsNoun(after) && Coordinated(tokens, i, ambiguous, after, form) == Tag.Verb ? Tag.Verb
                    : before.Tag == Tag.Comma && IsVerbAfterInsertion(tokens, i, after) ? Tag.Verb : Tag.Noun;
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

        if (after is not null && !HasFiniteVerbSinceConjunction(tokens, i) && IsVerbBeforeObject(tokens, i, before, after, form))
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

    /// <summary>Nouns before nouns are seldom plural: "superantigens cause fever", "the influx then triggers exocytosis", "oocytes release calcium".</summary>
    private static bool IsVerbBeforeObject(Token[] tokens, int i, Token before, Token after, VerbForm form) =>
        StartsNoun(after) && ((form & VerbForm.Singular) != 0 ? !IsPlural(before) || after.Tag == Tag.Determiner || tokens[i - 1].Tag == Tag.Adverb
            : IsPlural(before) || (i > 1 && tokens[i - 2].Tag == Tag.Conjunction && after.Tag is Tag.Determiner or Tag.Adjective))
        && !FiniteVerbAhead(tokens, i);

    /// <summary>"Regulatory T cells, in contrast, limit inflammation": the clause has no other verb.</summary>
    private static bool IsVerbAfterInsertion(Token[] tokens, int i, Token? after) =>
        StartsNoun(after) && after!.Tag is Tag.Determiner or Tag.Adjective or Tag.Noun && !HasFiniteVerb(tokens, BeforeRelative(tokens, i))
        && !FiniteVerbInRest(tokens, i);

    /// <summary>"mutations in A, which encodes B, cause C": the clause of "cause" goes on before the comma that opens the relative one.</summary>
    private static int BeforeRelative(Token[] tokens, int i)
    {
        for (var k = i - 2; k > 0; k--)
        {
            if (tokens[k].Tag == Tag.Relative)
            {
                return tokens[k - 1].Tag == Tag.Comma ? k - 1 : i;
            }
        }

        return i;
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
        if (last is { Tag: Tag.Auxiliary or Tag.Participle })
        {
            // "is a transmitter and plays a role", "are cleaved and cause".
            return StartsNoun(after) && after!.Tag is Tag.Determiner or Tag.Adjective && LastAuxiliary(tokens, i) is { } auxiliary
                && (form & VerbForm.Singular) != 0 == auxiliary.Lower is "is" or "was" or "has" ? Tag.Verb : Tag.Noun;
        }

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
            case Tag.Number when i > 1 && tokens[i - 2].Tag == Tag.Noun:
                return AfterNounPast(tokens, i, both, after);
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
        if (both && (after is { Tag: Tag.Determiner or Tag.Pronoun } || (tokens[i - 1].Tag == Tag.Adverb && StartsNoun(after))))
        {
            return Tag.Past;
        }

        if (both && (last is { Tag: Tag.Past } || LastFinite(tokens, i) is { Tag: Tag.Past }) && StartsNoun(after))
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
            return HasFiniteVerb(tokens, i) && after.Tag is Tag.Noun or Tag.Adjective && !IsClauseStart(tokens, i)
                && (HasFiniteVerbSinceConjunction(tokens, i) || WordSets.Has("participles behind names", tokens[i].Lower)) ? Tag.Adjective : Tag.Past;
        }

        return after?.Lower == "by" || HasFiniteVerb(tokens, i) || (FiniteVerbAhead(tokens, i) && !IsIntransitive(tokens[i].Lower)) ? Tag.Participle : Tag.Past;
    }

    /// <summary>Whether its only frames as a trigger take a preposition, so that its past form is no reduced relative clause: "led to".</summary>
    private static bool IsIntransitive(string lower) =>
        VerbLexicon.Default.Find(lower) is { } verb && WordSets.Has("verbs known by their preposition", verb.Lemma);

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

        if (before?.Tag == Tag.Preposition && StartsPlainNoun(after) && VerbLexicon.Default.Find(tokens[i].Lower) is { } verb
            && WordSets.Has("verbs without an object", verb.Lemma))
        {
            // "released from contracting muscle"
            return Tag.Adjective;
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
}
