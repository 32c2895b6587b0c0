using System.Text.Json;
using ClaimMiner.Documents;
using ClaimMiner.Segmentation;

namespace ClaimMiner.Evaluation;

/// <summary>
/// Sentence boundaries against a gold set: a folder of JSON files, each with its <c>text</c> and its <c>sentences</c> as pairs of
/// positions in code points. A boundary is where a sentence ends; ends of paragraphs, which nobody can miss, do not count, nor does a
/// predicted end in a stretch that no gold sentence covers.
/// </summary>
public static class BoundaryEvaluation
{
    public static Score OfFolder(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
        .Select(path => OfJson(File.ReadAllText(path))).Aggregate(default(Score), Score.Add);

    public static Score OfJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        var text = document.RootElement.GetProperty("text").GetString()!;
        var at = Utf16Positions(text);
        var gold = document.RootElement.GetProperty("sentences").EnumerateArray()
            .Select(pair => new TextSpan(at[pair[0].GetInt32()], at[pair[1].GetInt32()])).ToList();
        return OfText(text, gold);
    }

    internal static Score OfText(string text, IReadOnlyList<TextSpan> gold)
    {
        var paragraphs = text.Split('\n');
        var article = Article.OfParagraphs("", paragraphs);
        var paragraphEnds = article.Blocks.Select(block => block.Span.End).ToHashSet();
        var expected = gold.Select(span => span.End).Where(end => !paragraphEnds.Contains(end)).ToHashSet();
        var found = SentenceSegmenter.Segment(article).Select(sentence => sentence.Span.End)
            .Where(end => !paragraphEnds.Contains(end) && gold.Any(span => span.Start < end && end <= span.End)).ToHashSet();
        var right = found.Count(expected.Contains);
        return new Score(right, found.Count - right, expected.Count - right);
    }

    /// <summary>The UTF-16 position of each code point, and of the text's end.</summary>
    private static List<int> Utf16Positions(string text)
    {
        var positions = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1)
        {
            positions.Add(i);
        }

        positions.Add(text.Length);
        return positions;
    }
}
