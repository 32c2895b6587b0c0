using System.Text.Json.Nodes;
using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Extraction;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Extraction;

/// <summary>The rules with no classifier before them, on annotated sentences: a floor that no change may fall through.</summary>
public sealed class RulesAloneTests
{
    private const double Floor = 0.70;

    [SharedFact("gold/dev.jsonl")]
    public void TheRulesAloneFindTheSentencesOfEachCategory() => Assert.InRange(MacroF1("gold/dev.jsonl", CheckEvidence), Floor, 1);

    [SharedFact("gold/approvals-dev.jsonl")]
    public void TheRulesAloneFindApprovalPassages() => Assert.InRange(MacroF1("gold/approvals-dev.jsonl", CheckEvidence), Floor, 1);

    private static void CheckEvidence(Article article, Claim claim)
    {
        var evidence = Assert.Single(claim.Evidence);
        Assert.Equal(article[evidence.Span], evidence.Quote);
        Assert.InRange(evidence.Confidence, 0.05, 0.99);
        Assert.NotEmpty(evidence.Cues);
        var words = new[] { evidence.Slots.Subject, evidence.Slots.Object, evidence.Slots.Target, evidence.Slots.Agent, evidence.Slots.Product, evidence.Slots.Year };
        Assert.All(words.OfType<SlotWords>().SelectMany(slot => slot.Spans), span => Assert.True(evidence.Span.Contains(span) && !span.IsEmpty));
    }

    /// <summary>Mean over the categories of the F1 of "this sentence carries such a claim".</summary>
    private static double MacroF1(string file, Action<Article, Claim> check)
    {
        var counts = new (int Hit, int Extra, int Missed)[3];
        foreach (var rows in File.ReadLines(Shared.Path(file)).Select(line => JsonNode.Parse(line)!).GroupBy(row => row["doc"]!.ToString()))
        {
            Count(rows.ToList(), check, counts);
        }

        return counts.Average(count => 2.0 * count.Hit / (2 * count.Hit + count.Extra + count.Missed));
    }

    private static void Count(List<JsonNode> rows, Action<Article, Claim> check, (int Hit, int Extra, int Missed)[] counts)
    {
        var paragraphs = rows.GroupBy(row => row["para"]!.ToString()).Select(group => group.Select(row => row["text"]!.ToString()).ToList()).ToList();
        var article = Article.OfParagraphs("sha256:00", paragraphs.ConvertAll(paragraph => string.Join(' ', paragraph)));
        var sentences = new List<ScoredSentence>();
        for (var block = 0; block < paragraphs.Count; block++)
        {
            var start = article.Blocks[block].Span.Start;
            foreach (var text in paragraphs[block])
            {
                sentences.Add(new ScoredSentence(new Sentence(new TextSpan(start, start + text.Length), block, []), Rules.Positive));
                start += text.Length + 1;
            }
        }

        var claims = ClaimExtractor.Extract(article, sentences, []);
        foreach (var claim in claims)
        {
            check(article, claim);
        }

        var found = claims.Select(claim => (claim.Evidence[0].Quote, claim.Category)).ToHashSet();
        foreach (var row in rows)
        {
            for (var i = 0; i < counts.Length; i++)
            {
                var category = (ClaimCategory)i;
                var gold = row["labels"]!.AsArray().Any(label => string.Equals(label!.ToString(), category.ToString(), StringComparison.OrdinalIgnoreCase));
                var pred = found.Contains((row["text"]!.ToString(), category));
                counts[i].Hit += gold && pred ? 1 : 0;
                counts[i].Extra += pred && !gold ? 1 : 0;
                counts[i].Missed += gold && !pred ? 1 : 0;
            }
        }
    }
}
