using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;

namespace ClaimMiner.Host.Work;

/// <summary>Holds ledger, store and results against one another, and mends what can be derived again.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="store">The store.</param>
/// <param name="repairs">Whether to mend, or only to look.</param>
internal sealed class StateCheck(ILedger ledger, DocumentStore store, bool repairs)
{
    /// <summary>Each fault, and whether it was mended.</summary>
    public IEnumerable<StateFault> Run()
    {
        // 1. Results stand where the ledger says, as it says.
        foreach (var publication in ledger.Published().Where(publication => !StandsAsCommitted(publication)))
        {
            if (repairs)
            {
                AtomicFile.Write(publication.File, ledger.Result(publication));
                File.Delete(publication.OtherFile);
            }

            yield return new StateFault($"'{Printable.Of(publication.File)}' is missing or was changed", repairs);
        }

        // 2. The store has every document, whole.
        foreach (var (document, _) in ledger.Documents())
        {
            if (!store.Has(document))
            {
                // A finished document may have been trimmed away.
                if (ledger.Unfinished().Contains(document))
                {
                    yield return new StateFault($"the store has no '{document}', which is still to be mined", repairs && FetchAgain(document));
                }
            }
            else if (!store.IsWhole(document))
            {
                if (repairs)
                {
                    store.Remove(document);
                }

                yield return new StateFault($"'{document}' in the store is damaged", repairs && FetchAgain(document));
            }
        }

        // 3. And nothing else.
        var known = ledger.Documents().Select(entry => entry.Document).ToHashSet(StringComparer.Ordinal);
        foreach (var stray in store.Documents().Where(document => !known.Contains(document)))
        {
            if (repairs)
            {
                store.Remove(stray);
            }

            yield return new StateFault($"the store has '{stray}', which the ledger does not know", repairs);
        }
    }

    private static bool StandsAsCommitted(Publication publication) =>
        File.Exists(publication.File) && ResultText.HashOf(File.ReadAllText(publication.File)) == publication.ResultHash && !File.Exists(publication.OtherFile);

    /// <summary>From a file that still holds it.</summary>
    private bool FetchAgain(string document) => ledger.SightingsOf(document)
        .Any(sighting => FileStamp.Of(sighting.Path) is { } stamp && store.TakeIn(sighting.Path, stamp) == document);
}
