using System.Security.Cryptography;
using System.Text;
using ClaimMiner.Documents;

namespace ClaimMiner.Claims;

/// <summary>
/// What makes two claims the same. A claim's id hashes its canonical assertion: canonical names where grounded, otherwise the words
/// folded; what was done to a mechanism's subject or object is folded into the sign. Year, company, context and modality are qualifiers.
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
        ClaimCategory.Mechanism => Mechanism(claim, CanonicalName.Of(claim.Subject), CanonicalName.Of(claim.Object)),
        ClaimCategory.Target =>
        [
            "target", Whole(claim.Target), claim.Action?.ToString() ?? "", Whole(claim.Agent), Whole(claim.Disease), claim.Negated.ToString(),
        ],
        _ => ["approval", Whole(claim.Product), Whole(claim.Regulator), claim.Status?.ToString() ?? "", Whole(claim.Indication)],
    };

    private static string[] Mechanism(Claim claim, CanonicalName subject, CanonicalName @object)
    {
        // Who binds whom is not told apart from who is bound.
        var (first, second) = claim.Relation == Relation.Binds && string.CompareOrdinal(subject.Key, @object.Key) > 0
            ? (@object.Key, subject.Key) : (subject.Key, @object.Key);
        return ["mechanism", first, $"{Sign(claim.Relation, subject, @object)}", second, claim.Negated.ToString()];
    }

    /// <summary>The relation with losses turned round: a loss of X that decreases Y is an X that increases Y.</summary>
    private static Relation? Sign(Relation? relation, CanonicalName subject, CanonicalName @object)
    {
        var turned = subject.Perturbation == Perturbation.Loss ^ @object.Perturbation == Perturbation.Loss;
        return !turned ? relation : relation switch
        {
            Relation.Increases => Relation.Decreases,
            Relation.Decreases => Relation.Increases,
            _ => relation,
        };
    }

    private static string Whole(EntitySlot? slot)
    {
        var name = CanonicalName.Of(slot);
        return name.Perturbation is { } perturbation ? $"{perturbation}:{name.Key}" : name.Key;
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashCharacters];
}
