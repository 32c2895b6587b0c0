using System.Text;
using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Objects;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Objects;

public sealed class DecryptionTests
{
    public static TheoryData<PdfEncryptionKind> Kinds => new(Enum.GetValues<PdfEncryptionKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AFileThatOpensWithoutAPasswordIsDecrypted(PdfEncryptionKind kind)
    {
        AssertReads(Secret(new PdfEncryption(kind)).Build());
        AssertReads(Secret(new PdfEncryption(kind)).BuildCompressed());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ABrokenEncryptedFileIsDecryptedToo(PdfEncryptionKind kind)
    {
        foreach (var file in new[] { Secret(new PdfEncryption(kind)).Build(), Secret(new PdfEncryption(kind)).BuildCompressed() })
        {
            AssertReads(PdfBuilder.Bytes(Encoding.Latin1.GetString(file).Replace("startxref", "startxref 7 %", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AFileWithAPasswordIsNotOpened(PdfEncryptionKind kind)
    {
        foreach (var file in new[] { Secret(new PdfEncryption(kind, "sesame")).Build(), Secret(new PdfEncryption(kind, "sesame")).BuildCompressed() })
        {
            var opened = PdfFile.Open(file, PdfLimits.Default);

            Assert.True(opened.NeedsPassword);
            Assert.Empty(opened.Pages);
            Assert.Equal(PdfInfo.Empty, opened.Info());
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TheOwnersWishNotToBeCopiedIsTold(PdfEncryptionKind kind)
    {
        Assert.True(PdfFile.Open(Secret(new PdfEncryption(kind, deniesCopying: true)).Build(), PdfLimits.Default).DeniesCopying);
        Assert.False(PdfFile.Open(Secret(new PdfEncryption(kind)).Build(), PdfLimits.Default).DeniesCopying);
    }

    [Theory]
    [InlineData(PdfEncryptionKind.Aes128)]
    [InlineData(PdfEncryptionKind.Aes256)]
    public void MetadataMayBeLeftInTheClear(PdfEncryptionKind kind)
    {
        var builder = Secret(new PdfEncryption(kind, encryptsMetadata: false));
        var metadata = builder.AddStream("/Type /Metadata /Subtype /XML", "<x:xmpmeta/>");
        builder.Set(1, $"<< /Type /Catalog /Pages 2 0 R /Metadata {metadata} 0 R >>");

        Assert.Equal("<x:xmpmeta/>", PdfFile.Open(builder.Build(), PdfLimits.Default).Info().Xmp);
    }

    [Fact]
    public void AStreamMayLeaveTheEncryptionByAFilterOfItsOwn()
    {
        var builder = Secret(new PdfEncryption(PdfEncryptionKind.Aes256));
        var number = builder.AddStream("/Filter [/Crypt] /DecodeParms [<< /Name /Identity >>]", "in the clear");
        var table = new ObjectTable(builder.Build(), PdfLimits.Default);

        Assert.Equal("in the clear", Encoding.Latin1.GetString(((PdfStream)table.Object(number)!).Decode()));
    }

    [Theory]
    [InlineData("/V 4 /R 4 /Length 40 /StmF /S /StrF /S /CF << /S << /CFM /V2 /Length 5 >> >>", 5)]
    [InlineData("/V 4 /R 4 /StmF /S /StrF /S /CF << /S << /CFM /V2 /Length 40 >> >>", 5)]
    [InlineData("/V 2 /R 3 /Length 16", 16)]
    [InlineData("/V 2 /R 3 /Length 128", 16)]
    [InlineData("/V 2 /R 3 /Length 64", 8)]
    [InlineData("/V 2 /R 3", 5)]
    public void TheLengthOfTheKeyIsFoundByTrying(string entries, int keyBytes)
    {
        // 1. What the user's entry would be with that length (algorithms 2 and 5).
        byte[] padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A"), owner = new byte[32], id = [1, 2, 3];
        var key = PdfKeys.Md5([.. padding, .. owner, 0xFC, 0xFF, 0xFF, 0xFF, .. id]);
        for (var i = 0; i < 50; i++)
        {
            key = PdfKeys.Md5(key[..keyBytes]);
        }

        var user = PdfKeys.Md5([.. padding, .. id]);
        for (var i = 0; i <= 19; i++)
        {
            user = Rc4.Apply([.. key[..keyBytes].Select(b => (byte)(b ^ i))], user);
        }

        // 2. It opens, and does not with another identifier.
        var encrypt = Dictionary($"<< /Filter /Standard {entries} /P -4 /O <{Convert.ToHexString(owner)}> /U <{Convert.ToHexString(user)}> >>");
        Assert.NotNull(DecryptionFactory.Create(encrypt, id));
        Assert.Null(DecryptionFactory.Create(encrypt, [9]));
    }

    [Theory]
    [InlineData("/Filter /Standard /V 4 /R 4 /StmF /Identity /StrF /Identity", true)]
    [InlineData("/Filter /Standard /V 5 /R 6 /EFF /S /CF << /S << /CFM /AESV3 >> >>", true)]
    [InlineData("/Filter /Standard /V 5 /R 6 /StmF /S /StrF /S /CF << /S << /CFM /AESV3 >> >> /U (short) /UE ()", false)]
    [InlineData("/Filter /Standard /V 3 /R 3", false)]
    [InlineData("/Filter /Standard /V 99 /R 99", false)]
    [InlineData("/Filter /Standard", false)]
    [InlineData("/Filter /SomebodysOwn /V 4 /R 4", false)]
    public void OnlyWhatIsUnderstoodOpens(string entries, bool opens) =>
        Assert.Equal(opens, DecryptionFactory.Create(Dictionary($"<< {entries} >>"), []) is not null);

    [Fact]
    public void DataThatAreNotWholeBlocksDoNotThrow()
    {
        var decryption = new Decryption(new byte[32], CryptMethod.AesV3, CryptMethod.AesV3, _ => CryptMethod.Identity, true, false);

        Assert.All(Enumerable.Range(0, 70), length => Assert.InRange(decryption.String(new byte[length], 1, 0).Length, 0, length));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(16)]
    public void AMethodThatDoesNotFitTheKeyGivesNothing(int keyBytes)
    {
        var decryption = new Decryption(new byte[keyBytes], CryptMethod.AesV3, CryptMethod.AesV2, _ => CryptMethod.Rc4, true, false);

        Assert.InRange(decryption.String(new byte[64], 1, 0).Length, 0, keyBytes == 16 ? 64 : 0);
        Assert.InRange(decryption.Stream(new byte[64], PdfDictionary.Empty, 1, 0).Length, 0, keyBytes == 16 ? 64 : 0);
        Assert.Equal(keyBytes == 0 ? 0 : 64, decryption.Stream(new byte[64], Dictionary("<< /Filter /Crypt >>"), 1, 0).Length);
    }

    private static PdfBuilder Secret(PdfEncryption encryption)
    {
        var builder = PdfBuilder.Document("a secret").WithInfo("/Title (The title)");
        builder.Encryption = encryption;
        return builder;
    }

    private static PdfDictionary Dictionary(string text) => (PdfDictionary)new PdfLexer(PdfBuilder.Bytes(text)).Read()!;

    private static void AssertReads(byte[] file)
    {
        var opened = PdfFile.Open(file, PdfLimits.Default);

        Assert.Contains("(a secret)", Encoding.Latin1.GetString(Assert.Single(opened.Pages)!.Dictionary.Stream("Contents")!.Decode()), StringComparison.Ordinal);
        Assert.Equal("The title", opened.Info().Title);
    }
}
