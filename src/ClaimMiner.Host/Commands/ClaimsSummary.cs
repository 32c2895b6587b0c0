using System.Text;
using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Commands;

/// <summary>A document's claims for people at a terminal: one line each, with its page.</summary>
internal static class ClaimsSummary
{
    public static string Of(string path, MiningResult result)
    {
        var text = new StringBuilder();
        text.Append(Printable.Of(path)).Append(": ").AppendLine(Printable.Of(result.Article?.Metadata.Title ?? (result.Article is null ? "failed" : "(no title found)")));
        foreach (var claim in result.Claims)
        {
            var evidence = claim.Evidence[0];
            var page = evidence.Boxes is [var box, ..] ? $"p. {box.Page}" : "";
            text.AppendLine($"  {claim.Category.ToString().ToLowerInvariant(),-9}  {evidence.Confidence:0.00}  {page,-6}  {Printable.Of(Sentence(claim))}");
        }

        return text.ToString();
    }

    private static string Sentence(Claim claim)
    {
        var not = claim.Negated ? "not " : "";
        var hedge = claim.Evidence[0].Certainty == Certainty.Asserted ? "" : $" ({claim.Evidence[0].Certainty.ToString().ToLowerInvariant()})";
        return claim.Category switch
        {
            ClaimCategory.Mechanism => $"{claim.Subject?.Text} —{not}{Lower(claim.Relation)}→ {claim.Object?.Text}{hedge}",
            ClaimCategory.Target => $"{not}{Lower(claim.Action) ?? "target"} {claim.Target?.Text}{With(" by ", claim.Agent)}{With(" in ", claim.Disease)}{hedge}",
            _ => $"{claim.Product?.Text ?? "(no product)"}: {Lower(claim.Status)}{With(", ", claim.Regulator)}{With(", ", claim.Company)}"
                + $"{(claim.Year is { } year ? $", {year}" : "")}{With(", for ", claim.Indication)}{hedge}",
        };
    }

    private static string With(string before, EntitySlot? slot) => slot is null ? "" : before + (slot.Name is { } name && slot.Type == EntityType.Regulator ? name : slot.Text);

    private static string? Lower<T>(T? value) where T : struct, Enum => value?.ToString()?.ToLowerInvariant();
}
