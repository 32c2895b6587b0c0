using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Syntax;

/// <summary>A sentence's words with every bracketed aside lifted out.</summary>
public sealed record WordLine(IReadOnlyList<TextSpan> Words, IReadOnlyList<Gloss> Glosses)
{
    private static readonly Regex Numeric = new(@"^[\s\d,;–\-−‐‑]+$", RegexOptions.NonBacktracking);
    private static readonly Regex Pointer = new(
        @"^(see |reviewed in |e\.g\.,? |and )*(fig|figs|figure|figures|table|tables|box|section|supplementary|ref|refs|reviewed|\p{Lu}[\p{L}'’\-]+( et al\.?| and \p{Lu}[\p{L}\-]+)?,? (19|20)\d\d)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    public static WordLine Of(string text, TextSpan sentence)
    {
        var tokens = Tokenizer.Tokenize(text, sentence);
        var words = new List<TextSpan>(tokens.Count);
        var glosses = new List<Gloss>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var first = text[tokens[i].Start];
            var close = first is '(' or '[' && tokens[i].Length == 1 ? CloseOf(text, tokens, i) : -1;
            if (close > i + 1 && (first == '(' || IsMark(text, tokens, i, close)))
            {
                var inside = new TextSpan(tokens[i + 1].Start, tokens[close - 1].End);
                glosses.Add(new Gloss(words.Count - 1, inside, IsPointer(text[inside.Start..inside.End])));
                i = close;
            }
            else if (!IsBracketOrQuote(text, tokens[i]))
            {
                words.Add(tokens[i]);
            }
        }

        return new WordLine(words, glosses);
    }

    private static int CloseOf(string text, IReadOnlyList<TextSpan> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            if (tokens[i].Length == 1)
            {
                depth += text[tokens[i].Start] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
                if (depth == 0)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Square brackets that hold words are the author's own; only marks are lifted out.</summary>
    private static bool IsMark(string text, IReadOnlyList<TextSpan> tokens, int open, int close) =>
        IsPointer(text[tokens[open + 1].Start..tokens[close - 1].End]);

    private static bool IsPointer(string inside) => Numeric.IsMatch(inside) || Pointer.IsMatch(inside);

    private static bool IsBracketOrQuote(string text, TextSpan token) =>
        (token.Length == 1 && "()[]{}\"“”‘’'«»®™©*†‡".Contains(text[token.Start]))
        || text.AsSpan(token.Start, token.Length).Trim("\u00ad ").IsEmpty;
}
