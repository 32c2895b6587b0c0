using ClaimMiner.Host.Inbox;

namespace ClaimMiner.Host.Ledger;

/// <summary>
/// The truth about what was dropped and what became of it. Each call is one transaction that is on the disk when it returns; what was
/// recorded is never lost, and no document is mined twice under one pipeline unless somebody asks for it. Safe to share between threads.
/// </summary>
internal interface ILedger : IDisposable
{
    /// <summary>Whether the file was recorded with this stamp.</summary>
    bool HasSeen(string path, FileStamp stamp);

    /// <summary>An output that no other file has: the wanted one, or with a piece of the document's hash behind it.</summary>
    string FreeOutput(string wanted, string path, string document);

    /// <summary>Records a file; its document is queued unless it has been mined, under whatever pipeline, or waits already.</summary>
    /// <param name="sighting">The file.</param>
    /// <param name="pipeline">Under which it would be mined.</param>
    /// <returns>Whether the document is new.</returns>
    bool Record(Sighting sighting, string pipeline);

    /// <summary>Hands out the job that has waited longest; null when none is due.</summary>
    Job? Claim(string pipeline);

    /// <summary>Ends a job. Its result is then unpublished.</summary>
    void Finish(Job job, Outcome outcome);

    /// <summary>Puts a job back.</summary>
    /// <param name="job">The job.</param>
    /// <param name="why">What happened to it.</param>
    /// <param name="after">How long it is not to be tried.</param>
    void PutBack(Job job, string why, TimeSpan after);

    /// <summary>Puts back what was in hand when the service ended; call before the first <see cref="Claim"/>. How many there were.</summary>
    int Recover(string pipeline);

    /// <summary>Queues what waits under another pipeline, for this one. How many there were.</summary>
    int Adopt(string pipeline);

    /// <summary>Results that do not stand in their places yet.</summary>
    IReadOnlyList<Publication> Unpublished();

    /// <summary>The results that do stand in their places.</summary>
    IReadOnlyList<Publication> Published();

    /// <summary>The text of a result.</summary>
    string Result(Publication publication);

    void MarkPublished(Publication publication);

    /// <summary>Has a result written again.</summary>
    void MarkUnpublished(Publication publication);

    /// <summary>Sightings whose results are published and whose originals are still to be moved or deleted.</summary>
    IReadOnlyList<Sighting> LeftBehind();

    void MarkTakenAway(Sighting sighting);

    /// <summary>The next result with claims that does not stand in the stream; null when all do.</summary>
    Publication? Unstreamed();

    /// <summary>How many bytes of a stream are committed; 0 for one that is new.</summary>
    long StreamLength(string path);

    /// <summary>Commits a stream's length, together with the result whose claims it now holds.</summary>
    void MarkStreamed(string path, long length, Publication? publication);

    LedgerStatus Status(int failures);

    /// <summary>Queues failed documents again. How many there were.</summary>
    /// <param name="document">Only this one; null for all.</param>
    /// <param name="pipeline">Under which.</param>
    int Retry(string? document, string pipeline);

    /// <summary>Documents whose newest result was made by another pipeline.</summary>
    IReadOnlyList<string> Outdated(string pipeline);

    /// <summary>Queues a document under a pipeline, whatever became of it.</summary>
    void Queue(string document, string pipeline);

    /// <summary>Every document and how many bytes it has.</summary>
    IReadOnlyList<(string Document, long Length)> Documents();

    /// <summary>Documents that are queued or in hand.</summary>
    IReadOnlyList<string> Unfinished();

    /// <summary>The files that hold a document.</summary>
    IReadOnlyList<Sighting> SightingsOf(string document);

    /// <summary>Where a document's results stand, or should.</summary>
    IReadOnlyList<Publication> ResultsOf(string document);

    /// <summary>The streams that were ever written.</summary>
    IReadOnlyList<string> Streams();

    /// <summary>Takes a document out, with all that is known of it.</summary>
    void Forget(string document);

    /// <summary>Writes a consistent copy, whatever goes on meanwhile.</summary>
    void Backup(string file);
}
