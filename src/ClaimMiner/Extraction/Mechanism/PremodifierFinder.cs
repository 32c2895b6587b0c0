using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Mechanism;

/// <summary>Relations packed into a modifier: "LPS-induced shock", "P2X4-mediated calcium entry".</summary>
internal static class PremodifierFinder
{
    private static readonly Dictionary<string, Relation> Relations = DataFile.Rows("premodifiers.tsv")
        .ToDictionary(row => row[0], row => Enum.Parse<Relation>(row[1]), StringComparer.Ordinal);

    public static IEnumerable<ClaimDraft> Find(SentenceContext context)
    {
        var words = context.Syntax.Words;
        var phrases = new NounPhrases(context.Syntax);
        for (var i = 0; i < words.Count; i++)
        {
            var hyphen = words[i].Text.LastIndexOf('-');
            if (hyphen < 2 || words[i].Text[0] is '/' or '-'
                || !Relations.TryGetValue(words[i].Lower[(words[i].Lower.LastIndexOf('-') + 1)..], out var relation)
                || words[i].Text.Length != words[i].Span.Length || !Naming.IsSpecificText(words[i].Text[..hyphen])
                || !IsModifier(context.Syntax, i))
            {
                continue;
            }

            foreach (var (act, rest) in Acts(context.Syntax, phrases, i))
            {
                yield return new ClaimDraft(ClaimCategory.Mechanism)
                {
                    Subject = context.SlotOf(new TextSpan(Start(context, i, hyphen), words[i].Span.Start + hyphen)),
                    Relation = act ?? relation,
                    Object = context.SlotOf(rest),
                    Strength = 1,
                    Cues = [new TextSpan(words[i].Span.Start + hyphen + 1, words[i].Span.End)],
                    Clause = context.ClauseAt(i),
                };
            }
        }
    }

    /// <summary>What the modifier stands before; "TRIM25-mediated ubiquitination of RIG-I" says what TRIM25 does to RIG-I.</summary>
    private static IEnumerable<(Relation? Act, Phrase Object)> Acts(SentenceSyntax syntax, NounPhrases phrases, int word)
    {
        var chunk = syntax.ChunkAt(word);
        var head = syntax.Chunks[chunk].Head;
        var act = TriggerLexicon.Default.Nouns(syntax.Words[head].Lower).FirstOrDefault(trigger => trigger.Frame == TriggerFrame.Event && trigger.Strength == 3);
        foreach (var whole in phrases.Group(chunk, syntax.Chunks.Count).Items)
        {
            var rest = whole.Words.Where(index => index > word).ToList();
            var of = rest.IndexOf(head) + 1;
            if (act is { Sign: TriggerSign.Decrease or TriggerSign.Modify } && of > 0 && of + 1 < rest.Count && syntax.Words[rest[of]].Lower == "of")
            {
                yield return (MechanismExtractor.RelationOf(act.Sign), new Phrase(rest[(of + 1)..], rest[^1]));
            }
            else if (act is { Sign: TriggerSign.Decrease or TriggerSign.Modify } && rest[0] != head && of == rest.Count)
            {
                yield return (MechanismExtractor.RelationOf(act.Sign), new Phrase(rest[..^1], rest[^2]));
            }
            else if (rest.Count > 0)
            {
                yield return (null, new Phrase(rest, rest.Contains(head) ? head : rest[^1]));
            }
        }
    }

    /// <summary>"itaconic acid-mediated": where the name begins that ends at the hyphen.</summary>
    private static int Start(SentenceContext context, int word, int hyphen)
    {
        var words = context.Syntax.Words;
        var end = words[word].Span.Start + hyphen;
        var start = words[word].Span.Start;
        if (context.Mentions.FirstOrDefault(mention => mention.Span.End == end && mention.Span.Start < start) is { } mention)
        {
            return mention.Span.Start;
        }

        var chunk = context.Syntax.ChunkAt(word);
        return word > context.Syntax.Chunks[chunk].First
            && (WordSets.Has("last words of names", words[word].Lower[..hyphen])
                || (hyphen <= 4 && WordSets.Has("class nouns before names", words[word - 1].Lower)) || words[word - 1].Lower.EndsWith("ase", StringComparison.Ordinal))
            && words[word - 1].Tag is Tag.Noun or Tag.Adjective ? words[word - 1].Span.Start : start;
    }

    /// <summary>Whether a thing of biology follows in its noun phrase, other than cells and models that the words merely sort.</summary>
    private static bool IsModifier(SentenceSyntax syntax, int word)
    {
        var chunk = syntax.ChunkAt(word);
        if (chunk < 0 || syntax.Chunks[chunk].Kind != ChunkKind.Noun || syntax.Chunks[chunk].Head <= word)
        {
            return false;
        }

        var head = syntax.Words[syntax.Chunks[chunk].Head].Lower;
        return Naming.Class(head) is not ("science" or "research" or "outcome") && !WordSets.Has("bearers of models", head)
            && syntax.Words[word + 1].Tag != Tag.Conjunction && !ContextFinder.IsCell(head);
    }
}
