using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>Names built on a target: "anti-CD20 antibody ocrelizumab", "CD19-directed CAR T cells", "HER2-targeting agents".</summary>
internal static class AntiPatterns
{
    private static readonly IReadOnlySet<string> Effects = DataFile.Words("anti-words.tsv");
    private static readonly IReadOnlySet<string> Directed = WordSets.Of("aims behind a hyphen");

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var words = context.Syntax.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (context.Mentions.Any(mention => mention.Kind == EntityType.Disease && mention.Span.Overlaps(words[i].Span)))
            {
                continue;
            }

            if (AfterAnti(words[i].Text) is { } after && !IsEffect(context, i) && !IsMeasured(context, i))
            {
                var span = new TextSpan(words[i].Span.End - after.Length, words[i].Span.End);
                foreach (var draft in Of(context, i, span, TherapeuticAction.Inhibit))
                {
                    yield return draft;
                }
            }
            else if (Directed.FirstOrDefault(ending => words[i].Lower.EndsWith(ending, StringComparison.Ordinal)) is { } ending
                && IsTherapyBehind(context, i, ending) && !(ending == "-specific" && IsMeasured(context, i))
                && IsName(context.Article[Before(context, i, ending)]))
            {
                foreach (var draft in Of(context, i, Before(context, i, ending), ActionOf(ending)))
                {
                    yield return draft;
                }
            }
        }
    }

    /// <summary>"tocilizumab (anti-IL6R)": the agent, and in brackets what it is against.</summary>
    public static IEnumerable<ClaimDraft> FindInGlosses(SentenceContext context)
    {
        foreach (var gloss in context.Syntax.Glosses.Where(gloss => gloss.After >= 0 && !gloss.IsCitation))
        {
            var first = context.Article[gloss.Inside].Split(' ', ',', ';')[0];
            if (AfterAnti(first) is { } after && DrugNames.ModalityOf(context.Syntax.Words[gloss.After].Lower) is { } modality)
            {
                var span = new TextSpan(gloss.Inside.Start + first.Length - after.Length, gloss.Inside.Start + first.Length);
                yield return TargetDraft.Of(
                    context, context.SlotOf(span), gloss.After, TherapeuticAction.Inhibit, context.SlotOf(context.Syntax.Words[gloss.After].Span), modality, strength: 3);
            }
        }
    }

    private static IEnumerable<ClaimDraft> Of(SentenceContext context, int word, TextSpan target, TherapeuticAction? action)
    {
        var syntax = context.Syntax;
        var chunk = syntax.ChunkAt(word);
        var end = chunk >= 0 ? syntax.Chunks[chunk].End : word + 1;
        var noun = Enumerable.Range(word, end - word).LastOrDefault(k => IsAgentNoun(syntax.Words[k].Lower), -1);
        var named = noun >= 0 ? AgentNames.Of(context, new Arguments(syntax), chunk, noun, chunk + 1, noun) : GlossDrug(context, end - 1) is { } drug ? [drug] : [];
        if (named.Count == 0 && chunk >= 0 && chunk + 1 < syntax.Chunks.Count && syntax.Chunks[chunk + 1] is { Kind: ChunkKind.Preposition, Lemma: "with" })
        {
            named = TargetAgents.Behind(context, new Arguments(syntax), chunk + 1);
        }

        var whole = new Phrase(Enumerable.Range(word, (noun < 0 ? end : noun + 1) - word).ToList(), noun < 0 ? end - 1 : noun);
        var modality = noun < 0 ? null : ModalityOf(syntax.Words[noun].Lower);
        return named.DefaultIfEmpty(context.SlotOf(whole)).Select(agent =>
            TargetDraft.Of(context, context.SlotOf(target), word, action, agent, TargetModality.Of(context.Article[syntax.Words[word].Span]) ?? modality, strength: 3));
    }

    /// <summary>"anti-X antibodies" that are found in patients, not given to them; "anti-X therapy" is given whatever is measured.</summary>
    private static bool IsMeasured(SentenceContext context, int word) =>
        TargetDraft.IsDiagnostic(context) && context.Syntax.ChunkAt(word) is var chunk
        && (chunk < 0 || context.Syntax.Chunks[chunk].Head is var head && (head == word || context.Syntax.Words[head].Lower is "antibody" or "antibodies" or "igg" or "igm" or "antiserum" or "antisera"));

    /// <summary>"anti-QS effect" names what something does and nothing that is given.</summary>
    private static bool IsEffect(SentenceContext context, int word) =>
        context.Syntax.ChunkAt(word) is >= 0 and var chunk && WordSets.Has("effects", context.Syntax.Words[context.Syntax.Chunks[chunk].Head].Lower);

    /// <summary>"anti-VEGF drugs (aflibercept)".</summary>
    private static Slot? GlossDrug(SentenceContext context, int word) =>
        context.Syntax.Glosses.FirstOrDefault(gloss => gloss.After == word && !gloss.IsCitation
            && DrugNames.ModalityOf(context.Article[gloss.Inside].ToLowerInvariant()) is not null) is { } gloss ? context.SlotOf(gloss.Inside) : null;

    /// <summary>The name before the ending; of "activin A-neutralising" both words of it.</summary>
    private static TextSpan Before(SentenceContext context, int word, string ending)
    {
        var span = context.Syntax.Words[word].Span;
        var start = span.Length - ending.Length <= 4 && word > 0 && context.Syntax.Words[word - 1].Tag == Tag.Noun && !context.Article[span].Any(char.IsLower)
            ? context.Syntax.Words[word - 1].Span.Start : span.Start;
        return new TextSpan(start, span.End - ending.Length);
    }

    private static bool IsAgentNoun(string lower) =>
        WordSets.Has("agents behind anti-", lower);

    private static Modality? ModalityOf(string noun) =>
        noun is "antibody" or "antibodies" or "mab" or "mabs" or "nanobody" ? Modality.Antibody : noun is "vaccine" ? Modality.Vaccine : null;

    /// <summary>What stands behind "anti-" when that is a name and not an effect.</summary>
    private static string? AfterAnti(string text)
    {
        if (!text.StartsWith("anti-", StringComparison.OrdinalIgnoreCase) || text.Length < 7)
        {
            return null;
        }

        var rest = text[5..];
        var first = rest.Split('-', '/')[0].ToLowerInvariant();
        return Effects.Contains(rest.ToLowerInvariant()) || Effects.Contains(first) || rest.EndsWith("ed", StringComparison.Ordinal) ? null
            : IsName(rest) || char.IsUpper(rest[0]) || IsLowerCaseTarget(first) ? rest : null;
    }

    private static bool IsName(string text) => Naming.LooksLikeName(text) || IsLowerCaseTarget(text.ToLowerInvariant());

    private static bool IsLowerCaseTarget(string lower) => WordSets.Has("lower-case targets behind anti-", lower);

    private static bool IsTherapyBehind(SentenceContext context, int word, string ending)
    {
        var chunk = context.Syntax.ChunkAt(word);
        return chunk >= 0 && Enumerable.Range(word, context.Syntax.Chunks[chunk].End - word).Any(k => IsTherapy(context.Syntax.Words[k].Lower))
            && (ending != "-specific" || Enumerable.Range(word, context.Syntax.Chunks[chunk].End - word)
            .Any(k => context.Syntax.Words[k].Lower is "antibody" or "antibodies" or "car"));
    }

    private static bool IsTherapy(string lower) =>
        IsAgentNoun(lower) || WordSets.Has("therapies behind a target", lower);

    private static TherapeuticAction? ActionOf(string ending) => ending switch
    {
        "-blocking" or "-inhibiting" or "-neutralizing" or "-neutralising" or "-lowering" => TherapeuticAction.Inhibit,
        "-depleting" or "-clearing" => TherapeuticAction.Deplete,
        "-degrading" => TherapeuticAction.Degrade,
        "-activating" or "-stimulating" => TherapeuticAction.Activate,
        _ => null,
    };
}
