using ClaimMiner.Layout;

namespace ClaimMiner.Tests.Layout;

public sealed class NumberListTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("3–5,8", "3 4 5 8")]
    [InlineData("1, 2; 4-6", "1 2 4 5 6")]
    public void RangesAreFilled(string text, string numbers) => Assert.Equal(numbers, string.Join(' ', NumberList.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("5-3")]
    [InlineData("1-900")]
    [InlineData("1.5")]
    [InlineData("2a")]
    [InlineData("n = 5")]
    [InlineData("99999")]
    public void AnythingElseIsNoList(string text) => Assert.Empty(NumberList.Parse(text));
}
