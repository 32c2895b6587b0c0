using System.Text.RegularExpressions;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Target;

/// <summary>Tells what may be an agent, and finds the agents that a cue is said of.</summary>
internal static partial class TargetAgents
{
    private const int ShortestName = 5;

    private static readonly string[] Endings = [.. DataFile.Words("agent-endings.txt")];
    private static readonly string[] AdjectiveLike = [.. DataFile.Words("adjective-like-endings.txt")];
    private static readonly string[] NotNames = [.. DataFile.Words("not-agent-endings.txt")];
    private static readonly IReadOnlySet<string> Nouns = DataFile.Words("agents.tsv");

    /// <summary>A drug by its mention, stem or code; a word that may be a compound's name where the place asks for one.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="phrase">The words.</param>
    /// <param name="expected">Whether the place is one for names, as behind "inhibitors such as".</param>
    public static bool IsNamed(SentenceContext context, Phrase phrase, bool expected = false)
    {
        var head = context.Syntax.Words[phrase.Words.LastOrDefault(word => context.Syntax.Words[word].Text.Length > 1, phrase.Last)];
        return DrugNames.IsDrug(context, phrase) || (phrase.Words.Count > 1 && WordSets.Has("second parts of product names", head.Lower)) || DrugNames.ModalityOf(head.Lower) is not null
            || (!IsBiology(context, phrase) && (IsCode(head.Text) || IsSystematic(head.Text) || (MayBeName(head, expected) && (expected || StandsAlone(context.Syntax, phrase) || HasEnding(head.Lower)))));
    }

    /// <summary>A name by itself, wherever it stands: a known drug, a stem, a code or a compound's ending.</summary>
    public static bool LooksLikeDrug(SentenceContext context, Phrase phrase) => DrugNames.IsDrug(context, phrase)
        || (IsNamed(context, phrase) && (IsCode(context.Syntax.Words[phrase.Last].Text) || HasEnding(context.Syntax.Words[phrase.Last].Lower)));

    /// <summary>A named drug, or a noun for agents: "antibodies", "a vector", "small molecules".</summary>
    public static bool IsAgent(SentenceContext context, Phrase phrase) =>
        Nouns.Contains(context.Syntax.Words[phrase.Head].Lower) || IsCells(context.Syntax, phrase) || IsNamed(context, phrase);

    /// <summary>The agent in the phrase: itself, or what an "of" in it leads to: "low doses of everolimus"; null for none.</summary>
    public static Phrase? Core(SentenceContext context, Phrase phrase)
    {
        if (IsAgent(context, phrase))
        {
            return phrase;
        }

        var of = phrase.Words.ToList().FindLastIndex(word => context.Syntax.Words[word].Lower == "of");
        return of > 0 && of < phrase.Words.Count - 1 && Core(context, new Phrase(phrase.Words.Skip(of + 1).ToList(), phrase.Last)) is { } inner ? inner : null;
    }

    /// <summary>A noun for agents that names none, and nothing beside it that tells which.</summary>
    public static bool IsBare(string agent) => TargetDraft.IsTherapyWord(agent.ToLowerInvariant().Split(' ')[^1]) && TargetModality.Of(agent) is null
        && agent.Split(' ').All(word => TargetDraft.IsTherapyWord(word.ToLowerInvariant()) || Naming.Class(word.ToLowerInvariant()) is not null || word.EndsWith("ed", StringComparison.Ordinal) || !Naming.IsSpecificText(word));

    /// <summary>The agents behind "with", "by", "using" or "via" from the chunk on, before the next verb.</summary>
    public static List<Slot> Behind(SentenceContext context, Arguments arguments, int from)
    {
        var chunks = context.Syntax.Chunks;
        for (var at = from; at + 1 < chunks.Count && (chunks[at].Verb is null || chunks[at].Lemma is "use" or "employ"); at++)
        {
            if (chunks[at].Kind is ChunkKind.Break or ChunkKind.Relative or ChunkKind.Subordinator)
            {
                break;
            }

            if (chunks[at] is { Kind: ChunkKind.Preposition, Lemma: "with" or "by" or "via" or "through" or "using" or "by means of" } or { Verb.Lemma: "use" or "employ" })
            {
                var agents = arguments.Phrases.List(arguments.After(at + 1), chunks.Count, asSubject: true).Items.Select(item => TargetDraft.Trimmed(context.Syntax, item)).Where(phrase => IsAgent(context, phrase)).ToList();
                if (agents.Count > 0)
                {
                    return agents.ConvertAll(context.SlotOf);
                }
            }
        }

        return [];
    }

    /// <summary>Whether the words are the name of one agent and no noun for a sort of them.</summary>
    public static bool IsOneName(string agent) =>
        agent.Split(' ') is { Length: <= 2 } words && !agent.StartsWith("anti", StringComparison.OrdinalIgnoreCase) && words.All(word => !Nouns.Contains(word.ToLowerInvariant()) && !TargetDraft.IsTherapyWord(word.ToLowerInvariant()));

    /// <summary>Letters and three figures or more: MCC950, ABT-263.</summary>
    public static bool IsCode(string text) => Code().IsMatch(text);

    /// <summary>A systematic name of chemistry: 2-deoxyglucose, 3,3-dimethyl-1-butanol.</summary>
    private static bool IsSystematic(string text) => char.IsDigit(text[0]) && text.Contains('-', StringComparison.Ordinal) && text.Length > 7 && char.IsLower(text[^1]);

    private static bool IsCells(SentenceSyntax syntax, Phrase phrase) =>
        syntax.Words[phrase.Head].Lower is "cells" or "cell" && phrase.Words.Any(word => syntax.Words[word].Lower is "car" or "chimeric" or "engineered");

    /// <summary>A gene, process, cell or disease is what agents act on.</summary>
    private static bool IsBiology(SentenceContext context, Phrase phrase) => context.Mentions.Any(
        mention => mention.Kind is not (EntityType.Drug or EntityType.Chemical or EntityType.Modality or EntityType.Other) && mention.Span.Overlaps(context.Syntax.Words[phrase.Last].Span));

    private static bool MayBeName(Token word, bool expected) =>
        (word.Tag == Tag.Noun || (expected && word.Tag == Tag.Adjective && AdjectiveLike.Any(ending => word.Lower.EndsWith(ending, StringComparison.Ordinal)))) && word.Text.Length >= ShortestName && word.Text.All(c => char.IsLetter(c) || c is '-' or '–' or '/')
        && !Naming.LooksLikeName(word.Text.TrimEnd('α', 'β', 'γ')) && Naming.Class(word.Lower) is null && !TargetDraft.IsTherapyWord(word.Lower)
        && !DiseaseFinder.IsDiseaseWord(word.Lower) && !word.Lower.EndsWith("ase", StringComparison.Ordinal) && !word.Lower.EndsWith("kine", StringComparison.Ordinal) && !word.Lower.EndsWith("ed", StringComparison.Ordinal) && (!word.Lower.EndsWith('s') || HasEnding(word.Lower));

    private static bool HasEnding(string lower) => Endings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A bare singular noun, as names of drugs stand: no article, nothing before or behind it.</summary>
    private static bool StandsAlone(SentenceSyntax syntax, Phrase phrase) =>
        phrase.Words.Count == 1 && syntax.ChunkAt(phrase.Head) is >= 0 and var chunk && syntax.Chunks[chunk] is { Kind: ChunkKind.Noun } alone && alone.End - alone.First == 1
        && syntax.Words[phrase.Head].Lower is var lower && !lower.EndsWith('s') && !Naming.IsSpecific(syntax.Words[phrase.Head]) && NotNames.All(ending => !lower.EndsWith(ending, StringComparison.Ordinal));

    [GeneratedRegex(@"^\p{L}{1,6}-?\d{3,}\p{L}?$")]
    private static partial Regex Code();
}
