using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Finds entries by what author–year marks say: "Smith et al., 2019", "Lee and Kim 2020a".</summary>
internal sealed class AuthorYearIndex
{
    private static readonly Regex Part = new(
        @"^(?:(?:e\.g\.|see also|see|reviewed in|reviewed by|cf\.|i\.e\.|also|for review,? see|and),?\s+)*(?<name>(?:(?:van|von|de|del|della|der|den|di|da|la|le|el|al|ter|ten|dos|du)\s+){0,2}\p{Lu}[\p{L}'’\-]+(?:\s\p{Lu}[\p{L}'’\-]+)?)(?:,?\s+(?:et al\.?|and colleagues|(?:and|&)\s+(?:(?:van|von|de|der|di)\s+){0,2}\p{Lu}[\p{L}'’\-]+|(?:,\s*\p{Lu}[\p{L}'’\-]+)+))?,?\s*\(?(?<years>(?:19|20)\d{2}[a-z]?(?:\s*[,/&]\s*(?:(?:19|20)\d{2})?[a-z]?)*)\)?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex NameBefore = new(
        @"(?<name>(?:(?:van|von|de|del|della|der|den|di|da|la|le|el|al|ter|ten|dos|du|Van|Von|De|Del|Di|Da|La|Le|El)\s+){0,3}\p{Lu}[\p{L}'’\-]+(?:\s\p{Lu}[\p{L}'’\-]+)?)(?:\s+et al\.?|\s+(?:and|&)\s+(?:(?:van|von|de|der|di)\s+){0,2}\p{Lu}[\p{L}'’\-]+(?:\s\p{Lu}[\p{L}'’\-]+)?|\s+and (?:colleagues|co-?workers))?(?:['’]s?)?,?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex YearList = new(@"^(?:19|20)\d{2}[a-z]?(?:\s*[,;/&]\s*(?:(?:19|20)\d{2}[a-z]?|[a-z]))*,?$", RegexOptions.NonBacktracking);

    /// <summary>"(December 2020)" is a date: nobody is cited by the name of a month.</summary>
    private static readonly Regex Month = new(
        "^((Early|Mid|Late) )?(January|February|March|April|May|June|July|August|September|October|November|December)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly ILookup<(string Name, int Year), Reference> _entries;

    public AuthorYearIndex(IReadOnlyList<Reference> references)
    {
        _entries = references.Where(reference => reference.Year is not null)
            .ToLookup(reference => (Fold(FirstName(reference)), reference.Year!.Value));
    }

    /// <summary>One for each work cited; null when a part of the bracket is anything but a citation.</summary>
    public IReadOnlyList<(string Marker, string? ReferenceId)>? Resolve(string inside)
    {
        var cited = new List<(string, string?)>();
        foreach (var part in Parts(inside))
        {
            var match = Part.Match(part);
            if (!match.Success || Month.IsMatch(match.Groups["name"].Value))
            {
                return null;
            }

            var name = match.Groups["name"].Value;
            foreach (var year in Years(match.Groups["years"].Value))
            {
                cited.Add((part, Find(name, year)));
            }
        }

        return cited.Count > 0 ? cited : null;
    }

    /// <summary>Whether it is years and nothing else: "2013", "2003a,b", "2010, 2015".</summary>
    public static bool IsYears(string text) => YearList.IsMatch(text);

    /// <summary>What years mean behind an author's name: "Lee et al. (2020)", "Das and Fams' (2006, 2008)"; null when no name stands there.</summary>
    public IReadOnlyList<(string Marker, string? ReferenceId)>? ResolveNarrative(string before, string years)
    {
        var match = NameBefore.Match(before);
        if (!match.Success)
        {
            return null;
        }

        // "In Serena et al.": the word before a name may be none of it.
        var name = match.Groups["name"].Value;
        var shorter = name[(name.IndexOf(' ') + 1)..];
        return Years(years).Select(year => (year, Find(name, year) ?? Find(shorter, year))).ToList();
    }

    /// <summary>Parts are parted by semicolons; by commas where a year stands before one and a name behind.</summary>
    private static string[] Parts(string inside) =>
        Regex.Replace(inside, @"((?:19|20)\d{2}[a-z]?),\s+(\p{Lu}\p{L})", "$1; $2", RegexOptions.NonBacktracking)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Years(string years)
    {
        var last = "";
        foreach (var year in years.Split([',', ';', '/', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            last = year.Length >= 4 ? year : last.Length >= 4 ? last[..4] + year : year;
            yield return last;
        }
    }

    private string? Find(string name, string year)
    {
        var same = _entries[(Fold(name), int.Parse(year.AsSpan(0, 4)))].ToList();
        var letter = year.Length > 4 ? year[4] : '\0';
        return same.Count switch
        {
            0 => null,
            1 => same[0].Id,
            _ => (same.FirstOrDefault(reference => letter != '\0' && reference.Text.Contains(year, StringComparison.Ordinal))
                ?? same[letter == '\0' ? 0 : Math.Clamp(letter - 'a', 0, same.Count - 1)]).Id,
        };
    }

    private static string FirstName(Reference reference)
    {
        var first = reference.Authors.Count > 0 ? reference.Authors[0] : reference.Text.Split(',', ' ')[0];
        var words = first.Split(' ').Where((word, i) => i == 0 || word.Length > 4 || !word.All(c => char.IsUpper(c) || c is '.' or '-')).Select(word => word.Trim('.', ',')).Where(word => word.Length > 1).ToList();
        return words.Count == 0 ? first : string.Join(' ', words);
    }

    private static string Fold(string name)
    {
        var words = name.Split([' ', '-', '‐'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Where(word => word.Length > 1)).Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).ToLowerInvariant();
    }
}
