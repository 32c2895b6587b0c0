namespace ClaimMiner.Pdf.Objects;

/// <summary>Walks the page tree in order; loops, false counts and missing types do not disturb it.</summary>
internal static class PageTree
{
    private const int MostDepth = 64;

    /// <summary>The pages; where the tree gives none, every page object of the file by number.</summary>
    public static List<PageNode> Read(ObjectTable table, PdfLimits limits)
    {
        var pages = new List<PageNode>();
        var root = new PageNode(PdfDictionary.Empty, PdfDictionary.Empty, null, null, 0);
        if (table.Trailer.Dictionary("Root")?.Dictionary("Pages") is { } tree)
        {
            Walk(tree, root, pages, new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance), limits, 0);
        }

        if (pages.Count == 0)
        {
            pages.AddRange(table.Numbers.Select(table.Object).OfType<PdfDictionary>()
                .Where(found => found.Name("Type") == "Page").Take(limits.Pages + 1).Select(page => Inherit(page, root)));
        }

        return pages;
    }

    private static void Walk(PdfDictionary node, PageNode above, List<PageNode> pages, HashSet<PdfDictionary> seen, PdfLimits limits, int depth)
    {
        if (depth > MostDepth || pages.Count > limits.Pages || !seen.Add(node))
        {
            return;
        }

        var own = Inherit(node, above);
        if (node.Array("Kids") is not { } kids || node.Name("Type") == "Page")
        {
            pages.Add(own);
            return;
        }

        foreach (var kid in kids.OfType<PdfDictionary>())
        {
            Walk(kid, own, pages, seen, limits, depth + 1);
        }
    }

    private static PageNode Inherit(PdfDictionary node, PageNode above) => new(
        node,
        node.Dictionary("Resources") ?? above.Resources,
        node.Array("MediaBox") ?? above.MediaBox,
        node.Array("CropBox") ?? above.CropBox,
        node["Rotate"] is PdfNumber turn ? ((int)Math.Round(turn.Value / 90) * 90 % 360 + 360) % 360 : above.Rotate);
}
