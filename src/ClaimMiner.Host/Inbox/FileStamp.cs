namespace ClaimMiner.Host.Inbox;

/// <summary>What tells whether a file has changed: its length in bytes and its time of last writing.</summary>
internal readonly record struct FileStamp(long Length, DateTime LastWrite)
{
    /// <summary>Null when the file is gone, or is no ordinary file.</summary>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && (file.Attributes & (FileAttributes.Directory | FileAttributes.Device)) == 0
            ? new FileStamp(file.Length, file.LastWriteTimeUtc)
            : null;
    }
}
