using System.Text.RegularExpressions;
using ClaimMiner.Documents;

namespace ClaimMiner.Layout;

/// <summary>Reads an entry of a reference list: year and identifiers by their form, authors and title by their places around the year.</summary>
internal static class ReferenceEntry
{
    private const int MostAuthors = 60;

    private static readonly string[] NameParticles = ["van ", "von ", "de ", "der ", "den ", "di ", "da ", "del ", "della ", "la ", "le ", "el ", "ter ", "dos ", "du "];

    private static readonly Regex DoiForm = new(@"10\.\d{4,9}/[^\s""<>\]]+", RegexOptions.NonBacktracking);
    private static readonly Regex PmidForm = new(@"(?:PMID|PubMed|Medline)\s*:?\s*(?<id>\d{5,8})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex YearForm = new(@"(?:^|[^\d])(?<year>(?:19|20)\d{2})[a-z]?(?:[^\d]|$)", RegexOptions.NonBacktracking);
    private static readonly Regex AuthorForm = new(
        @"^(?:\p{Lu}[\p{L}'’\-]+(?: \p{L}[\p{L}'’\-]+){0,2},? (?:\p{Lu}\.?[ -]?){1,4}|(?:\p{Lu}\.[ -]?){1,4}\p{Lu}[\p{L}'’\-]+)$", RegexOptions.NonBacktracking);

    /// <summary>"Smith J. A. Di Cagno R.": nothing but the initials parts the names.</summary>
    private static readonly Regex SpacedAuthor = new(@"(?<name>(?:\p{L}[\p{L}'’\-]+ ){1,3})(?<initials>(?:-?\p{Lu}\.[ -]?){1,4})", RegexOptions.NonBacktracking);

    public static Reference Parse(string id, string? label, string text)
    {
        var doi = DoiForm.Match(text) is { Success: true } match ? match.Value.TrimEnd('.', ',', ';', ')').ToLowerInvariant() : null;
        var pmid = PmidForm.Match(text) is { Success: true } found ? found.Groups["id"].Value : null;
        var year = YearForm.Match(doi is null ? text : text.Replace(doi, "", StringComparison.OrdinalIgnoreCase)) is { Success: true } dated ? int.Parse(dated.Groups["year"].Value) : (int?)null;
        var (authors, title) = AuthorsAndTitle(text);
        return new Reference(id, label, text, authors, title, year, doi, pmid);
    }

    /// <summary>"Smith J, Lee A. Title. Journal …" or "Smith, J.; Lee, A. (2019) Title. Journal …".</summary>
    private static (IReadOnlyList<string> Authors, string? Title) AuthorsAndTitle(string text)
    {
        var yeared = Regex.Match(text, @"\(\s?(?:19|20)\d{2}[a-z]?\s?\)[.,:]?\s*", RegexOptions.NonBacktracking);
        if (yeared.Success && yeared.Index is > 3 and < 400)
        {
            return (Authors(text[..yeared.Index]), FirstSentence(text[(yeared.Index + yeared.Length)..]));
        }

        var stop = EndOfAuthors(text);
        return stop < 0 ? ([], null) : (Authors(text[..stop]), FirstSentence(text[(stop + 1)..]));
    }

    /// <summary>The stop that ends the authors: not behind an initial, unless what follows cannot be another author.</summary>
    private static int EndOfAuthors(string text)
    {
        for (var i = text.IndexOf('.'); i >= 0; i = text.IndexOf('.', i + 1))
        {
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            var isInitial = i >= 1 && char.IsUpper(text[i - 1]) && (i == 1 || !char.IsUpper(text[i - 2]));
            if (next == ' ' && i > 2 && !(isInitial && i + 3 < text.Length && (text[i + 3] is '.' or ',' or ';' || text[i + 2] is '&' || text[(i + 2)..].StartsWith("and ", StringComparison.Ordinal))))
            {
                return i;
            }
        }

        return -1;
    }

    private static List<string> Authors(string text)
    {
        if (!text.Contains(',') && !text.Contains(';') && SpacedAuthor.Matches(text) is { Count: > 1 } spaced)
        {
            return spaced.Select(name => $"{name.Groups["name"].Value.Trim()} {string.Concat(name.Groups["initials"].Value.Where(char.IsUpper))}").Take(MostAuthors).ToList();
        }

        var names = text.Replace(" and ", ", ", StringComparison.Ordinal).Replace("&", ",", StringComparison.Ordinal).Replace("et al", "", StringComparison.Ordinal)
            .Split(text.Contains(';') ? [';'] : [','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (text.Contains(';'))
        {
            return names.Select(name => name.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim()).Where(name => name.Length > 1).Take(MostAuthors).ToList();
        }

        var joined = new List<string>();
        foreach (var name in names.Select(name => name.Trim('.', ' ')).Where(name => name.Length > 0))
        {
            // "Smith, J.A.": initials that a comma parted from their name.
            if (joined.Count > 0 && name.Length <= 8 && name.All(c => char.IsUpper(c) || c is '.' or ' ' or '-'))
            {
                joined[^1] += " " + name.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
            }
            else
            {
                joined.Add(name);
            }
        }

        return joined.Where(name => AuthorForm.IsMatch(name) || name.Split(' ').Length <= 4 && (char.IsUpper(name[0]) || NameParticles.Any(particle => name.StartsWith(particle, StringComparison.Ordinal)))).Take(MostAuthors).ToList();
    }

    private static string? FirstSentence(string text)
    {
        var title = text.Trim().TrimStart('.', ',', ' ');
        for (var i = title.IndexOfAny(['.', '?']); i > 0; i = i + 1 < title.Length ? title.IndexOfAny(['.', '?'], i + 1) : -1)
        {
            if (i > 12 && (i + 1 == title.Length || title[i + 1] == ' '))
            {
                return title[..i];
            }
        }

        return title.Length is > 12 and < 400 ? title : null;
    }
}
