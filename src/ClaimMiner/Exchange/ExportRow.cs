using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;

namespace ClaimMiner.Exchange;

/// <summary>One claim in one sentence of one document: what a curator judges.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Claim">The assertion, with this evidence alone.</param>
/// <param name="References">The entries that the evidence cites, as far as they could be resolved.</param>
public sealed record ExportRow(DocumentRecord Document, Claim Claim, IReadOnlyList<Reference> References)
{
    public static IEnumerable<ExportRow> Of(ClaimsFile file, QuotePolicy quotes)
    {
        var byId = file.References.ToDictionary(reference => reference.Id, StringComparer.Ordinal);
        return file.Claims.SelectMany(claim => claim.Evidence.Select(evidence => new ExportRow(
            file.Document, claim with { Evidence = [quotes.Apply(evidence)] },
            evidence.References.Select(cited => cited.Id is null ? null : byId.GetValueOrDefault(cited.Id)).OfType<Reference>().ToList())));
    }
}
