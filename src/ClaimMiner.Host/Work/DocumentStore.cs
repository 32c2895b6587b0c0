using System.Security.Cryptography;
using ClaimMiner.Host.Inbox;

namespace ClaimMiner.Host.Work;

/// <summary>
/// Documents by the hash of their bytes: <c>sha256/ab/cd/abcd….pdf</c>. What is in it is whole, on the disk, and never changes; all work
/// reads it, never the inbox. Safe to share between threads and processes.
/// </summary>
internal sealed class DocumentStore(string folder)
{
    private const int BufferBytes = 1 << 17;

    private string Unfinished => Path.Combine(folder, "tmp");

    /// <summary>Where a document lies, or would.</summary>
    public string PathOf(string document)
    {
        var hash = document["sha256:".Length..];
        return Path.Combine(folder, "sha256", hash[..2], hash[2..4], hash + ".pdf");
    }

    public bool Has(string document) => File.Exists(PathOf(document));

    /// <summary>Copies a file in, and hashes it on the way.</summary>
    /// <returns>"sha256:" and the hash; null when the file changed or went while it was read, which leaves nothing behind.</returns>
    /// <exception cref="IOException">The file cannot be read or the store cannot be written.</exception>
    public string? TakeIn(string path, FileStamp stamp)
    {
        Directory.CreateDirectory(Unfinished);
        var temporary = Path.Combine(Unfinished, $"{Environment.ProcessId}-{Environment.CurrentManagedThreadId}{AtomicFile.TemporarySuffix}");
        try
        {
            var document = Copy(path, temporary);
            if (FileStamp.Of(path) != stamp || new FileInfo(temporary).Length != stamp.Length)
            {
                return null;
            }

            var place = PathOf(document);
            if (!File.Exists(place))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.Move(temporary, place, overwrite: true);
                DurableFolder.Flush(Path.GetDirectoryName(place)!);
            }

            return document;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Every document in the store, in ordinal order.</summary>
    public IEnumerable<string> Documents() => Directory.Exists(Path.Combine(folder, "sha256"))
        ? Directory.EnumerateFiles(Path.Combine(folder, "sha256"), "*.pdf", SearchOption.AllDirectories)
            .Select(path => "sha256:" + Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Whether the bytes are still those that the name says.</summary>
    public bool IsWhole(string document)
    {
        using var stream = File.OpenRead(PathOf(document));
        return Mining.DocumentId.Of(stream) == document;
    }

    /// <returns>How many bytes it had.</returns>
    public long Remove(string document)
    {
        var file = new FileInfo(PathOf(document));
        var length = file.Exists ? file.Length : 0;
        file.Delete();
        return length;
    }

    /// <summary>Removes what earlier processes left half copied.</summary>
    public void RemoveUnfinished()
    {
        if (Directory.Exists(Unfinished))
        {
            Directory.Delete(Unfinished, recursive: true);
        }
    }

    private static string Copy(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferBytes, FileOptions.SequentialScan);
        using var target = new FileStream(to, FileMode.Create, FileAccess.Write, FileShare.None, BufferBytes);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            target.Write(buffer, 0, read);
        }

        target.Flush(flushToDisk: true);
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
