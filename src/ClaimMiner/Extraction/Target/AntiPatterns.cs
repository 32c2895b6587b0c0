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
                yield return Of(context, i, span, i, TherapeuticAction.Inhibit);
            }
            else if (Directed.FirstOrDefault(ending => words[i].Lower.EndsWith(ending, StringComparison.Ordinal)) is { } ending
                && IsTherapyBehind(context, i, ending)
                && IsName(words[i].Text[..^ending.Length]))
            {
                yield return Of(context, i, new TextSpan(words[i].Span.Start, words[i].Span.End - ending.Length), i, ActionOf(ending));
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

    private static ClaimDraft Of(SentenceContext context, int word, TextSpan target, int first, TherapeuticAction? action)
    {
        var syntax = context.Syntax;
        var chunk = syntax.ChunkAt(word);
        var end = chunk >= 0 ? syntax.Chunks[chunk].End : word + 1;
        var phrase = new Phrase(Enumerable.Range(first, end - first).ToList(), end - 1);
        var noun = Enumerable.Range(first, end - first).FirstOrDefault(k => IsAgentNoun(syntax.Words[k].Lower), -1);
        var agent = noun >= 0 && noun < end - 1 && Naming.Class(syntax.Words[end - 1].Lower) is null
            ? context.SlotOf(new Phrase(Enumerable.Range(noun + 1, end - noun - 1).ToList(), end - 1))
            : GlossDrug(context, end - 1) ?? context.SlotOf(phrase);
        var modality = noun < 0 ? (Modality?)null : ModalityOf(syntax.Words[noun].Lower);
        return TargetDraft.Of(context, context.SlotOf(target), word, action, agent, modality, strength: 3);
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
        "-depleting" => TherapeuticAction.Deplete,
        _ => null,
    };
}
