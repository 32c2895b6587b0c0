using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Tests.Syntax;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("mTORC1/RAPTOR binds NF-κB.", "mTORC1/RAPTOR|binds|NF-κB|.")]
    [InlineData("TNF-α-induced IL-1β (p53)", "TNF-α-induced|IL-1β|(|p53|)")]
    [InlineData("Ca(2+) enters [12].", "Ca(2+)|enters|[|12|]|.")]
    [InlineData("Reata's drug", "Reata|'s|drug")]
    [InlineData("P. falciparum grows", "P.|falciparum|grows")]
    [InlineData("snRNP(U1) joins", "snRNP(U1)|joins")]
    [InlineData("ribonucleoprotein(snRNP) joins", "ribonucleoprotein|(|snRNP|)|joins")]
    [InlineData("in­ fluence", "in­ fluence")]
    [InlineData("casirivimab–imdevimab works—once", "casirivimab–imdevimab|works|—|once")]
    public void NamesStayWholeAndMarksStandAlone(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(span => text[span.Start..span.End])));

    [Fact]
    public void TokensTileTheTextButForWhiteSpace()
    {
        const string text = "A (b [c] d) e’s \"f\" – g/h; i.e. j, K. l et al. (2+) ) ( ... x";

        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));

        Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(tokens.Select(span => text[span.Start..span.End])));
    }
}
