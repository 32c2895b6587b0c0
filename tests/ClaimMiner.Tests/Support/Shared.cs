namespace ClaimMiner.Tests.Support;

/// <summary>The folder of measuring data beside the project, which is not part of it. Tests that need it are skipped where it is absent.</summary>
internal static class Shared
{
    /// <summary>The project's root: the nearest folder upwards that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string Folder { get; } = System.IO.Path.Combine(Root, "..", "shared");

    public static string Path(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, relative));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ClaimMiner.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("no ClaimMiner.sln above the test's folder");
    }
}
