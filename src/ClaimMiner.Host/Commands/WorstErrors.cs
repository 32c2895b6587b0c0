using System.Globalization;
using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary><c>evaluate --errors</c>: the sentences on which the classifier is most wrong, and what misled it.</summary>
internal static class WorstErrors
{
    private const int MostFeatures = 8;

    public static void Print(Terminal terminal, AnnotatedCorpus gold, SentenceClassifier classifier, int most)
    {
        var errors = gold.Documents().SelectMany(document => classifier.Score(document.Article, document.Sentences)
            .SelectMany((scored, i) => Enum.GetValues<ClaimCategory>().Select(category => (document, i, category, Carries: document.Annotations[i].Labels.Contains(category), scored.Scores[category].Probability))))
            .OrderByDescending(error => error.Carries ? 1 - error.Probability : error.Probability).Take(most);
        foreach (var (document, i, category, carries, probability) in errors)
        {
            var shares = classifier.Explain(document.Article, document.Sentences, category, [i], MostFeatures)[0];
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(carries ? "missed" : "false")} {category.ToString().ToLowerInvariant()} {probability:0.000}  {Printable.Of(document.Annotations[i].Text)}"));
            terminal.Out.WriteLine($"  {Printable.Of(string.Join("; ", shares.Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Share:+0.00;-0.00} {share.Name}"))))}");
        }
    }
}
