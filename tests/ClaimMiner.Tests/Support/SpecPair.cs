namespace ClaimMiner.Tests.Support;

/// <summary>A block of a spec file with two paragraphs, and whether they say the same.</summary>
/// <param name="Name">File and line, for the test's name.</param>
/// <param name="First">The sentences of one paragraph.</param>
/// <param name="Second">The sentences of the other.</param>
/// <param name="Same">Whether the last sentences assert the same.</param>
public sealed record SpecPair(string Name, IReadOnlyList<string> First, IReadOnlyList<string> Second, bool Same)
{
    private const string Fence = "```";

    /// <summary>Every ```same and ```differ block of a Markdown file in the Specs folder: a paragraph a line, its sentences parted by ||.</summary>
    public static IReadOnlyList<SpecPair> Read(string file)
    {
        var pairs = new List<SpecPair>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", file));
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            if (lines[i] is Fence + "same" or Fence + "differ")
            {
                pairs.Add(new SpecPair($"{file}:{i + 2}", Sentences(lines[i + 1]), Sentences(lines[i + 2]), lines[i] == Fence + "same"));
            }
        }

        return pairs;
    }

    public override string ToString() => Name;

    private static string[] Sentences(string line) => line.Split("||", StringSplitOptions.TrimEntries);
}
