using System.Text;
using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Objects;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Pdf.Objects;

public sealed class PageTreeTests
{
    [Fact]
    public void PagesInheritFromAbove()
    {
        var pages = Read("""
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 /MediaBox [0 0 100 200] /Resources << /Font 7 >> /Rotate 90 >> endobj
            3 0 obj << /Type /Pages /Kids [4 0 R] /Count 1 /CropBox [1 2 3 4] /Rotate -90 >> endobj
            4 0 obj << /Type /Page >> endobj
            5 0 obj << /Type /Page /MediaBox [0 0 5 6] /Resources << /Font 8 >> /Rotate 450 >> endobj
            """);

        Assert.Equal([(200, 4, 270, 7), (6, null, 90, 8)], pages.Select(page =>
            (page!.MediaBox!.Number(3), page.CropBox?.Number(3), page.Rotate, page.Resources.Int("Font"))));
    }

    [Theory]
    [InlineData("[3 0 R 2 0 R 1 0 R 4 0 R]")]
    [InlineData("[3 0 R [4 0 R] null 7 (x) 4 0 R]")]
    [InlineData("[3 0 R 5 0 R 5 0 R 4 0 R]")]
    public void LoopsAndStrangersInTheTreeAreSteppedOver(string kids)
    {
        var pages = Read($"""
            1 0 obj << /Type /Catalog /Pages 2 0 R /Kids [2 0 R] >> endobj
            2 0 obj << /Type /Pages /Kids {kids} /Count 99999999 >> endobj
            3 0 obj << /Type /Page /Name /First >> endobj
            4 0 obj << /Name /Last >> endobj
            5 0 obj << /Type /Pages /Kids 6 0 R >> endobj
            6 0 obj [5 0 R 2 0 R] endobj
            """);

        Assert.Equal(["First", "Last"], pages.Select(page => page!.Dictionary.Name("Name")));
    }

    [Fact]
    public void APageMayBeShownTwice()
    {
        var pages = Read("""
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >> endobj
            3 0 obj << /Type /Page >> endobj
            """);

        Assert.Equal(2, pages.Count);
    }

    [Fact]
    public void ALostPageKeepsItsPlace()
    {
        var pages = Read("""
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R 9 0 R 3 0 R] /Count 3 >> endobj
            3 0 obj << /Type /Page >> endobj
            """);

        Assert.Equal([true, false, true], pages.Select(page => page is not null));
    }

    [Fact]
    public void AReferenceToNothingThatTheTreeDoesNotCountIsNoPage()
    {
        var pages = Read("""
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R 9 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page >> endobj
            """);

        Assert.NotNull(Assert.Single(pages));
    }

    [Theory]
    [InlineData("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj")]
    [InlineData("1 0 obj << /Type /Catalog /Pages 77 0 R >> endobj")]
    [InlineData("1 0 obj << /Type /Catalog >> endobj")]
    [InlineData("")]
    public void WithoutATreePagesStandInTheOrderOfTheFile(string catalogue)
    {
        var pages = Read($"""
            {catalogue}
            2 0 obj << /Type /Pages /Kids [] /MediaBox [0 0 7 8] >> endobj
            9 0 obj << /Type /Page /Name /First /Parent 2 0 R >> endobj
            4 0 obj << /Type /Page /Name /Second /Parent 4 0 R >> endobj
            """);

        Assert.Equal(["First", "Second"], pages.Select(page => page!.Dictionary.Name("Name")));
        Assert.Equal(8, pages[0]!.MediaBox!.Number(3));
    }

    [Fact]
    public void ATreeOfAnyDepthDoesNotOverflowTheStack()
    {
        var nodes = string.Concat(Enumerable.Range(2, 20_000).Select(i => $"{i} 0 obj << /Type /Pages /Kids [{i + 1} 0 R {i + 1} 0 R] >> endobj\n"));

        Assert.Empty(Read($"1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n{nodes}"));
    }

    [Fact]
    public void NoMorePagesAreListedThanTheLimitAndOne()
    {
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", 1000));
        var file = $"1 0 obj << /Pages 2 0 R >> endobj\n2 0 obj << /Kids [{kids}] >> endobj\n3 0 obj << /Type /Page >> endobj\n";

        Assert.Equal(11, Read(file, new PdfLimits { Pages = 10 }).Count);
    }

    [Fact]
    public void PagesThatATableLostAreFoundByScanning()
    {
        var file = Encoding.Latin1.GetString(PdfBuilder.Document("one", "two", "three").Build(out var offsets));
        var page = file.LastIndexOf("/Type /Page ", StringComparison.Ordinal);
        var number = offsets.Last(entry => entry.Value < page).Key;

        // The table does not know the last page.
        var opened = PdfFile.Open(PdfBuilder.Bytes(file.Replace($"{number} 1\n{offsets[number]:D10} 00000 n", $"{number} 1\n0000000000 00000 f", StringComparison.Ordinal)), PdfLimits.Default);

        Assert.True(opened.WasRebuilt);
        Assert.Equal(3, opened.Pages.Count);
        Assert.DoesNotContain(null, opened.Pages);
    }

    private static IReadOnlyList<PageNode?> Read(string objects, PdfLimits? limits = null) => PageTree.Read(
        new ObjectTable(PdfBuilder.Bytes($"%PDF-1.4\n{objects}\ntrailer << /Root 1 0 R >>"), limits ?? PdfLimits.Default), limits ?? PdfLimits.Default);
}
