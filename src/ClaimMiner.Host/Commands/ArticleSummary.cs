using ClaimMiner.Documents;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Commands;

/// <summary>How a document was read, for people at a terminal: its title, its sections and what was counted.</summary>
internal static class ArticleSummary
{
    public static string Of(string path, MiningResult result)
    {
        if (result.Article is not { } article)
        {
            return $"{Printable.Of(path)}: failed{Environment.NewLine}";
        }

        var lines = new List<string>
        {
            $"{Printable.Of(path)}: {Printable.Of(article.Metadata.Title ?? "(no title found)")}",
            $"  {article.Pages.Count} pages, {result.Sentences.Count} sentences, {article.References.Count} references, {article.Citations.Count} citations",
        };
        lines.AddRange(article.Sections.Select(section => new string(' ', 2 * section.Level) + Printable.Of(section.Title)));
        lines.AddRange(result.Issues.Select(issue => $"  {(issue.Severity == IssueSeverity.Error ? "error" : "note")}: {Printable.Of(issue.Message)}"));
        return string.Join(Environment.NewLine, lines) + Environment.NewLine;
    }
}
