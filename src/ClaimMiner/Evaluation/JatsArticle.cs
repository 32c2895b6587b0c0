using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ClaimMiner.Documents;
using ClaimMiner.Segmentation;

namespace ClaimMiner.Evaluation;

/// <summary>
/// What a publisher's JATS XML (NISO Z39.96) says an article holds: the sentences of its running text with the references each cites, and
/// the reference list.
/// </summary>
/// <param name="Sentences">In the order of the text; those of captions, tables, boxes and footnotes are left out.</param>
/// <param name="References">In the order of the list.</param>
internal sealed partial record JatsArticle(IReadOnlyList<JatsSentence> Sentences, IReadOnlyList<ReadingWords> References)
{
    /// <summary>The most entries that "13–52" stands for; a longer range is a misprint.</summary>
    private const int LongestRange = 40;

    /// <summary>A sentence of fewer words is a stray label.</summary>
    private const int FewestWords = 4;

    private static readonly HashSet<string> NoRunningText = ["table-wrap", "fig", "disp-formula", "fn", "supplementary-material", "media", "boxed-text", "caption", "ref-list"];
    private static readonly HashSet<string> Parted = ["list", "list-item", "p", "title"];

    /// <exception cref="XmlException">The text is not XML. Document types are stepped over, never loaded.</exception>
    public static JatsArticle Parse(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        var references = root.Descendants().Where(element => element.Name.LocalName == "ref").ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, reference) in references.Index())
        {
            places.TryAdd(reference.Attribute("id")?.Value ?? $"#{i}", i);
        }

        var body = root.Descendants().FirstOrDefault(element => element.Name.LocalName == "body");
        var paragraphs = body?.Descendants().Where(IsParagraph) ?? [];
        return new JatsArticle(
            paragraphs.SelectMany(paragraph => SentencesOf(paragraph, places)).ToList(), references.ConvertAll(reference => ReadingWords.Of(string.Join(' ', Leaves(reference)))));
    }

    private static bool IsParagraph(XElement element) =>
        element.Name.LocalName == "p" && !element.Ancestors().Any(outer => outer.Name.LocalName == "p" || NoRunningText.Contains(outer.Name.LocalName));

    private static IEnumerable<string> Leaves(XElement element) => element.DescendantNodes().OfType<XText>().Select(text => text.Value);

    private static IEnumerable<JatsSentence> SentencesOf(XElement paragraph, Dictionary<string, int> places)
    {
        // 1. The paragraph's text without citation marks, and where each of them stood.
        var text = new StringBuilder();
        var marks = new List<Mark>();
        Walk(paragraph, text, marks, places);
        Fill(text.ToString(), marks);

        // 2. Its sentences. A mark of figures between two sentences closes the first.
        var whole = text.ToString();
        var spans = SentenceSegmenter.Segment(Article.OfParagraphs("", [whole.Replace('\n', ' ')])).Select(sentence => sentence.Span).ToList();
        var cited = spans.ConvertAll(_ => new HashSet<int>());
        foreach (var mark in marks)
        {
            var i = Math.Max(0, spans.FindLastIndex(span => span.Start <= mark.At));
            var opens = i > 0 && !mark.Label.Any(char.IsLetter) && !whole[spans[i].Start..Math.Max(spans[i].Start, mark.At)].Any(char.IsLetterOrDigit);
            if (spans.Count > 0)
            {
                cited[opens ? i - 1 : i].Add(mark.Reference);
            }
        }

        return spans.Select((span, i) => new JatsSentence(ReadingWords.Of(whole[span.Start..span.End]), cited[i])).Where(sentence => sentence.Words.Count >= FewestWords);
    }

    private static void Walk(XElement element, StringBuilder text, List<Mark> marks, Dictionary<string, int> places)
    {
        if (element.Name.LocalName == "xref" && element.Attribute("ref-type")?.Value == "bibr")
        {
            var label = string.Concat(Leaves(element));
            var ids = element.Attribute("rid")?.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
            marks.AddRange(ids.Where(places.ContainsKey).Select(id => new Mark(text.Length, places[id], label)));
            text.Append(Narrative().IsMatch(label) ? label : "");
            return;
        }

        foreach (var node in element.Nodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement inner && !NoRunningText.Contains(inner.Name.LocalName))
            {
                text.Append(Parted.Contains(inner.Name.LocalName) ? " " : "");
                Walk(inner, text, marks, places);
                text.Append(Parted.Contains(inner.Name.LocalName) ? " " : "");
            }
        }
    }

    /// <summary>Adds the references that a range leaves unsaid, be it one mark ("13–15") or two with a dash between them.</summary>
    private static void Fill(string text, List<Mark> marks)
    {
        var given = marks.ToList();
        for (var i = 0; i < given.Count; i++)
        {
            var (at, reference, label) = given[i];
            var last = Range().Match(label) is { Success: true } range ? reference + int.Parse(range.Groups["to"].ValueSpan) - int.Parse(range.Groups["from"].ValueSpan)
                : i + 1 < given.Count && Dash().IsMatch(text[at..given[i + 1].At]) ? given[i + 1].Reference - 1
                : reference;
            for (var between = reference + 1; between <= last && last - reference < LongestRange; between++)
            {
                marks.Add(new Mark(at, between, label));
            }
        }
    }

    /// <summary>"Senapati et al. (2015)": words of the sentence, not a mark.</summary>
    [GeneratedRegex(@"[A-Za-z].*\(\d{4}")]
    private static partial Regex Narrative();

    [GeneratedRegex(@"^\D*(?<from>\d{1,4})\s*[-–—]\s*(?<to>\d{1,4})\D*$")]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*[-–—]\s*$")]
    private static partial Regex Dash();

    private readonly record struct Mark(int At, int Reference, string Label);
}
