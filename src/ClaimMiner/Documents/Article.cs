namespace ClaimMiner.Documents;

/// <summary>
/// An article as read: one immutable text, and everything else as spans over it. Page furniture, citation marks and the reference list
/// are not in the text.
/// </summary>
/// <param name="Id">"sha256:" and the hash of the file's bytes.</param>
/// <param name="Text">Blocks in reading order, joined by single line feeds.</param>
/// <param name="Pages">Sizes of the pages.</param>
/// <param name="Blocks">Tile the text.</param>
/// <param name="Sections">In the order of their headings.</param>
/// <param name="Citations">In the order of their places.</param>
/// <param name="References">In the order of the list.</param>
/// <param name="Runs">Where the text stands on the pages, in the order of the text.</param>
/// <param name="Metadata">Title, authors, identifiers.</param>
public sealed record Article(
    string Id, string Text, IReadOnlyList<PageSize> Pages, IReadOnlyList<Block> Blocks, IReadOnlyList<Section> Sections,
    IReadOnlyList<Citation> Citations, IReadOnlyList<Reference> References, IReadOnlyList<GlyphRun> Runs, ArticleMetadata Metadata)
{
    public string this[TextSpan span] => Text[span.Start..span.End];

    /// <summary>
    /// Plain paragraphs as an article of body blocks with no pages: what evaluation on plain text and tests need.
    /// </summary>
    public static Article OfParagraphs(string id, IReadOnlyList<string> paragraphs)
    {
        var blocks = new List<Block>(paragraphs.Count);
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(new TextSpan(start, start + paragraph.Length), BlockKind.Body, -1));
            start += paragraph.Length + 1;
        }

        return new Article(id, string.Join('\n', paragraphs), [], blocks, [], [], [], [], ArticleMetadata.Unknown);
    }

    /// <summary>The place in the article that a sentence comes from: its block's own kind where that says more than the section.</summary>
    public SectionKind SectionOf(Sentence sentence)
    {
        var block = Blocks[sentence.Block];
        return block.Kind switch
        {
            BlockKind.Title => SectionKind.Title,
            BlockKind.Abstract => SectionKind.Abstract,
            BlockKind.Caption => SectionKind.Caption,
            BlockKind.Table => SectionKind.Table,
            BlockKind.Backmatter => SectionKind.Backmatter,
            _ => block.Section >= 0 ? Sections[block.Section].Kind : SectionKind.Body,
        };
    }

    /// <summary>The boxes under a span, one a printed line, in reading order.</summary>
    public IReadOnlyList<Box> BoxesOf(TextSpan span)
    {
        var boxes = new List<Box>();
        var line = -1;
        for (var i = FirstRunAfter(span.Start); i < Runs.Count && Runs[i].Span.Start < span.End; i++)
        {
            var run = Runs[i];
            if (run.Line == line && boxes[^1].Page == run.Box.Page)
            {
                boxes[^1] = boxes[^1].Union(run.Box);
            }
            else
            {
                boxes.Add(run.Box);
                line = run.Line;
            }
        }

        return boxes;
    }

    /// <summary>Index of the first run that ends after the position.</summary>
    private int FirstRunAfter(int position)
    {
        int low = 0, high = Runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
