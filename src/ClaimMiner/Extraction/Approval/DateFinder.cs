using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Extraction.Approval;

/// <summary>
/// The dates of a sentence in the order of its text, asides included: years as written; a month alone, "that November" and "six days
/// later" stand for the year before them; "two years later" and "the following April" for a year that is not written.
/// </summary>
internal static class DateFinder
{
    /// <summary>A month and the year behind it belong together when no more characters than this stand between: "July 2018", "July of 2018".</summary>
    private const int MonthToYear = 5;

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private static readonly Regex Date = new(
        $@"\b(?<year>(19|20)\d\d)\b|\b(?<unknown>(following|next|previous|preceding) ({Months}|year|month|spring|summer|autumn|winter)"
        + @"|(?<count>\w+) (?<unit>month|months|year|years|decade|decades) (later|earlier|after|afterwards|afterward|before|on|hence|ahead)"
        + @"|(the|a) (month|year) (after|before|later|earlier)|within \w+ (months|years))\b"
        + $@"|\b(?<same>(that|same) (year|month|{Months})|(days?|weeks?) (later|afterwards|afterward)|within (days|weeks))\b|\b(?<month>{Months})\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    public static IReadOnlyList<ApprovalDate> Find(SentenceContext context)
    {
        var text = context.Text;
        var dates = new List<ApprovalDate>();
        Slot? last = null;
        foreach (Match match in Date.Matches(text))
        {
            var span = new TextSpan(context.Sentence.Span.Start + match.Index, context.Sentence.Span.Start + match.Index + match.Length);
            if (match.Groups["year"].Success)
            {
                if (IsYear(text, match))
                {
                    last = context.SlotOf(span);
                    dates.Add(new ApprovalDate(span, IsOfOne(text[..match.Index]) ? null : last));
                }
            }
            else if (match.Groups["unknown"].Success)
            {
                dates.Add(new ApprovalDate(span, null));
            }
            else if (last is not null && (match.Groups["same"].Success || IsMonth(text, match)) && !Follows(dates, span))
            {
                dates.Add(new ApprovalDate(span, last));
            }
        }

        return dates.Where((date, i) => !(i + 1 < dates.Count && IsRange(context, date, dates[i + 1])) && !(i > 0 && IsRange(context, dates[i - 1], date))).ToList();
    }

    /// <summary>"from 1981 to 2006", "between 2005 and 2020": a period and no date.</summary>
    private static bool IsRange(SentenceContext context, ApprovalDate left, ApprovalDate right)
    {
        var text = context.Article.Text;
        var before = text[context.Sentence.Span.Start..left.Span.Start].TrimEnd();
        return left.Span.End < right.Span.Start && text[left.Span.End..right.Span.Start].Trim() is "to" or "and" or "–" or "-"
            && (before.EndsWith("of", StringComparison.Ordinal) || before.EndsWith("rom", StringComparison.Ordinal) || before.EndsWith("etween", StringComparison.Ordinal));
    }

    /// <summary>Whether it is a year and not a number in a name: "CVD 2001-A", "2019-nCoV".</summary>
    private static bool IsYear(string text, Match match)
    {
        var (before, after) = (match.Index - 1, match.Index + match.Length);
        return (before < 0 || text[before] is ' ' or '(' or '[' or ',' or '/' or '\n' || text[before] is '-' or '–' && (before < 1 || char.IsLower(text[before - 1])))
            && (after >= text.Length || !(text[after] is '-' or '/' or '%' && after + 1 < text.Length && char.IsLetterOrDigit(text[after + 1])));
    }

    /// <summary>"all five lost it, the last in January 2023": a date of one among many.</summary>
    private static bool IsOfOne(string before)
    {
        var words = before.TrimEnd().Split(' ');
        var at = words.Length > 0 && ApprovalLine.IsMonth(words[^1]) ? words.Length - 2 : words.Length - 1;
        return at > 0 && words[at] == "in" && words[at - 1] is "last" or "first" or "latest";
    }

    /// <summary>A month that no year follows; "May" only where a month must stand.</summary>
    private static bool IsMonth(string text, Match match)
    {
        var end = match.Index + match.Length;
        for (var i = end; i < text.Length && i <= end + MonthToYear; i++)
        {
            if (i + 4 <= text.Length && ApprovalLine.IsYear(text.Substring(i, 4)))
            {
                return false;
            }
        }

        var before = text[..match.Index].TrimEnd();
        return match.Value != "May" || before.EndsWith('(') || before.EndsWith(',') || (before.Length > 0 && char.IsDigit(before[^1]))
            || ApprovalWords.Has("words before a month", before[(before.LastIndexOfAny([' ', '(']) + 1)..]);
    }

    /// <summary>"October" in "the previous October", "year" in "July of that year".</summary>
    private static bool Follows(List<ApprovalDate> dates, TextSpan span) => dates.Count > 0 && span.Start - dates[^1].Span.End is >= 0 and < 5;
}
