using System.Collections.Frozen;
using ClaimMiner.Documents;

namespace ClaimMiner.Entities;

/// <summary>Tells what sort of thing a phrase names by its last noun: "… receptor 2" is a molecule, "… syndrome" a disease.</summary>
public static class HeadNouns
{
    private static readonly FrozenDictionary<string, EntityType> Kinds = Load();
    private static readonly HashSet<string> Prepositions = ["of", "for", "in", "to", "with", "by", "on", "from", "against", "under", "at", "that"];

    /// <summary>Null when the head says nothing.</summary>
    public static EntityType? KindOf(string phrase)
    {
        // What stands behind the first preposition only qualifies: a "consortium for Alzheimer's disease" is no disease.
        var words = phrase.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .TakeWhile((word, i) => i == 0 || !Prepositions.Contains(word)).ToArray();
        var head = words.LastOrDefault(word => word.Length > 2 && word.Any(char.IsLetter) && word is not ("alpha" or "beta" or "gamma" or "type"));
        if (head is null)
        {
            return null;
        }

        if (Kinds.TryGetValue(head, out var kind) || (head[^1] == 's' && Kinds.TryGetValue(head[..^1], out kind)))
        {
            return kind;
        }

        return head switch
        {
            _ when head.EndsWith("ase", StringComparison.Ordinal) || head.EndsWith("kine", StringComparison.Ordinal) => EntityType.Gene,
            _ when head.EndsWith("itis", StringComparison.Ordinal) || head.EndsWith("opathy", StringComparison.Ordinal)
                || head.EndsWith("emia", StringComparison.Ordinal) || head.EndsWith("oma", StringComparison.Ordinal) => EntityType.Disease,
            _ when head.EndsWith("virus", StringComparison.Ordinal) || head.EndsWith("viruses", StringComparison.Ordinal) => EntityType.Organism,
            _ when head.EndsWith("cyte", StringComparison.Ordinal) || head.EndsWith("cytes", StringComparison.Ordinal)
                || head.EndsWith("blasts", StringComparison.Ordinal) => EntityType.Cell,
            _ => null,
        };
    }

    private static FrozenDictionary<string, EntityType> Load() => Resource.Rows("head-nouns.tsv")
        .SelectMany(row => row[1].Split(", ").Select(noun => KeyValuePair.Create(noun, Enum.Parse<EntityType>(row[0], ignoreCase: true))))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
