using System.IO.Enumeration;

namespace ClaimMiner.Host.Inbox;

/// <summary>
/// Finds the files of a folder tree that are documents: by extension in any case; hidden files, files under way of browsers, copiers
/// and editors, and the folders of sync programs are passed over; links out of the tree are not followed.
/// </summary>
internal static class FolderScan
{
    private static readonly string[] IgnoredFiles =
        [".*", "~$*", "~syncthing~*", "*.tmp", "*.part", "*.partial", "*.filepart", "*.crdownload", "*.download", "desktop.ini", "Thumbs.db"];

    private static readonly string[] IgnoredFolders = [".*", "@eaDir", "__MACOSX"];

    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>Paths below the folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string extension)
    {
        var found = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsDocument(entry.FileName, extension),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !Matches(entry.FileName, IgnoredFolders),
        };
        return found.Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal).ToList();
    }

    private static bool IsDocument(ReadOnlySpan<char> name, string extension) =>
        name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !Matches(name, IgnoredFiles);

    private static bool Matches(ReadOnlySpan<char> name, string[] patterns)
    {
        foreach (var pattern in patterns)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, name))
            {
                return true;
            }
        }

        return false;
    }
}
