namespace ClaimMiner.Tests.Support;

/// <summary>A block of a spec file: the sentences of a paragraph and what the last of them is expected to give.</summary>
/// <param name="Name">File and line, for the test's name.</param>
/// <param name="Sentences">One a line; earlier ones are context.</param>
/// <param name="Expected">The lines behind "=>", the arrow left out.</param>
public sealed record SpecCase(string Name, IReadOnlyList<string> Sentences, IReadOnlyList<string> Expected)
{
    private const string Fence = "```";

    /// <summary>Every ```spec block of a Markdown file in the Specs folder.</summary>
    public static IReadOnlyList<SpecCase> Read(string file)
    {
        var cases = new List<SpecCase>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", file));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == Fence + "spec")
            {
                var block = lines.Skip(i + 1).TakeWhile(line => line != Fence).Where(line => line.Length > 0).ToList();
                cases.Add(new SpecCase(
                    $"{file}:{i + 2}",
                    block.Where(line => !line.StartsWith("=>", StringComparison.Ordinal)).ToList(),
                    block.Where(line => line.StartsWith("=>", StringComparison.Ordinal)).Select(line => line[2..].Trim()).ToList()));
            }
        }

        return cases;
    }

    public override string ToString() => Name;
}
