using System.Text.RegularExpressions;
using ClaimMiner.Tests.Support;

namespace ClaimMiner.Tests.Architecture;

/// <summary>A C# file of the product: its room (folder), its length and the rooms that it names.</summary>
internal sealed record SourceFile(string Path, string Room, IReadOnlyList<string> Lines)
{
    private static readonly Regex RoomName = new(@"\bClaimMiner\.([A-Z][A-Za-z]+)", RegexOptions.NonBacktracking);

    /// <summary>Rooms named by a using directive or a qualified name.</summary>
    public IEnumerable<string> RoomsNamed => Lines
        .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && !line.StartsWith("namespace", StringComparison.Ordinal))
        .SelectMany(line => RoomName.Matches(line))
        .Select(match => match.Groups[1].Value)
        .Distinct();

    /// <summary>Every file under src, generated ones left out; the room is the first folder inside the library, otherwise the project.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = Directory
        .EnumerateFiles(System.IO.Path.Combine(Shared.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(System.IO.Path.Combine(Shared.Root, "src"), path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(path, RoomOf(path), File.ReadAllLines(System.IO.Path.Combine(Shared.Root, "src", path))))
        .ToList();

    private static string RoomOf(string path)
    {
        var parts = path.Split('/');
        return parts[0] == "ClaimMiner" ? parts.Length > 2 ? parts[1] : "ClaimMiner" : parts[0]["ClaimMiner.".Length..];
    }
}
