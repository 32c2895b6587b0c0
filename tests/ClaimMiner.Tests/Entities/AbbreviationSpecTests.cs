using ClaimMiner.Entities;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Entities;

/// <summary>Runs Specs/Abbreviation.md.</summary>
public sealed class AbbreviationSpecTests
{
    private const string Arrow = " => ";

    public static TheoryData<string> Lines => new(SpecCase.Read("Abbreviation.md").SelectMany(block => block.Sentences));

    [Theory]
    [MemberData(nameof(Lines))]
    public void ASentenceDefinesWhatItsSpecSays(string line)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        var found = AbbreviationFinder.Find(line[..arrow]).Select(pair => $"{pair.Short} = {pair.Long}").ToList();

        Assert.Equal(line[(arrow + Arrow.Length)..], found.Count == 0 ? "none" : string.Join("; ", found));
    }

    [Fact]
    public void ThereAreAtLeastSixtyExamples() => Assert.True(Lines.Count >= 60, $"{Lines.Count} examples");
}
