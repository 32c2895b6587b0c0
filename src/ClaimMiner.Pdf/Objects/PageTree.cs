namespace ClaimMiner.Pdf.Objects;

/// <summary>Walks the page tree in order; loops, false counts and missing types do not disturb it.</summary>
internal sealed class PageTree
{
    private const int MostDepth = 64;

    private readonly ObjectTable _table;
    private readonly int _mostPages;
    private readonly List<PageNode?> _pages = [];
    private readonly HashSet<PdfDictionary> _branches = new(ReferenceEqualityComparer.Instance);

    private PageTree(ObjectTable table, PdfLimits limits) => (_table, _mostPages) = (table, limits.Pages + 1);

    /// <summary>
    /// The pages, null for one that the file has lost; where the tree gives none, every page object of the file in the file's order. One
    /// page more than the limit at the most.
    /// </summary>
    public static IReadOnlyList<PageNode?> Read(ObjectTable table, PdfLimits limits)
    {
        var tree = new PageTree(table, limits);
        if (table.Trailer.Dictionary("Root")?.Dictionary("Pages") is { } root)
        {
            tree.Walk(root, PageNode.Root, 0);

            // A reference to nothing is no lost page if the tree does not count it.
            if (root.Int("Count") == tree._pages.Count(page => page is not null))
            {
                tree._pages.RemoveAll(page => page is null);
            }
        }

        return tree._pages.Any(page => page is not null) ? tree._pages : tree.PagesWithoutTree();
    }

    private void Walk(PdfDictionary node, PageNode above, int depth)
    {
        var own = above.Inherit(node);
        if (node.Array("Kids") is not { } kids || node.Name("Type") == "Page")
        {
            _pages.Add(own);
            return;
        }

        if (depth > MostDepth || !_branches.Add(node))
        {
            return;
        }

        for (var i = 0; i < kids.Count && _pages.Count < _mostPages; i++)
        {
            if (kids[i] is PdfDictionary kid)
            {
                Walk(kid, own, depth + 1);
            }
            else if (kids.Raw(i) is PdfReference)
            {
                _pages.Add(null);
            }
        }
    }

    private List<PageNode?> PagesWithoutTree() => _table.Numbers.Select(_table.Object).OfType<PdfDictionary>()
        .Where(found => found.Name("Type") == "Page")
        .Take(_mostPages)
        .Select(page => (PageNode?)Ancestors(page).Reverse().Aggregate(PageNode.Root, (above, node) => above.Inherit(node)))
        .ToList();

    /// <summary>The page and what stands above it, as far as it is still there.</summary>
    private static IEnumerable<PdfDictionary> Ancestors(PdfDictionary page)
    {
        var node = page;
        for (var depth = 0; node is not null && depth < MostDepth; depth++)
        {
            yield return node;
            node = node.Dictionary("Parent");
        }
    }
}
