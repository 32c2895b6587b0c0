using ClaimMiner.Documents;
using ClaimMiner.Layout;
using ClaimMiner.Pdf;
using ClaimMiner.Segmentation;

namespace ClaimMiner.Tests.Support;

/// <summary>What must hold in every article, whatever the document.</summary>
internal static class ArticleInvariants
{
    public static void Check(string name, PdfReading reading)
    {
        var article = new ArticleReader().Read("sha256:00", reading);

        BlocksTileTheText(name, article);
        RunsSpellTheText(name, article, reading);
        SentencesLieInTheirBlocks(name, article);
        BoxesSpellTheirSentences(name, article, reading);
        Assert.Equal(article.Text, new ArticleReader().Read("sha256:00", reading).Text);
    }

    private static void BlocksTileTheText(string name, Article article)
    {
        var position = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(block.Span.Start == position && block.Span.End >= position, $"{name}: a block starts at {block.Span.Start}, the one before ends at {position - 1}");
            Assert.True(block.Section < article.Sections.Count, name);
            position = block.Span.End + 1;
        }

        Assert.True(article.Blocks.Count == 0 ? article.Text.Length == 0 : position == article.Text.Length + 1, name);
    }

    /// <summary>Runs ascend, and the glyphs whose middles lie in a run's box hold its letters.</summary>
    private static void RunsSpellTheText(string name, Article article, PdfReading reading)
    {
        var pages = reading.Pages.ToDictionary(page => page.Number);
        var last = 0;
        foreach (var run in article.Runs)
        {
            Assert.True(run.Span.Start >= last && run.Span.End > run.Span.Start, $"{name}: runs overlap at {run.Span.Start}");
            last = run.Span.End;
        }

        foreach (var run in article.Runs.Where((_, i) => i % 97 == 0))
        {
            var under = string.Concat(pages[run.Box.Page].Glyphs.Where(glyph => Holds(run.Box, glyph)).Select(glyph => CompatibilityFolding.Fold(glyph.Text)));
            var missing = article[run.Span].Where(char.IsLetterOrDigit).Count(c => !under.Contains(c));
            Assert.True(missing == 0, $"{name}, page {run.Box.Page}: '{article[run.Span]}' is not under its box, but '{under}'");
        }
    }

    private static void SentencesLieInTheirBlocks(string name, Article article)
    {
        foreach (var sentence in SentenceSegmenter.Segment(article))
        {
            Assert.True(article.Blocks[sentence.Block].Span.Contains(sentence.Span), $"{name}: a sentence leaves its block");
            Assert.All(sentence.Citations, citation => Assert.InRange(citation.Span.Start, 0, article.Text.Length));
        }
    }

    /// <summary>
    /// Read line by line, the glyphs under a sentence's boxes give its letters in order, and little else: the marks that were lifted out
    /// of it (figures; now and then "Smith et al."). A few may be printed over by a figure.
    /// </summary>
    private static void BoxesSpellTheirSentences(string name, Article article, PdfReading reading)
    {
        var pages = reading.Pages.ToDictionary(page => page.Number);
        var (checkedOnes, wrong, letters, extra) = (0, new List<string>(), 0, 0);
        foreach (var sentence in SentenceSegmenter.Segment(article).Where((sentence, i) => i % 11 == 0 && article.Blocks[sentence.Block].Kind != BlockKind.Table))
        {
            var expected = Letters(article[sentence.Span]);
            var under = Letters(string.Concat(article.BoxesOf(sentence.Span).Select(box => string.Concat(
                pages[box.Page].Glyphs.Where(glyph => Holds(box, glyph)).OrderBy(glyph => glyph.Left).Select(glyph => CompatibilityFolding.Fold(glyph.Text))))));
            checkedOnes++;
            if (IsWithin(expected, under))
            {
                letters += expected.Count(char.IsLetter);
                extra += under.Count(char.IsLetter) - expected.Count(char.IsLetter);
            }
            else
            {
                wrong.Add($"'{expected}' is not '{under}'");
            }
        }

        Assert.True(wrong.Count <= 4 + 0.01 * checkedOnes, $"{name}: {wrong.Count} of {checkedOnes} sentences are not spelt by their boxes, as {wrong.FirstOrDefault()}");
        Assert.True(extra <= 0.04 * letters + 20, $"{name}: {extra} letters too many under {letters}");
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static bool IsWithin(string letters, string text)
    {
        var at = 0;
        foreach (var c in text)
        {
            at += at < letters.Length && letters[at] == c ? 1 : 0;
        }

        return at == letters.Length;
    }

    private static bool Holds(Box box, Glyph glyph)
    {
        double x = (glyph.Left + glyph.Right) / 2, y = (glyph.Top + glyph.Bottom) / 2;
        return x >= box.X - 0.5 && x <= box.Right + 0.5 && y >= box.Y - 0.5 && y <= box.Bottom + 0.5;
    }
}
