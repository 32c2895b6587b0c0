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
        for (var i = 0; i < words.Count; i++)
        {
            var hyphen = words[i].Text.LastIndexOf('-');
            if (hyphen < 2 || words[i].Text[0] is '/' or '-'
                || !Relations.TryGetValue(words[i].Lower[(words[i].Lower.LastIndexOf('-') + 1)..], out var relation)
                || words[i].Text.Length != words[i].Span.Length || !Naming.IsSpecificText(words[i].Text[..hyphen])
                || Rest(context.Syntax, i) is not { } rest)
            {
                continue;
            }

            yield return new ClaimDraft(ClaimCategory.Mechanism)
            {
                Subject = context.SlotOf(new TextSpan(Start(context, i, hyphen), words[i].Span.Start + hyphen)),
                Relation = relation,
                Object = context.SlotOf(rest),
                Strength = 1,
                Cues = [new TextSpan(words[i].Span.Start + hyphen + 1, words[i].Span.End)],
                Clause = context.ClauseAt(i),
            };
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
        return word > context.Syntax.Chunks[chunk].First && WordSets.Has("last words of names", words[word].Lower[..hyphen])
            && words[word - 1].Tag is Tag.Noun or Tag.Adjective ? words[word - 1].Span.Start : start;
    }

    /// <summary>What the modifier stands before, in its noun phrase.</summary>
    private static Phrase? Rest(SentenceSyntax syntax, int word)
    {
        var chunk = syntax.ChunkAt(word);
        if (chunk < 0 || syntax.Chunks[chunk].Kind != ChunkKind.Noun || syntax.Chunks[chunk].Head <= word)
        {
            return null;
        }

        var head = syntax.Chunks[chunk].Head;
        return Naming.Class(syntax.Words[head].Lower) is "science" or "research" or "outcome"
            || WordSets.Has("bearers of models", syntax.Words[head].Lower)
            || syntax.Words[word + 1].Tag == Tag.Conjunction || ContextFinder.IsCell(syntax.Words[head].Lower)
            ? null : new Phrase(Enumerable.Range(word + 1, syntax.Chunks[chunk].End - word - 1).ToList(), head);
    }
}
