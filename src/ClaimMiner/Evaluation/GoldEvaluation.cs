using System.Text.Json;
using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;

namespace ClaimMiner.Evaluation;

/// <summary>Found claims against annotated sentences. A sentence has a category when at least one claim of it was found there.</summary>
public static class GoldEvaluation
{
    /// <param name="gold">Annotated sentences, grouped into documents.</param>
    /// <param name="find">Finds the claims in a document whose sentences are known.</param>
    public static IReadOnlyList<CategoryFigures> Evaluate(
        AnnotatedCorpus gold, Func<Article, IReadOnlyList<Sentence>, IReadOnlyList<Claim>> find)
    {
        var categories = Enum.GetValues<ClaimCategory>();
        var sentences = new Score[categories.Length];
        var claims = new Score[categories.Length];
        foreach (var (article, spans, annotations) in gold.Documents())
        {
            var found = find(article, spans)
                .SelectMany(claim => claim.Evidence.Select(evidence => claim with { Evidence = [evidence] }))
                .ToLookup(claim => claim.Evidence[0].Span);
            for (var i = 0; i < spans.Count; i++)
            {
                foreach (var category in categories)
                {
                    var here = found[spans[i].Span].Where(claim => claim.Category == category).ToList();
                    sentences[(int)category] += OfSentence(annotations[i].Labels.Contains(category), here.Count > 0);
                    claims[(int)category] += OfClaims(annotations[i], category, here);
                }
            }
        }

        return categories.Select(category => new CategoryFigures(category, sentences[(int)category], claims[(int)category])).ToList();
    }

    private static Score OfSentence(bool expected, bool found) =>
        new(expected && found ? 1 : 0, !expected && found ? 1 : 0, expected && !found ? 1 : 0);

    private static Score OfClaims(AnnotatedSentence annotation, ClaimCategory category, List<Claim> found)
    {
        var missed = 0;
        var left = found;
        var expected = annotation.Claims.Where(claim => IsOf(claim, category)).ToList();
        foreach (var gold in expected)
        {
            var hit = left.FindIndex(claim => ClaimAgreement.Agrees(gold, claim));
            missed += hit < 0 ? 1 : 0;
            left = hit < 0 ? left : [.. left[..hit], .. left[(hit + 1)..]];
        }

        return new Score(expected.Count - missed, left.Count, missed);
    }

    private static bool IsOf(JsonElement claim, ClaimCategory category) =>
        string.Equals(ClaimAgreement.Word(claim, "category"), category.ToString(), StringComparison.OrdinalIgnoreCase);
}
