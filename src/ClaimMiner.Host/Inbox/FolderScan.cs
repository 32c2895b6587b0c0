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
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Device,
    };

    /// <summary>What is there, in the ordinal order of the paths.</summary>
    /// <param name="folder">The root.</param>
    /// <param name="extension">".pdf", in any case.</param>
    /// <param name="ignored">Patterns of further names to pass over, such as "draft-*".</param>
    public static List<FoundFile> Files(string folder, string extension, IReadOnlyList<string> ignored)
    {
        // Entries tell their folder in full, whatever way the root is named.
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var start = folder.EndsWith(Path.DirectorySeparatorChar) ? folder.Length : folder.Length + 1;
        var found = new FileSystemEnumerable<FoundFile>(
            folder, (ref FileSystemEntry entry) => new FoundFile(Relative(ref entry, start), new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcDateTime)), Options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsDocument(entry.FileName, extension) && !Matches(entry.FileName, ignored),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !Matches(entry.FileName, IgnoredFolders),
        };
        var files = found.ToList();
        files.Sort((left, right) => string.CompareOrdinal(left.Relative, right.Relative));
        return files;
    }

    private static string Relative(ref FileSystemEntry entry, int start) =>
        entry.Directory.Length < start ? entry.FileName.ToString() : string.Concat(entry.Directory[start..], Path.DirectorySeparatorChar.ToString(), entry.FileName);

    private static bool IsDocument(ReadOnlySpan<char> name, string extension) =>
        name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !Matches(name, IgnoredFiles);

    private static bool Matches(ReadOnlySpan<char> name, IReadOnlyList<string> patterns)
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
