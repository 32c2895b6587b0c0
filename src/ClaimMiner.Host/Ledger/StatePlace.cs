using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Ledger;

/// <summary>The folder in which the service keeps what it holds: the ledger, the store of documents, and the lock of the instance that works on them.</summary>
internal sealed class StatePlace(string folder)
{
    public string Folder => Path.GetFullPath(folder);

    public string LedgerFile => Path.Combine(Folder, "ledger.db");

    /// <summary>By the XDG base directory specification: <c>$XDG_STATE_HOME/claimminer</c>, or <c>~/.local/state/claimminer</c>.</summary>
    public static string Default
    {
        get
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            var root = Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } named ? named
                : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) : Path.Combine(home, ".local", "state");
            return Path.Combine(root, "claimminer");
        }
    }

    public DocumentStore Store => new(Path.Combine(Folder, "store"));

    /// <exception cref="InvalidDataException">A newer version wrote it.</exception>
    public SqliteLedger Open(TimeProvider time) => new(LedgerFile, time);

    /// <summary>Held by the one instance that works; the system lets go of it when the process ends. Null when another holds it.</summary>
    public FileStream? TryLock()
    {
        Directory.CreateDirectory(Folder);
        try
        {
            return new FileStream(Path.Combine(Folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
