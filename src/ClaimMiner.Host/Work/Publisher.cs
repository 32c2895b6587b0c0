using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;

namespace ClaimMiner.Host.Work;

/// <summary>
/// Brings committed results to where people look for them: the result files, the stream of claims, and then, where it is wished, the original
/// out of the way. Each step is recorded when it is done, and done again when it was not. Not thread-safe.
/// </summary>
internal sealed class Publisher(WatchOptions options, ILedger ledger, DocumentStore store, ILogger log)
{
    private readonly ClaimStream _stream = new(Path.Combine(Path.GetFullPath(options.Output), ClaimStream.FileName), ledger);

    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <summary>Mends what a sudden end left half done.</summary>
    public void Recover() => _stream.Recover();

    /// <summary>Does what there is to do. Whether all of it could be done.</summary>
    public bool Publish()
    {
        var done = true;
        foreach (var publication in ledger.Unpublished())
        {
            done &= Try(publication.File, () => Write(publication));
        }

        done &= Try(_stream.Path, _stream.Append);
        if (options.After != AfterMining.Leave)
        {
            foreach (var sighting in ledger.LeftBehind())
            {
                done &= Try(sighting.Path, () => TakeAway(sighting));
            }
        }

        return done;
    }

    private bool Try(string path, Action step)
    {
        try
        {
            step();
            _refused.Remove(path);
            return true;
        }
        catch (Exception fault) when (Transient.Is(fault))
        {
            if (_refused.Add(path))
            {
                log.ResultNotWritten(Printable.Of(path), fault.Message);
            }

            return false;
        }
    }

    private void Write(Publication publication)
    {
        AtomicFile.Write(publication.File, ledger.Result(publication));
        File.Delete(publication.OtherFile);
        ledger.MarkPublished(publication);
    }

    /// <summary>Only a file that is still what was taken, and that the store holds, is moved or deleted.</summary>
    private void TakeAway(Sighting sighting)
    {
        if (FileStamp.Of(sighting.Path) == sighting.Stamp && store.Has(sighting.Document))
        {
            if (options.MoveTo is { } folder)
            {
                var relative = Path.GetRelativePath(Path.GetFullPath(options.Inbox), sighting.Path);
                var place = Path.Combine(Path.GetFullPath(folder), relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFileName(relative) : relative);
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.Move(sighting.Path, File.Exists(place) ? $"{place[..^".pdf".Length]}.{sighting.Document["sha256:".Length..][..12]}.pdf" : place, overwrite: true);
            }
            else
            {
                File.Delete(sighting.Path);
            }
        }

        ledger.MarkTakenAway(sighting);
    }
}
