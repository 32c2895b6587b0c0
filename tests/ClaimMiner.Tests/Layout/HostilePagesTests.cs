using System.Diagnostics;
using ClaimMiner.Layout;
using ClaimMiner.Pdf;

namespace ClaimMiner.Tests.Layout;

/// <summary>Pages that no typesetter made must not take the layout more than seconds.</summary>
public sealed class HostilePagesTests
{
    private const int Glyphs = 40_000;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    [Fact]
    public void ScatteredGlyphsAreLaidOutInTime() => InTime((random, _) => (random.NextSingle() * 600, random.NextSingle() * 780, 4 + random.NextSingle() * 20));

    [Fact]
    public void GlyphsInOnePlaceAreLaidOutInTime() => InTime((random, _) => (300 + random.NextSingle(), 400 + random.NextSingle() * 20, 2 + random.NextSingle() * 20));

    [Fact]
    public void ATallColumnOfSingleGlyphsIsLaidOutInTime() => InTime((_, i) => (i % 40 * 15, i / 40 * 0.78f, 1 + i % 7));

    [Fact]
    public void OneEndlessRowIsLaidOutInTime() => InTime((_, i) => (i * 0.015f, 400, 10 - i % 3));

    private static void InTime(Func<Random, int, (float X, float Y, float Size)> place)
    {
        var random = new Random(7);
        var font = new GlyphFont("F", false, false);
        var glyphs = Enumerable.Range(0, Glyphs).Select(i =>
        {
            var (x, y, size) = place(random, i);
            return new Glyph($"{(char)('a' + i % 26)}", x, y - size, x + size / 2, y, y, size, font, 0, i % 3 == 0);
        }).ToArray();
        var watch = Stopwatch.StartNew();

        new ArticleReader().Read("sha256:00", new PdfReading([new PdfPage(1, 612, 792, glyphs, false)], PdfInfo.Empty, []));

        Assert.True(watch.Elapsed < MostTime, $"took {watch.Elapsed.TotalSeconds:F1} s");
    }
}
