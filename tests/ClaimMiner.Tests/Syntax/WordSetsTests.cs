using System.Text.RegularExpressions;
using ClaimMiner.Syntax;
using ClaimMiner.Tests.Architecture;

namespace ClaimMiner.Tests.Syntax;

public sealed class WordSetsTests
{
    private static readonly Regex Use = new(@"WordSets\.(Has|Of)\(""([^""]+)""", RegexOptions.NonBacktracking);

    [Fact]
    public void EverySetThatTheCodeNamesIsThereAndEverySetIsNamed()
    {
        var named = SourceFile.All.SelectMany(file => file.Lines).SelectMany(line => Use.Matches(line)).Select(match => match.Groups[2].Value).ToHashSet();

        Assert.Equal(WordSets.Names.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }
}
