using ClaimMiner.Documents;

namespace ClaimMiner.Syntax;

/// <summary>
/// Tags words by closed classes, verb forms, endings and their neighbours, in one pass from left to right. Unknown words are nouns, which
/// is what most biomedical names are.
/// </summary>
public static class Tagger
{
    private static readonly Dictionary<string, Tag> Closed = DataFile.Rows("closed-classes.tsv")
        .ToDictionary(row => row[0], row => Enum.Parse<Tag>(row[1]), StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> AdjectiveEndings = WordSets.Of("adjective endings");

    private static readonly IReadOnlySet<string> NounsByEnding = DataFile.Words("adjective-like-nouns.tsv");

    public static IReadOnlyList<Token> Tag(string text, IReadOnlyList<TextSpan> words)
    {
        var tokens = new Token[words.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = First(text[words[i].Start..words[i].End], words[i], i == 0);
        }

        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Lower == "no" && tokens[i + 1].Lower == "longer")
            {
                tokens[i] = tokens[i] with { Tag = Syntax.Tag.Not };
                tokens[i + 1] = tokens[i + 1] with { Tag = Syntax.Tag.Adverb };
            }
            else if (tokens[i].Lower == "neither" && VerbLexicon.Default.Find(tokens[i + 1].Lower) is { } verb && (verb.Form & (VerbForm.Singular | VerbForm.Past)) != 0)
            {
                tokens[i] = tokens[i] with { Tag = Syntax.Tag.Not };
            }
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Lower == "in" && i > 0 && i + 2 < tokens.Length && WordSets.Has("settings in Latin", tokens[i + 1].Lower)
                && tokens[i - 1].Tag is Syntax.Tag.Determiner or Syntax.Tag.Adjective && tokens[i + 2].Tag is Syntax.Tag.Noun or Syntax.Tag.Adjective)
            {
                // "an excellent in vitro activity": inside a noun phrase the two words are one modifier.
                tokens[i] = tokens[i] with { Tag = Syntax.Tag.Adjective };
                tokens[i + 1] = tokens[i + 1] with { Tag = Syntax.Tag.Adjective };
                i++;
                continue;
            }

            if (IsNumeral(tokens, i) || IsMonth(tokens, i))
            {
                tokens[i] = tokens[i] with { Tag = Syntax.Tag.Noun };
                continue;
            }

            tokens[i] = tokens[i].Text == "&" && i > 0 && i + 1 < tokens.Length && char.IsUpper(tokens[i - 1].Text[0])
                && char.IsUpper(tokens[i + 1].Text[0])
                ? tokens[i] with { Tag = Syntax.Tag.Noun } : VerbReading.Resolve(tokens, i);
        }

        return tokens;
    }

    /// <summary>"type I interferon".</summary>
    private static bool IsNumeral(Token[] tokens, int i) => tokens[i].Text == "I" && i > 0 && tokens[i - 1].Tag is Syntax.Tag.Noun or Syntax.Tag.Adjective;

    /// <summary>"May 2016".</summary>
    private static bool IsMonth(Token[] tokens, int i) =>
        tokens[i].Text == "May" && i + 1 < tokens.Length && tokens[i + 1].Tag == Syntax.Tag.Number;

    /// <summary>What the word is by itself.</summary>
    private static Token First(string written, TextSpan span, bool first)
    {
        var text = written.Replace("\u00ad ", "", StringComparison.Ordinal).Replace("\u00ad", "", StringComparison.Ordinal);
        var lower = text.ToLowerInvariant();
        return new Token(span, text, lower, ClassOf(text, lower, first), lower);
    }

    private static Tag ClassOf(string text, string lower, bool first)
    {
        if (text.Length == 1 && !char.IsLetterOrDigit(text[0]))
        {
            return text[0] switch
            {
                ',' => Syntax.Tag.Comma,
                ';' or ':' or '.' or '—' or '–' or '-' or '!' or '?' => Syntax.Tag.Break,
                '&' or '+' => Syntax.Tag.Conjunction,
                _ => Syntax.Tag.Symbol,
            };
        }

        if (lower is "'s" or "’s")
        {
            return Syntax.Tag.Possessive;
        }

        if (Closed.TryGetValue(lower, out var tag) && !IsCapitalName(text, first))
        {
            return tag;
        }

        return IsNumber(text) ? Syntax.Tag.Number : ByEnding(text, lower);
    }

    /// <summary>"WHO", and the "A" of "vitamin A", are names.</summary>
    private static bool IsCapitalName(string text, bool first) => text.All(char.IsUpper) && (text.Length > 1 || !first) && text != "I";

    private static Tag ByEnding(string text, string lower)
    {
        if (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !NounsByEnding.Contains(lower) && char.IsLower(text[^1]))
        {
            return Syntax.Tag.Adverb;
        }

        if (text.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)) && !lower.Contains('-', StringComparison.Ordinal))
        {
            return Syntax.Tag.Noun;
        }

        var hyphen = lower.LastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.Length - 3 && VerbLexicon.Default.Find(lower[(hyphen + 1)..]) is { } verb
            && (verb.Form & (VerbForm.Participle | VerbForm.Gerund)) != 0)
        {
            return Syntax.Tag.Adjective;
        }

        if (lower.EndsWith("ment", StringComparison.Ordinal))
        {
            return Syntax.Tag.Noun;
        }

        return lower.Length > 4 && !NounsByEnding.Contains(lower) && AdjectiveEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal))
            ? Syntax.Tag.Adjective
            : Syntax.Tag.Noun;
    }

    private static bool IsNumber(string text) =>
        char.IsDigit(text[0]) && text.All(c => char.IsDigit(c) || c is '.' or ',' or '%' or '–' or '-' or '/' or '×');
}
