using ClaimMiner.Layout;

namespace ClaimMiner.Tests.Layout;

public sealed class CitationLineTests
{
    [Theory]
    [InlineData("Gels 2031, 8, 785; doi:10.1/x", "Gels", 2031)]
    [InlineData("Int. J. Odd Sci. 2031, 24, 778. https://doi.org/10.1/x", "Int. J. Odd Sci", 2031)]
    [InlineData("Front. Oddity 2031, 24, 778. https://doi.org/10.1/x", "Front. Oddity", 2031)]
    [InlineData("Okoro et al. Annals of Odd Medicine (2031) 20:1134", "Annals of Odd Medicine", 2031)]
    [InlineData("Neurons and Astrocytes. Gels 2031, 8, 785.", "Gels", 2031)]
    [InlineData("Frontiers in Oddity | www.example.org 1 July 2031", "Frontiers in Oddity", null)]
    [InlineData("Frontiers in Oddity 01 frontiersin.org", "Frontiers in Oddity", null)]
    [InlineData("Odd Journal of Reproductive Medicine Vol.9. No.3. pp: 177-186, Summer 2031", "Odd Journal of Reproductive Medicine", 2031)]
    [InlineData("Hindawi\nOdd Medicine and Cellular Longevity\nVolume 2031, Article ID 12", "Odd Medicine and Cellular Longevity", 2031)]
    [InlineData("Odd Journal of Clinical Oncology, 2031, 51(3)371–378", "Odd Journal of Clinical Oncology", 2031)]
    [InlineData("Odd Reports, 11 (2031) 100154. doi:10.1/x", "Odd Reports", 2031)]
    [InlineData("Received 12 May 2031, Accepted 13 June 2031", null, null)]
    [InlineData("Figure 2030, 8, 785", null, null)]
    [InlineData("Cells were grown in 2031, 12 of them twice.", null, null)]
    public void JournalAndYearAreReadFromTheLineThatNamesThem(string lines, string? journal, int? year) =>
        Assert.Equal((journal, year), CitationLine.Find("An odd title\n" + lines + "\nMore text"));
}
