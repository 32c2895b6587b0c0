using System.Text.RegularExpressions;
using ClaimMiner.Syntax;

namespace ClaimMiner.Classification;

/// <summary>Whether citation marks were left in a sentence. Their forms stand in <c>citation-marks.txt</c>.</summary>
internal static class CitationMarkCheck
{
    private static readonly List<Regex> Forms = DataFile.Rows("citation-marks.txt").Select(row => new Regex(row[0], RegexOptions.CultureInvariant)).ToList();

    public static IEnumerable<CorpusFault> Faults(AnnotatedLine line) => Forms.Select(form => form.Match(line.Text)).Where(match => match.Success)
        .Select(match => line.Fault(CorpusFaultKind.CitationMark, $"'{match.Value}' at character {match.Index + 1}", "text without citation marks, nor the gaps that they leave"));
}
