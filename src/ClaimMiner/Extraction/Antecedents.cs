using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction;

/// <summary>
/// Finds what a pronoun, or "this pathway", stands for within the paragraph: the subject of the clause before, in the same sentence or
/// the one before it. A light reading of centering (Grosz, Joshi and Weinstein, 1995): the last subject is the likeliest centre.
/// </summary>
internal sealed class Antecedents(SentenceContext context)
{
    private const int Reach = 3;

    private readonly NounAnaphora nouns = new(context);

    /// <summary>What the phrase stands for: itself for a name; empty for a pronoun that nothing answers to.</summary>
    public IReadOnlyList<Slot> Resolve(Phrase phrase, int chunk)
    {
        var syntax = context.Syntax;
        if (Naming.IsPronoun(syntax, phrase))
        {
            return IsPersonal(syntax.Words[phrase.Head].Lower) ? [] : SubjectBefore(chunk, IsPlural(syntax.Words[phrase.Head].Lower));
        }

        if (Owned(phrase, chunk) is { } owned)
        {
            return owned;
        }

        if (Ranked(phrase, chunk) is { } ranked)
        {
            return ranked;
        }

        if (nouns.Resolve(phrase) is { } named)
        {
            return named;
        }

        return IsPointing(phrase, chunk) ? NamedBefore(phrase) ?? [context.SlotOf(phrase)] : [context.SlotOf(phrase)];
    }

    private static bool IsPersonal(string lower) =>
        WordSets.Has("people and vague pronouns", lower);

    private static bool IsPlural(string lower) => lower is "they" or "them" or "these" or "those" or "both" or "themselves";

    /// <summary>"Its transcription …", at a sentence's start: the transcription of what the sentence before is about.</summary>
    private List<Slot>? Owned(Phrase phrase, int chunk)
    {
        var syntax = context.Syntax;
        var owner = chunk < 0 ? "" : syntax.Words[syntax.Chunks[chunk].First].Lower;
        if (chunk != 0 || owner is not ("its" or "their") || phrase.Words.Count > 1 || !WordSets.Has("measures of a thing", syntax.Words[phrase.Head].Lower)
            || SubjectBefore(0, owner == "their") is not { Count: > 0 } owners)
        {
            return null;
        }

        return owners.ConvertAll(slot => slot with { Text = $"{syntax.TextOf(phrase)} of {slot.Text}" });
    }

    /// <summary>"the former", "the latter": the first or the last of the two things named together just before.</summary>
    private List<Slot>? Ranked(Phrase phrase, int chunk)
    {
        var lower = context.Syntax.Words[phrase.Head].Lower;
        if (lower is not ("former" or "latter") || phrase.Words.Count > 1)
        {
            return null;
        }

        for (var back = context.Before.Count; back >= Math.Max(0, context.Before.Count - 1); back--)
        {
            var syntax = back == context.Before.Count ? context.Syntax : context.Before[back];
            var limit = back == context.Before.Count ? chunk : syntax.Chunks.Count;
            var phrases = new NounPhrases(syntax);
            for (var i = limit - 1; i >= 0; i--)
            {
                if (syntax.Chunks[i].Kind == ChunkKind.Noun && phrases.List(i, limit, asSubject: true).Items is { Count: 2 } pair)
                {
                    var one = lower == "former" ? pair[0] : pair[1];
                    return [new Slot(syntax.TextOf(one), syntax.SpansOf(one), IsHere: false)];
                }
            }
        }

        return [];
    }

    /// <summary>"this pathway", "these drugs": a demonstrative before a noun that sorts things.</summary>
    private bool IsPointing(Phrase phrase, int chunk)
    {
        var first = phrase.First - 1;
        return first >= 0 && context.Syntax.Words[first].Lower is "this" or "these" or "such" && phrase.Words.Count == 1
            && NounAnaphora.CanPoint(context.Syntax.Words[phrase.Head].Lower);
    }

    private List<Slot> SubjectBefore(int chunk, bool plural)
    {
        if (SubjectIn(context.Syntax, chunk, plural) is { Count: > 0 } here)
        {
            return here.ConvertAll(phrase => context.SlotOf(phrase));
        }

        for (var back = context.Before.Count - 1; back >= Math.Max(0, context.Before.Count - Reach); back--)
        {
            var before = context.Before[back];
            if (SubjectIn(before, before.Chunks.Count, plural, first: true) is { Count: > 0 } there)
            {
                return there.ConvertAll(phrase => new Slot(before.TextOf(phrase), before.SpansOf(phrase), IsHere: false));
            }
        }

        return [];
    }

    /// <summary>Named subjects of the nearest verb before the chunk, or of the first verb.</summary>
    private static List<Phrase> SubjectIn(SentenceSyntax syntax, int limit, bool plural, bool first = false)
    {
        var arguments = new Arguments(syntax);
        var order = Enumerable.Range(0, limit);
        foreach (var i in first ? order : order.Reverse())
        {
            if (syntax.Chunks[i].Verb is not { Kind: VerbKind.Finite })
            {
                continue;
            }

            var named = arguments.Subjects(i).Where(phrase => !Naming.IsPronoun(syntax, phrase) && !Naming.IsResearch(syntax, phrase)
                && syntax.ChunkAt(phrase.First) < limit && IsNamed(syntax, phrase)).ToList();
            if (named.Count > 0)
            {
                return plural ? named : named.Count == 1 ? named : [];
            }
        }

        return [];
    }

    private static bool IsNamed(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Any(word => Naming.IsSpecific(syntax.Words[word])) || Naming.Class(syntax.Words[phrase.Head].Lower) is null;

    /// <summary>The nearest noun phrase before that has the same noun and a name to it; otherwise the last subject.</summary>
    private List<Slot>? NamedBefore(Phrase phrase)
    {
        var noun = TriggerLexicon.Singular(context.Syntax.Words[phrase.Head].Lower);
        for (var back = context.Before.Count - 1; back >= Math.Max(0, context.Before.Count - Reach); back--)
        {
            var before = context.Before[back];
            var phrases = new NounPhrases(before);
            for (var i = before.Chunks.Count - 1; i >= 0; i--)
            {
                if (before.Chunks[i].Kind == ChunkKind.Noun && TriggerLexicon.Singular(before.Chunks[i].Lemma) == noun
                    && phrases.Base(before.Chunks[i]) is { Words.Count: > 1 } named)
                {
                    return [new Slot(before.TextOf(named), before.SpansOf(named), IsHere: false)];
                }
            }
        }

        var plural = context.Syntax.Words[phrase.Head].Lower.EndsWith('s');
        return context.Before.Count > 0 && SubjectBefore(0, plural) is { Count: > 0 } subject ? subject : null;
    }
}
