namespace ClaimMiner.Tests.Support;

public sealed class GoldenTests
{
    [Fact]
    public void ContinuousIntegrationNeverRewritesGoldenFiles() =>
        Assert.False(Golden.Rewriting && Environment.GetEnvironmentVariable("CI") == "true");
}
