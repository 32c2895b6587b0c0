using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Finds companies among the words of a sentence.</summary>
internal static class CompanyFinder
{
    private const int MostWords = 6;

    /// <summary>The company, or companies joined by "and", that the word opens; null where it opens none.</summary>
    public static Slot? At(ApprovalLine line, int word) => EndOf(line, word) is var end && end > word
        ? line.Context.SlotOf(new Phrase(Enumerable.Range(word, end - word).ToList(), end - 1)) : null;

    /// <summary>The first company in the stretch, products' names and asides left alone.</summary>
    public static Slot? Within(ApprovalLine line, TextSpan stretch)
    {
        for (var word = 0; word < line.Syntax.Words.Count; word++)
        {
            if (stretch.Contains(line.Syntax.Words[word].Span) && At(line, word) is { } company)
            {
                return company;
            }
        }

        return null;
    }

    /// <summary>Index after the company, or companies joined by "and".</summary>
    public static int EndOf(ApprovalLine line, int word)
    {
        var words = line.Syntax.Words;
        var end = OneAt(line, word);
        while (end > word && end + 1 < words.Count && words[end].Lower is "and" or "/" && OneAt(line, end + 1) is var next && next > end + 1)
        {
            end = next;
        }

        return end;
    }

    /// <summary>Index after the company's name that the word opens; the word's own index where it opens none.</summary>
    public static int OneAt(ApprovalLine line, int word)
    {
        var words = line.Syntax.Words;
        for (var end = Math.Min(words.Count, word + MostWords); end > word; end--)
        {
            if (Enumerable.Range(word, end - word).Any(line.IsRegulator))
            {
                continue;
            }

            var span = new TextSpan(words[word].Span.Start, words[end - 1].Span.End);
            var text = line.Context.Article[span];
            if (ProductAside.IsKnownCompany(text) || (end - word > 1 && char.IsUpper(text[0]) && Enumerable.Range(word, end - word).All(i => IsNamePart(words[i].Text))
                && ProductAside.IsCompany(text)))
            {
                return end;
            }
        }

        return word;
    }

    private static bool IsNamePart(string text) => char.IsUpper(text[0]) || text is "&" or "bio";
}
