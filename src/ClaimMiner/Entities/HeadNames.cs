using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Makes one name of names and the noun behind them: a pathway of the molecules that a signalling word follows ("AMPK/mTOR signalling",
/// "the TNF-α pathway"), a virus of the disease that it is called by ("mouse hepatitis virus").
/// </summary>
internal static partial class HeadNames
{
    public static List<Mention> Join(string text, List<Mention> mentions)
    {
        var joined = new List<Mention>(mentions.Count);
        foreach (var mention in mentions)
        {
            joined.Add(mention);
            if (mention.Span.End + 1 >= text.Length || text[mention.Span.End] != ' ' || text[mention.Span.End + 1] is not ('s' or 'p' or 'c' or 'a' or 'v'))
            {
                continue;
            }

            if (mention.Kind == EntityType.Disease && Virus().Match(text, mention.Span.End) is { Success: true } virus)
            {
                var span = new TextSpan(mention.Span.Start, mention.Span.End + virus.Length);
                joined[^1] = new Mention(span, EntityType.Organism, new Grounding(null, $"{text[mention.Span.Start..mention.Span.End].ToLowerInvariant()} virus"));
            }

            if (!(IsMolecule(mention.Kind) || mention.Kind == EntityType.Pathway) || Signal().Match(text, mention.Span.End) is not { Success: true } signal)
            {
                continue;
            }

            if (mention.Kind == EntityType.Pathway)
            {
                joined[^1] = mention with { Span = new TextSpan(mention.Span.Start, mention.Span.End + signal.Length) };
                continue;
            }

            // Back over the molecules that a slash or a dash joins to it.
            var first = joined.Count - 1;
            while (first > 0 && joined[first].Span.Start - joined[first - 1].Span.End == 1 && text[joined[first].Span.Start - 1] is '/' or '-' or '–' or '→'
                && IsMolecule(joined[first - 1].Kind))
            {
                first--;
            }

            var name = string.Join('/', joined.Skip(first).Select(part => part.Grounding?.Name ?? text[part.Span.Start..part.Span.End]));
            var start = joined[first].Span.Start;
            joined.RemoveRange(first, joined.Count - first);
            joined.Add(new Mention(new TextSpan(start, mention.Span.End + signal.Length), EntityType.Pathway, new Grounding(null, $"{name} signaling")));
        }

        return joined;
    }

    private static bool IsMolecule(EntityType kind) => kind is EntityType.Gene or EntityType.Family or EntityType.Complex or EntityType.Protein;

    [GeneratedRegex(@"\G virus(?:es)?(?!\w)")]
    private static partial Regex Virus();

    [GeneratedRegex(@"\G (?:signall?ing(?: pathways?| cascades?| axis)?|pathways?|cascades?|axis)(?!\w)")]
    private static partial Regex Signal();
}
