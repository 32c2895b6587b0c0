using System.Runtime.InteropServices;

namespace ClaimMiner.Layout;

/// <summary>
/// Decides what a hyphen at a line's end meant: part of the word ("mTORC1-/mediated") or only of the line ("proteo-/glycan"). The
/// document's own words decide where they can: the joined or the hyphenated form occurs elsewhere. Otherwise the looks of both halves do.
/// </summary>
internal sealed class HyphenJoiner
{
    private static readonly HashSet<string> Prefixes =
        ["non", "anti", "self", "well", "high", "low", "long", "short", "cross", "half", "ex", "all", "so", "up", "down", "end", "first", "second", "third", "one", "two", "three", "four", "five", "six", "large", "small", "single", "double", "full", "real", "time", "dose", "age", "drug", "cell", "gene", "evidence", "post", "co", "pro"];

    private static readonly HashSet<string> Endings =
        ["based", "mediated", "induced", "dependent", "related", "like", "specific", "associated", "derived", "treated", "positive", "negative", "type", "free", "independent", "driven", "targeted", "binding", "activated", "containing", "regulated", "term", "known", "risk", "deficient", "resistant", "sensitive", "linked", "controlled", "blind", "label", "fold", "dimensional", "quality", "effective", "of", "to", "the", "up", "out", "in", "on", "wide", "grade", "dose", "lowering", "responsive", "coupled", "gated", "stimulated", "infected", "expressing", "rich", "bound", "generation", "line", "cell", "cells", "year", "month", "week", "day", "old", "scale", "density", "affinity", "level"];

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public HyphenJoiner(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_words, Key(word), out _)++;
        }
    }

    /// <summary>Whether the hyphen goes when both halves are joined.</summary>
    public bool Drops(string before, string after)
    {
        var head = before.TrimEnd('-', '‐', '‑');
        if (head.Length == 0 || after.Length == 0 || !char.IsLetter(head[^1]) || !char.IsLetter(after[0]))
        {
            return false;
        }

        // 1. The document uses one of the two forms elsewhere.
        var joined = _words.GetValueOrDefault(Key(head + after));
        var hyphenated = _words.GetValueOrDefault(Key(head + "-" + after));
        if (joined != hyphenated)
        {
            return joined > hyphenated;
        }

        // 2. Capitals and figures make compounds: "TNF-/induced", "Wnt-/signalling".
        var lastPart = head[(head.LastIndexOfAny(['-', '/', '(', '‐']) + 1)..];
        var firstPart = new string(after.TakeWhile(char.IsLetter).ToArray());
        if (char.IsUpper(after[0]) || lastPart.Skip(1).Any(char.IsUpper) || lastPart.Any(char.IsDigit) || lastPart.Any(c => c is >= 'α' and <= 'ω'))
        {
            return false;
        }

        // 3. Halves that make compounds, and whole words on both sides.
        var (left, right) = (lastPart.ToLowerInvariant(), firstPart.ToLowerInvariant());
        if (Endings.Contains(right) || left.Length == 1 || (Prefixes.Contains(left) && IsWord(right)))
        {
            return false;
        }

        return !(left.Length >= 4 && right.Length >= 4 && IsWord(left) && IsWord(right));
    }

    private bool IsWord(string word) => _words.GetValueOrDefault(word) >= 1;

    private static string Key(string word)
    {
        var bare = word.AsSpan().Trim("()[],.;:\"“”'");
        return bare.IndexOfAnyExceptInRange('a', 'z') < 0 && bare.Length == word.Length
            ? word
            : bare.ToString().ToLowerInvariant().Replace('‐', '-').Replace('‑', '-');
    }
}
