using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimMiner.Claims;
using ClaimMiner.Claims.Files;
using ClaimMiner.Tests.Support;
using Xunit.Abstractions;

namespace ClaimMiner.Tests.Extraction;

/// <summary>
/// Runs Specs/Mechanism.md, Target.md, Approval.md, Negation.md, Certainty.md and Attribution.md: a sentence and exactly the claims of the categories that its block names. A block
/// marked "known gap" must not hold: once it does, the mark goes.
/// </summary>
public sealed class ExtractionSpecTests(ITestOutputHelper output)
{
    private static readonly string[] Files = ["Mechanism.md", "Target.md", "Approval.md", "Negation.md", "Certainty.md", "Attribution.md"];
    private static readonly string[] Categories = ["mechanism", "target", "approval"];

    public static TheoryData<SpecCase> Cases =>
        new(Files.SelectMany(SpecCase.Read));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ASentenceGivesTheClaimsOfItsSpec(SpecCase spec)
    {
        var fault = FaultOf(spec);
        if (spec.KnownGap)
        {
            Assert.True(fault is not null, $"{spec} holds now: take its mark \"known gap\" away");
            return;
        }

        Assert.True(fault is null, fault);
    }

    [Fact]
    public void KnownGapsAreCounted()
    {
        foreach (var file in Files)
        {
            var cases = SpecCase.Read(file);
            var gaps = cases.Where(spec => spec.KnownGap).ToList();
            output.WriteLine($"{file}: {cases.Count} examples, {gaps.Count} known gaps {string.Join(", ", gaps)}");
            Assert.True(gaps.Count * 5 <= cases.Count, $"{file}: {gaps.Count} known gaps among {cases.Count} examples");
        }
    }

    [Fact]
    public void EverySpecExpectsSomething() =>
        Assert.All(Files.SelectMany(SpecCase.Read), spec => Assert.NotEmpty(spec.Expected));

    /// <summary>What is missing or too much; null where the block holds.</summary>
    private static string? FaultOf(SpecCase spec)
    {
        var sentences = spec.Sentences.Select(MarkedSentence.Of).ToList();
        var claims = Rules.Extract(sentences).Where(claim => claim.Evidence[0].Quote == sentences[^1].Text).ToList();
        var none = spec.Expected.FirstOrDefault(line => line.StartsWith("no ", StringComparison.Ordinal));
        var expected = spec.Expected.Where(line => line != none).ToList();
        var named = none is null ? expected.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).ToHashSet() : [none[3..]];
        var actual = claims.Where(claim => named.Contains("claim") || named.Contains(NameOf(claim))).ToList();
        foreach (var line in expected)
        {
            if (actual.FirstOrDefault(claim => Matches(line, claim)) is not { } hit)
            {
                return $"{spec}: no claim '{line}' among\n{string.Join('\n', actual.Select(Show))}";
            }

            actual.Remove(hit);
        }

        return actual.Count == 0 ? null : $"{spec}: not expected\n{string.Join('\n', actual.Select(Show))}";
    }

    /// <summary>"mechanism: subject | relation | object | slot=value | negated": slots that are not given are free.</summary>
    private static bool Matches(string line, Claim claim)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (line[..colon] != NameOf(claim))
        {
            return false;
        }

        var slots = Slots(claim);
        var parts = line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries);
        var positions = claim.Category switch
        {
            ClaimCategory.Mechanism => new[] { "subject", "relation", "object" },
            ClaimCategory.Target => ["target"],
            _ => ["product", "status"],
        };
        var negated = false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == "negated")
            {
                negated = true;
                continue;
            }

            var equals = parts[i].IndexOf('=', StringComparison.Ordinal);
            var (slot, value) = i < positions.Length ? (positions[i], parts[i]) : (parts[i][..equals], parts[i][(equals + 1)..]);
            if ((slots.GetValueOrDefault(slot) ?? "-") != value)
            {
                return false;
            }
        }

        return claim.Negated == negated;
    }

    private static Dictionary<string, string> Slots(Claim claim)
    {
        var slots = new Dictionary<string, string>();
        foreach (var (name, node) in JsonSerializer.SerializeToNode(claim, ContractJson.Line)!.AsObject())
        {
            if (node is JsonObject entity)
            {
                slots[name] = entity["text"]!.GetValue<string>();
            }
            else if (node is JsonValue)
            {
                slots[name] = node.ToString();
            }
        }

        slots["certainty"] = claim.Evidence[0].Certainty.ToString().ToLowerInvariant();
        slots["references"] = claim.Evidence[0].References is { Count: > 0 } references ? string.Join(',', references.Select(reference => reference.Marker)) : "-";
        slots["attribution"] = claim.Evidence[0].Attribution.ToString().ToLowerInvariant();
        return slots;
    }

    private static string NameOf(Claim claim) => Categories[(int)claim.Category];

    private static string Show(Claim claim) => NameOf(claim) + ": " + string.Join(" | ", Slots(claim).Where(slot => slot.Key is not ("id" or "category")).Select(slot => $"{slot.Key}={slot.Value}"));
}
