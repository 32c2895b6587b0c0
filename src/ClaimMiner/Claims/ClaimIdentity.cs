using System.Security.Cryptography;
using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Claims;

/// <summary>
/// What makes two claims the same. A claim's id hashes its canonical assertion: canonical names where grounded, otherwise the words
/// folded; a perturbation of a mechanism's subject is folded into the sign. Year, company, context and modality are qualifiers.
/// </summary>
public static class ClaimIdentity
{
    private const int HashCharacters = 24;

    /// <summary>"cm:" and 24 hexadecimal digits; the claim's own <see cref="Claim.Id"/> is not looked at.</summary>
    public static string Of(Claim claim) => "cm:" + Hash(string.Join('\u001f', Parts(claim)));

    /// <summary>"ev:" and 24 hexadecimal digits: the assertion in that document at that span.</summary>
    public static string OfEvidence(string claimId, string documentId, TextSpan span) =>
        "ev:" + Hash($"{claimId}\u001f{documentId}\u001f{span.Start}\u001f{span.End}");

    private static string[] Parts(Claim claim) => claim.Category switch
    {
        ClaimCategory.Mechanism =>
        [
            "mechanism", Canonical(claim.Subject, foldPerturbation: true), $"{Sign(claim)}",
            Canonical(claim.Object, foldPerturbation: true), claim.Negated.ToString(),
        ],
        ClaimCategory.Target =>
        [
            "target", Canonical(claim.Target), claim.Action?.ToString() ?? "", Canonical(claim.Agent), Canonical(claim.Disease),
            claim.Negated.ToString(),
        ],
        _ =>
        [
            "approval", Canonical(claim.Product), Canonical(claim.Regulator), claim.Status?.ToString() ?? "", Canonical(claim.Indication),
        ],
    };

    /// <summary>The relation with losses turned round: a loss of X that decreases Y is an X that increases Y.</summary>
    private static Relation? Sign(Claim claim)
    {
        var losses = (Foldable(claim.Subject) && claim.Subject!.Perturbation == Perturbation.Loss ? 1 : 0)
            + (Foldable(claim.Object) && claim.Object!.Perturbation == Perturbation.Loss ? 1 : 0);
        return losses % 2 == 0 ? claim.Relation : claim.Relation switch
        {
            Relation.Increases => Relation.Decreases,
            Relation.Decreases => Relation.Increases,
            _ => claim.Relation,
        };
    }

    private static string Canonical(EntitySlot? slot, bool foldPerturbation = false)
    {
        if (slot is null)
        {
            return "";
        }

        var name = slot.Id ?? slot.Name ?? Fold(slot.Text);
        return slot.Perturbation is { } perturbation && !(foldPerturbation && Foldable(slot)) ? $"{perturbation}:{name}" : name;
    }

    /// <summary>Only a grounded slot names the thing itself; the words of others contain their perturbation.</summary>
    private static bool Foldable(EntitySlot? slot) => slot?.Id is not null;

    /// <summary>Lower case, letters and digits only, words parted by single spaces.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in CompatibilityFolding.Fold(text).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ' && (char.IsWhiteSpace(c) || c == '/'))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashCharacters];
}
