using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>
/// Finds "long form (SF)" and "SF (long form)" pairs, also with square brackets, with remarks in the bracket ("SF; see below"), with both
/// forms in it ("(long form, SF)") and with a head noun that two long forms share ("scanning (SEM) and transmission (TEM) electron
/// microscopy"). Candidates as in Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
/// (PSB 2003); which words are meant is decided by <see cref="LongForm"/>.
/// </summary>
public static class AbbreviationFinder
{
    private static readonly string[] Openers = ["=", "i.e. ", "i.e., ", "or ", "termed ", "called ", "abbreviated ", "abbreviated as ", "hereafter ", "also known as ", "known as ", "designated "];

    public static IReadOnlyList<Abbreviation> Find(string text)
    {
        var found = new List<Abbreviation>();
        for (var open = text.AsSpan().IndexOfAny('(', '['); open >= 0; open = Next(text, open))
        {
            if (Brackets.Closing(text, open) is not (> 0 and var close))
            {
                continue;
            }

            var before = Brackets.Before(text, open);
            if (Inside(text, new TextSpan(open + 1, close), before, close) is { } pair)
            {
                found.Add(pair);
            }
        }

        return found;
    }

    private static int Next(string text, int open)
    {
        var next = text.AsSpan(open + 1).IndexOfAny('(', '[');
        return next < 0 ? -1 : open + 1 + next;
    }

    private static Abbreviation? Inside(string text, TextSpan inside, TextSpan before, int close)
    {
        // 1. The short form is what stands in the bracket, up to a comma or semicolon.
        var first = Trim(text, Brackets.FirstPart(text, inside));
        if (ShortForm.Fits(text[first.Start..first.End]))
        {
            if ((LongForm.Before(text, first, before) ?? SharedHead(text, first, before, close)) is { } plain)
            {
                return plain;
            }
        }

        // 2. It stands behind the last comma, with its long form or with a number before it: "(long form, SF)", "(EC 1.11.1.9; GPx)".
        var last = Trim(text, Brackets.LastPart(text, inside));
        if (last.Start > first.End && ShortForm.Fits(text[last.Start..last.End]))
        {
            return LongForm.Before(text, last, new TextSpan(inside.Start, Brackets.TrimEnd(text, inside.Start, last.Start)))
                ?? (text.AsSpan(first.Start, first.End - first.Start).ContainsAnyInRange('0', '9') ? LongForm.Before(text, last, before) : null);
        }

        // 3. The other way round: "SF (long form)".
        return Brackets.WordBefore(text, before) is { } shortForm && ShortForm.CanLead(text[shortForm.Start..shortForm.End])
            ? LongForm.Within(text, shortForm, first) ?? (last != first ? LongForm.Within(text, shortForm, new TextSpan(first.Start, inside.End)) : null)
            : null;
    }

    /// <summary>"scanning (SEM) and transmission (TEM) electron microscopy": the words behind the second bracket belong to both.</summary>
    private static Abbreviation? SharedHead(string text, TextSpan shortForm, TextSpan before, int close)
    {
        var next = text.IndexOf('(', close);
        if (next > close && next - close < 40 && IsConjoined(text.AsSpan(close + 1, next - close - 1)) && Brackets.Closing(text, next) is > 0 and var nextClose)
        {
            return LongForm.Joined(text, shortForm, before, nextClose + 1);
        }

        var last = text.LastIndexOf(')', Math.Max(0, before.End - 1));
        return last >= 0 && before.End - last < 40 && IsConjoined(text.AsSpan(last + 1, before.End - last - 1)) ? LongForm.Joined(text, shortForm, before, close + 1) : null;
    }

    /// <summary>" and transmission ".</summary>
    private static bool IsConjoined(ReadOnlySpan<char> between) =>
        between.Trim() is var trimmed && (trimmed.StartsWith("and ", StringComparison.Ordinal) || trimmed.StartsWith("or ", StringComparison.Ordinal));

    /// <summary>Without the white space, and without "or", "termed" and the like in front.</summary>
    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, Brackets.TrimEnd(text, span.Start, span.End));
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        foreach (var opener in Openers)
        {
            if (text.AsSpan(start, end - start).StartsWith(opener, StringComparison.Ordinal))
            {
                return Trim(text, new TextSpan(start + opener.Length, end));
            }
        }

        return new TextSpan(start, end);
    }
}
