using System.Text;
using ClaimMiner.Pdf.Objects;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Objects;

public sealed class PdfLexerTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-17", -17)]
    [InlineData("+3.25", 3.25)]
    [InlineData("4.", 4)]
    [InlineData("+.5", 0.5)]
    [InlineData("-.002", -0.002)]
    [InlineData("--5", -5)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("0.0-5", 0.05)]
    [InlineData("1.5e-3", 0.0015)]
    [InlineData("2E2", 200)]
    [InlineData("-", 0)]
    [InlineData(".", 0)]
    [InlineData("00000000000000000000000000000000000000000000000042", 42)]
    [InlineData("0.1", 0.1)]
    [InlineData("123456.789", 123456.789)]
    [InlineData("9007199254740993000", 9.007199254740993e18)]
    public void ANumberIsReadInEverySpelling(string text, double expected)
    {
        var number = Assert.IsType<PdfNumber>(Single(text));
        Assert.Equal(expected, number.Value, Math.Abs(expected) * 1e-14);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(5000)]
    public void ANumberOfManyDigitsStaysFinite(int digits)
    {
        var all = Lexer($"{new string('9', digits)} 0.{new string('3', digits)} 1e{new string('9', digits)}");

        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(double.IsFinite(Assert.IsType<PdfNumber>(all.Read()).Value)));
    }

    [Theory]
    [InlineData("-|", "-|")]
    [InlineData(".notdef", ".notdef")]
    [InlineData("T*", "T*")]
    [InlineData("'", "'")]
    [InlineData("begincodespacerange", "begincodespacerange")]
    public void AWordThatIsNoNumberIsAnOperator(string text, string expected) => Assert.Equal(expected, Assert.IsType<PdfOperator>(Single(text)).Value);

    [Fact]
    public void AnOperatorMayFollowANumberWithoutASpace()
    {
        var lexer = Lexer("0.5w 12Tc");

        Assert.Equal("0.5|w|12|Tc", string.Join('|', Enumerable.Range(0, 4).Select(_ => Show(lexer.Read()))));
    }

    [Theory]
    [InlineData("(plain)", "plain")]
    [InlineData("()", "")]
    [InlineData("(a (nested (deep)) b)", "a (nested (deep)) b")]
    [InlineData(@"(\(\)\\ \n\t\053\53\0053\q)", "()\\ \n\t++\u00053q")]
    [InlineData("(a\\\r\nb\r\nc\rd\\\ne)", "ab\nc\nde")]
    [InlineData("(not closed", "not closed")]
    [InlineData("(ends in \\", "ends in ")]
    [InlineData("<48 65\n6C6c6F>", "Hello")]
    [InlineData("<48656>", "He`")]
    [InlineData("<4x8>", "H")]
    [InlineData("<48", "H")]
    [InlineData("<>", "")]
    public void AStringIsRead(string text, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(Assert.IsType<PdfString>(Single(text)).Bytes));

    [Theory]
    [InlineData("/Name", "Name")]
    [InlineData("/A#20B#2f", "A B/")]
    [InlineData("/A#G1#2", "A#G1#2")]
    [InlineData("/", "")]
    [InlineData("/LongerThanSevenBytes", "LongerThanSevenBytes")]
    public void ANameIsReadWithItsEscapes(string text, string expected) => Assert.Equal(expected, Assert.IsType<PdfName>(Single(text)).Value);

    [Fact]
    public void WordsThatDifferOnlyInLengthAreToldApart()
    {
        var lexer = Lexer("/A /A#00 /\0 T T* true null");

        Assert.Equal(["/A", "/A\0", "/", "T", "T*", "true", "null"], Enumerable.Range(0, 7).Select(_ => Show(lexer.Read())));
    }

    [Fact]
    public void CommentsAreSkippedOutsideStrings()
    {
        var lexer = Lexer("% first (\n[1 % two\r 2] (3 % 4) % end");

        Assert.Equal(["[1 2]", "(3 % 4)"], Enumerable.Range(0, 2).Select(_ => Show(lexer.Read())));
        Assert.Same(PdfLexer.End, lexer.Read());
    }

    [Fact]
    public void ReferencesAreKnownOnlyWhereObjectsHaveNumbers()
    {
        Assert.Equal("[1 2 R]", Show(Single("[1 2 R]")));
        Assert.Equal("[7 ->12 3 ->4 5]", Show(new PdfLexer(PdfBuilder.Bytes("[7 12 0 R 3 4 1 R 5]"), resolver: new NoObjects()).Read()));
        Assert.Equal("[->12 6 R 1 0 Rx]", Show(new PdfLexer(PdfBuilder.Bytes("[12 0R 6 R 1 0 Rx]"), resolver: new NoObjects()).Read()));
    }

    [Theory]
    [InlineData("<< /A 1 /B [2 >> 3", "<</A 1 /B [2]>>")]
    [InlineData("<< /A 1 /B", "<</A 1>>")]
    [InlineData("<< /A << /B 2 >> junk /C 3 >>", "<</A <</B 2>> /C 3>>")]
    [InlineData("<< /A [1 2 endobj", "<</A [1 2]>>")]
    [InlineData("<< /A 1 stream", "<</A 1>>")]
    [InlineData("<< /A 1 /B endobj", "<</A 1>>")]
    public void WhatIsNotClosedEndsWhereItMust(string text, string expected) =>
        Assert.Equal(expected, Show(new PdfLexer(PdfBuilder.Bytes(text), resolver: new NoObjects()).Read()));

    [Fact]
    public void StrayBracketsAreSkipped() => Assert.Equal("1", Show(Single(")}>{ 1")));

    [Theory]
    [InlineData('[')]
    [InlineData('<')]
    [InlineData('(')]
    public void NestingWithoutEndDoesNotOverflowTheStack(char bracket)
    {
        var lexer = Lexer(new string(bracket, 1_000_000));

        while (!ReferenceEquals(lexer.Read(), PdfLexer.End))
        {
            Assert.InRange(lexer.Position, 1, 1_000_000);
        }
    }

    [Fact]
    public void AnArrayWithoutEndIsHeldOnlyInPart()
    {
        var lexer = Lexer("[" + string.Concat(Enumerable.Repeat("0 ", 1_500_000)) + "] 7");

        Assert.Equal(1_000_000, Assert.IsType<PdfArray>(lexer.Read()).Count);
        Assert.Equal("7", Show(lexer.Read()));
    }

    [Fact]
    public void AnInlineImageCanBeSteppedOver()
    {
        const string Content = "q BI /W 1 ID \u0001(\u0002[ EI Q";
        var lexer = Lexer(Content);
        while (lexer.Read() is not PdfOperator { Value: "ID" })
        {
        }

        lexer.Position = Content.IndexOf("EI", StringComparison.Ordinal);

        Assert.Equal(["EI", "Q"], Enumerable.Range(0, 2).Select(_ => Show(lexer.Read())));
    }

    private static PdfLexer Lexer(string text) => new(PdfBuilder.Bytes(text));

    private static PdfObject? Single(string text) => Lexer(text).Read();

    private static string Show(PdfObject? value) => value switch
    {
        null => "null",
        PdfNumber number => $"{number.Value}",
        PdfBoolean boolean => boolean.Value ? "true" : "false",
        PdfName name => $"/{name.Value}",
        PdfOperator word => word.Value,
        PdfString text => $"({Encoding.Latin1.GetString(text.Bytes)})",
        PdfReference reference => $"->{reference.Number}",
        PdfArray array => $"[{string.Join(' ', Enumerable.Range(0, array.Count).Select(i => Show(array.Raw(i))))}]",
        PdfDictionary dictionary => $"<<{string.Join(' ', dictionary.Keys.Select(key => $"/{key} {Show(dictionary.Raw(key))}"))}>>",
        _ => value.GetType().Name,
    };

    private sealed class NoObjects : IObjectResolver
    {
        public PdfObject? Resolve(PdfReference reference) => null;
    }
}
