namespace ClaimMiner.Tests.Support;

/// <summary>A block of a spec file: the sentences of a paragraph and what the last of them is expected to give.</summary>
/// <param name="Name">File and line, for the test's name.</param>
/// <param name="Sentences">One a line; earlier ones are context.</param>
/// <param name="Expected">The lines behind "=>", the arrow left out.</param>
/// <param name="KnownGap">Whether the block is marked "known gap": what it says is right but not reached yet.</param>
public sealed record SpecCase(string Name, IReadOnlyList<string> Sentences, IReadOnlyList<string> Expected, bool KnownGap = false)
{
    private const string Fence = "```";
    private const string Opening = Fence + "spec";
    private const string Gap = Opening + " known gap";

    /// <summary>Every ```spec block of a Markdown file in the Specs folder.</summary>
    /// <exception cref="FormatException">A block opens with another mark than "known gap".</exception>
    public static IReadOnlyList<SpecCase> Read(string file)
    {
        var cases = new List<SpecCase>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", file));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Opening, StringComparison.Ordinal) && lines[i] is not (Opening or Gap))
            {
                throw new FormatException($"{file}:{i + 1}: '{lines[i]}' opens no block: expected '{Opening}' or '{Gap}'");
            }

            if (lines[i] is Opening or Gap)
            {
                var block = lines.Skip(i + 1).TakeWhile(line => line != Fence).Where(line => line.Length > 0).ToList();
                cases.Add(new SpecCase(
                    $"{file}:{i + 2}",
                    block.Where(line => !line.StartsWith("=>", StringComparison.Ordinal)).ToList(),
                    block.Where(line => line.StartsWith("=>", StringComparison.Ordinal)).Select(line => line[2..].Trim()).ToList(),
                    lines[i] == Gap));
            }
        }

        return cases;
    }

    public override string ToString() => Name;
}
