using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Finds names of a list among words, the longest first; case counts.</summary>
internal sealed class NameMatcher
{
    private readonly ILookup<string, string[]> names;

    public NameMatcher(string file) => names = DataFile.Rows(file)
        .Select(row => row[0].Split(' '))
        .OrderByDescending(name => name.Length)
        .ToLookup(name => name[0], StringComparer.Ordinal);

    /// <summary>Index after the name that starts at the word; the word's own index where none does.</summary>
    public int EndOf(IReadOnlyList<Token> words, int i)
    {
        foreach (var name in names[words[i].Text])
        {
            if (i + name.Length <= words.Count && Enumerable.Range(0, name.Length).All(k => words[i + k].Text == name[k]))
            {
                return i + name.Length;
            }
        }

        return i;
    }

    public bool IsName(string text) => names[text.Split(' ')[0]].Any(name => string.Join(' ', name) == text);
}
