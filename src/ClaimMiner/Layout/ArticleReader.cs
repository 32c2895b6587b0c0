using ClaimMiner.Documents;
using ClaimMiner.Pdf;

namespace ClaimMiner.Layout;

/// <summary>Turns pages of glyphs into an article. Pure: the same pages give the same article.</summary>
public sealed class ArticleReader(LayoutOptions? options = null)
{
    private const int PagesOfMetadata = 2;
    private const int LongestLine = 250;

    private readonly LayoutOptions _options = options ?? LayoutOptions.Default;

    /// <param name="id">The document's identity.</param>
    /// <param name="reading">What a PDF engine made of the file.</param>
    /// <param name="cancellation">Looked at before each page.</param>
    public Article Read(string id, PdfReading reading, CancellationToken cancellation = default)
    {
        // 1. Lines of each page, without what repeats on every page. The glyphs are not needed after that, and they are the most of it.
        var layout = new PageLayout(_options);
        var info = reading.Info;
        var sizes = reading.Pages.Select(page => new PageSize(page.Number, page.Width, page.Height)).ToList();
        var pages = Lines(layout, reading, cancellation);
        var furniture = new Furniture(pages);
        var body = BodyStyle.Of(pages.SelectMany(page => page.Lines).ToList());

        // 2. Paragraphs in reading order, and what each of them is.
        var usual = pages.CountBy(page => page.Turn.Rotation).OrderByDescending(count => count.Value).FirstOrDefault().Key;
        var passages = new List<Passage>();
        for (var i = 0; i < pages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var isAside = pages[i].Turn.Rotation != usual;
            passages.AddRange(layout.Order(furniture.Without(i)).SelectMany(ParagraphSplitter.Split).Select(passage => isAside ? passage with { IsAside = true } : passage));
        }

        var classifier = new PassageClassifier(body);
        var classified = classifier.Classify(passages);

        // 3. References first, for the marks in the text mean them.
        var references = ReferenceList.Read(classified.Where(passage => passage.IsReference).SelectMany(passage => passage.Lines).ToList());
        var blocks = ParagraphJoiner.Join(classified.Where(passage => !passage.IsReference).ToList());

        // 4. What the first pages print beside the list: there the article says where it appeared.
        var listed = classified.Where(passage => passage.IsReference).SelectMany(passage => passage.Lines).ToHashSet();
        var printed = string.Join('\n', pages.Take(PagesOfMetadata).SelectMany(page => page.Lines.OrderBy(line => line.Baseline))
            .Where(line => !listed.Contains(line) && line.Characters < LongestLine).Select(line => line.Text));

        // 5. One text.
        var assembler = new TextAssembler(new HyphenJoiner(WordsWithin(classified)), blocks.Sum(block => block.Sum(passage => passage.WordCount)));
        var pieces = new PieceBuilder();
        var marks = CitationMarks.For(blocks.SelectMany(block => block).ToList(), references);
        foreach (var block in blocks)
        {
            var (kept, lifted) = marks.Lift(pieces.Build(block), block[0].Kind);
            assembler.Add(kept, lifted, block[0].Kind, block[0].Section);
        }

        var metadata = MetadataReader.Read(info, printed, blocks, assembler.Blocks, assembler.Text);
        return new Article(
            id, assembler.Text, sizes, assembler.Blocks, classifier.Sections, assembler.Citations, references, Displayed(assembler.Runs, pages), metadata);
    }

    private static List<PageLines> Lines(PageLayout layout, PdfReading reading, CancellationToken cancellation)
    {
        var pages = new List<PageLines>(reading.Pages.Count);
        foreach (var page in reading.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(layout.Lines(page));
        }

        return pages;
    }

    /// <summary>The runs with their boxes on the pages as displayed.</summary>
    private static IReadOnlyList<GlyphRun> Displayed(IReadOnlyList<GlyphRun> runs, List<PageLines> pages)
    {
        var turned = pages.Where(page => page.Turn.Rotation != 0).ToDictionary(page => page.Number, page => page.Turn);
        return turned.Count == 0 ? runs : runs.Select(run => turned.TryGetValue(run.Box.Page, out var turn) ? run with { Box = turn.Displayed(run.Box) } : run).ToList();
    }

    /// <summary>Every word that no line end cuts: the document's own vocabulary.</summary>
    private static IEnumerable<string> WordsWithin(IEnumerable<Passage> passages) =>
        passages.SelectMany(passage => passage.Lines).SelectMany(line => line.Words.Take(line.Words.Count - 1)).Select(word => word.Text);
}
