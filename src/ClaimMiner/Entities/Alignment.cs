using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>A short form's letters laid on the words that it may stand for.</summary>
/// <param name="Start">Where the first letter lies in the text.</param>
/// <param name="Cost">Nought when every letter begins a word and no word is passed over.</param>
internal readonly record struct Alignment(int Start, double Cost)
{
    private const double Never = 1e9;
    private const double IndexCost = 0.2;
    private const double MostForIndex = 1.5;

    private static readonly HashSet<string> Particles = new(["of", "the", "and", "for", "in", "to", "a", "an", "with", "by", "on", "or", "from", "at", "de"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NoOpeners = new(["of", "the", "and", "for", "to", "a", "an", "with", "by", "or", "from", "at"], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<char, string[]> Numerals = new()
    {
        ['1'] = ["one", "first", "mono", "uni"], ['2'] = ["two", "second", "di", "bi"], ['3'] = ["three", "third", "tri"],
        ['4'] = ["four", "fourth", "tetra"], ['5'] = ["five", "fifth", "penta"], ['6'] = ["six", "sixth", "hexa"],
    };

    /// <summary>The cheapest alignment; of two the one that begins later. Null when a letter is missing.</summary>
    public static Alignment? Find(string shortForm, string text, TextSpan window)
    {
        var letters = Letters(shortForm);
        if (letters.Length == 0)
        {
            return null;
        }

        // A formula sign has its index behind it, words in front: "V(T)" tidal volume, "[Ca2+]i" intracellular calcium.
        var plain = Lay(letters, IsPlural(shortForm, letters), text, window);
        var turned = letters.Length > 1 && HasIndex(shortForm)
            ? Lay(letters[^1] + letters[..^1], isPlural: false, text, window) : null;
        return turned is { } other && other.Cost + IndexCost <= Math.Min(plain?.Cost ?? Never, MostForIndex) ? other with { Cost = other.Cost + IndexCost } : plain;
    }

    private static Alignment? Lay(string wanted, bool isPlural, string text, TextSpan window)
    {
        // 1. Where: from the end backwards at most as many words as a long form may have.
        var words = Words(text, window, Math.Min(wanted.Length + 5, wanted.Length * 2));
        if (words.Count == 0 || !IsWithin(wanted, text, new TextSpan(words[0].Span.Start, words[^1].Span.End)))
        {
            return null;
        }

        // 2. From the last letter to the first: what the rest of the short form costs when a letter lies here.
        var from = words[0].Span.Start;
        var length = words[^1].Span.End - from;
        var (rest, costs) = (new double[length + 1], new double[length + 1]);
        for (var letter = wanted.Length - 1; letter >= 0; letter--)
        {
            Array.Fill(costs, Never);
            for (var w = 0; w < words.Count; w++)
            {
                for (var at = words[w].Span.Start; at < words[w].Span.End; at++)
                {
                    if (Fold(text[at]) == wanted[letter] || (at == words[w].Span.Start && IsNumeral(wanted[letter], text.AsSpan(at))))
                    {
                        costs[at - from] = letter == wanted.Length - 1
                            ? Tail(words, w) + (isPlural && at == words[w].Span.End - 1 && Fold(text[at]) == 's' ? -1 : 0)
                            : Cheapest(text, words, w, at, from, rest);
                    }
                }
            }

            (rest, costs) = (costs, rest);
        }

        // 3. The first letter begins a word.
        Alignment? best = null;
        foreach (var word in words)
        {
            if (rest[word.Span.Start - from] is < Never and var cost && (best is null || cost <= best.Value.Cost) && !NoOpeners.Contains(text[word.Span.Start..word.Span.End])
                && IsBalanced(text.AsSpan(word.Span.Start, window.End - word.Span.Start)))
            {
                best = new Alignment(word.Span.Start, cost);
            }
        }

        return best;
    }

    /// <summary>Whether it is cheap enough for the short form's length.</summary>
    public bool IsGood(string shortForm)
    {
        var letters = Letters(shortForm).Length;
        return ShortForm.IsWeak(shortForm) ? Cost <= 0 : Cost <= 0.5 + (0.7 * letters);
    }

    /// <summary>Whether all letters stand there in order; most brackets hold no short form, and this tells at once.</summary>
    private static bool IsWithin(string wanted, string text, TextSpan window)
    {
        var letter = wanted.Length - 1;
        for (var at = window.End - 1; at >= window.Start && letter >= 0; at--)
        {
            letter -= Fold(text[at]) == wanted[letter] || char.IsDigit(wanted[letter]) ? 1 : 0;
        }

        return letter < 0;
    }

    /// <summary>What it costs to go on from a letter at a place: its best successor.</summary>
    private static double Cheapest(string text, List<AlignmentWord> words, int word, int at, int from, double[] rest)
    {
        var best = Never;
        var passed = 0.0;
        for (var w = word; w < words.Count && passed < best; w++)
        {
            for (var next = w == word ? at + 1 : words[w].Span.Start; next < words[w].Span.End; next++)
            {
                if (rest[next - from] < best)
                {
                    var step = next == words[w].Span.Start ? 0 : char.IsUpper(text[next]) && char.IsLower(text[next - 1]) ? 0
                        : w == word ? next == at + 1 ? 0.3 : 0.7 : 1.6;
                    best = Math.Min(best, passed + step + rest[next - from]);
                }
            }

            passed += w == word ? 0 : words[w].Cost;
        }

        return best;
    }

    private static double Tail(List<AlignmentWord> words, int last)
    {
        var cost = 0.0;
        for (var w = last + 1; w < words.Count; w++)
        {
            cost += words[w].Cost * 1.2;
        }

        return cost;
    }

    /// <summary>Runs of letters and of figures, those of one text word counted once.</summary>
    private static List<AlignmentWord> Words(string text, TextSpan window, int most)
    {
        var words = new List<AlignmentWord>();
        var spaced = 0;
        for (var end = window.End; end > window.Start;)
        {
            if (!char.IsLetterOrDigit(text[end - 1]))
            {
                spaced += char.IsWhiteSpace(text[end - 1]) ? 1 : 0;
                if (spaced >= most)
                {
                    break;
                }

                end--;
                continue;
            }

            var start = end;
            var isDigit = char.IsDigit(text[end - 1]);
            while (start > window.Start && char.IsLetterOrDigit(text[start - 1]) && char.IsDigit(text[start - 1]) == isDigit)
            {
                start--;
            }

            var isParticle = Particles.Contains(text[start..end]);
            words.Add(new AlignmentWord(new TextSpan(start, end), isParticle ? 0.1 : isDigit || end - start == 1 ? 0.4 : 1));
            end = start;
        }

        words.Reverse();
        return words;
    }

    /// <summary>"ERKs": the last letter may be the last word's plural.</summary>
    private static bool IsPlural(string shortForm, string letters) => letters.Length > 2 && shortForm[^1] == 's';

    /// <summary>"T(a)", "[K+]o", "Rt": a base with an index.</summary>
    private static bool HasIndex(string shortForm) =>
        (shortForm.Length >= 4 && shortForm[^1] == ')' && shortForm[^3] == '(') || shortForm[^2] == ']' || (char.IsLower(shortForm[^1]) && char.IsUpper(shortForm[^2]));

    private static bool IsBalanced(ReadOnlySpan<char> words)
    {
        var (round, square) = (0, 0);
        foreach (var c in words)
        {
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0)
            {
                return false;
            }
        }

        return round == 0 && square == 0;
    }

    private static string Letters(string shortForm) => string.Concat(shortForm.Where(char.IsLetterOrDigit).Select(Fold));

    private static bool IsNumeral(char digit, ReadOnlySpan<char> text)
    {
        foreach (var name in Numerals.GetValueOrDefault(digit, []))
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static char Fold(char c) => char.ToLowerInvariant(c) is var lower && Greek.NameOf(lower) is { } name ? name[0] : lower;
}
