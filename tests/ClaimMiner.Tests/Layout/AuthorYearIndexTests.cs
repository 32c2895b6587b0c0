using ClaimMiner.Documents;
using ClaimMiner.Layout;

namespace ClaimMiner.Tests.Layout;

public sealed class AuthorYearIndexTests
{
    private static readonly AuthorYearIndex Index = new(
    [
        Entry("b1", "Smith J", 2019), Entry("b2", "Lee K", 2020, "2020a"), Entry("b3", "Lee K", 2020, "2020b"), Entry("b4", "van der Berg A", 2001),
    ]);

    [Theory]
    [InlineData("Smith et al., 2019", "b1")]
    [InlineData("see Smith and Jones, 2019; Lee et al. 2020a", "b1 b2")]
    [InlineData("Lee, 2020a,b", "b2 b3")]
    [InlineData("e.g., van der Berg, 2001", "b4")]
    [InlineData("Unknown et al., 2019", "")]
    public void PartsAreResolved(string inside, string ids) =>
        Assert.Equal(ids, string.Join(' ', Index.Resolve(inside)!.Select(cited => cited.ReferenceId).OfType<string>()));

    [Theory]
    [InlineData("n = 2019")]
    [InlineData("Figure 2")]
    [InlineData("in 2019")]
    [InlineData("Smith et al., 2019; 5 mg")]
    [InlineData("December 2020")]
    public void OtherBracketsAreNoCitations(string inside) => Assert.Null(Index.Resolve(inside));

    private static Reference Entry(string id, string author, int year, string printed = "") => new(id, null, $"{author} ({printed}) Title.", [author], null, year, null, null);
}
