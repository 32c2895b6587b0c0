using ClaimMiner.Host.Inbox;

namespace ClaimMiner.Host.Commands;

/// <summary>Turns the paths of a command line into files: files as they are, folders into the PDFs below them, in ordinal order.</summary>
internal static class InputFiles
{
    /// <exception cref="UsageException">A path does not exist, nothing was found, or two files would have one result.</exception>
    public static IReadOnlyList<InputFile> Expand(IEnumerable<string> paths, string extension = ".pdf")
    {
        var files = paths.SelectMany(path => Expand(path, extension)).ToList();
        if (files.Count == 0)
        {
            throw new UsageException($"no {extension} file was found in the given folders");
        }

        var clash = files.GroupBy(file => file.Stem, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return clash is null
            ? files
            : throw new UsageException(
                $"two inputs would have one result, '{clash.Key}': {string.Join(" and ", clash.Select(file => $"'{file.Path}'").Take(2))}; run them apart");
    }

    private static IEnumerable<InputFile> Expand(string path, string extension)
    {
        if (File.Exists(path))
        {
            return [new InputFile(path, Stem(Path.GetFileName(path), extension))];
        }

        return Directory.Exists(path)
            ? FolderScan.Files(path, extension, []).Select(file => new InputFile(Path.Combine(path, file.Relative), Stem(file.Relative, extension)))
            : throw new UsageException($"no such file or folder: '{path}'");
    }

    private static string Stem(string relative, string extension) =>
        relative.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? relative[..^extension.Length] : relative;
}
