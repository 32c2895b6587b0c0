using ClaimMiner.Layout;

namespace ClaimMiner.Tests.Layout;

public sealed class ReferenceEntryTests
{
    [Theory]
    [InlineData("Ferrara N, Hillan KJ. Discovery of an anti-VEGF antibody. Nat Rev Drug Discov. 2004;3:391-400. doi:10.1038/NRD1381.", "Ferrara N|Hillan KJ", "Discovery of an anti-VEGF antibody", 2004, "10.1038/nrd1381")]
    [InlineData("Lee, A.B.; Kim, C. A study of the thing in mice. J. Things 2019, 5, 1–9.", "Lee AB|Kim C", "A study of the thing in mice", 2019, null)]
    [InlineData("Adams, M. J., and Antoniw, J. F. (2004). Codon usage bias amongst plant viruses. Arch. Virol. 149, 113–135.", "Adams MJ|Antoniw JF", "Codon usage bias amongst plant viruses", 2004, null)]
    public void AuthorsTitleYearAndIdentifierAreRead(string text, string authors, string title, int year, string? doi)
    {
        var entry = ReferenceEntry.Parse("b1", "1", text);

        Assert.Equal((authors, title, year, doi), (string.Join('|', entry.Authors), entry.Title, entry.Year, entry.Doi));
    }

    [Fact]
    public void AnIdentifierOfPubMedIsRead() => Assert.Equal("22500797", ReferenceEntry.Parse("b1", null, "Laplante M. Title of it. Cell. 2012. PMID: 22500797").Pmid);
}
