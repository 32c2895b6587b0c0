using System.Globalization;
using System.Text;
using ClaimMiner.Claims;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Commands;

/// <summary>Why the sentences of a document were called, for people: each with its page, its claims' cues and the features that weighed most.</summary>
internal static class Explanation
{
    private const int MostFeatures = 8;

    public static string Of(string path, MiningResult result, MiningPipeline pipeline)
    {
        var text = new StringBuilder();
        text.AppendLine(Printable.Of(path));
        foreach (var category in Enum.GetValues<ClaimCategory>())
        {
            foreach (var (sentence, shares) in pipeline.Explain(result, category, MostFeatures))
            {
                var claims = result.Claims.Where(claim => claim.Category == category && claim.Evidence.Any(evidence => evidence.Span == sentence.Span)).ToList();
                var evidence = claims[0].Evidence.First(evidence => evidence.Span == sentence.Span);
                var page = evidence.Boxes is [var box, ..] ? $"p. {box.Page}" : "";
                text.AppendLine().AppendLine($"{category.ToString().ToLowerInvariant()}  {page}  {Printable.Of(evidence.Quote)}");
                text.AppendLine($"  cues      {Printable.Of(string.Join(", ", claims.SelectMany(claim => claim.Evidence).Where(other => other.Span == sentence.Span).SelectMany(other => other.Cues).Distinct()))}");
                text.AppendLine($"  features  {Printable.Of(string.Join("; ", shares.Select(share => $"{share.Share.ToString("+0.00;-0.00", CultureInfo.InvariantCulture)} {share.Name}")))}");
            }
        }

        return text.ToString();
    }
}
