using ClaimMiner.Documents;
using ClaimMiner.Host.Inbox;
using Microsoft.Data.Sqlite;

namespace ClaimMiner.Host.Ledger;

/// <summary>The ledger in one SQLite file, for one machine.</summary>
internal sealed class SqliteLedger(string file, TimeProvider time) : ILedger
{
    private const string Ended = "'mined', 'partial', 'failed', 'quarantined'";

    /// <summary>Each document's newest result, beside each file that holds the document.</summary>
    private const string Results = $"""
        FROM sighting s JOIN job j ON j.document = s.document
        WHERE j.state IN ({Ended}) AND j.finished_at = (SELECT MAX(finished_at) FROM job WHERE document = s.document AND state IN ({Ended}))
        """;

    private const string PublicationFields = "SELECT s.path, s.output, j.document, j.pipeline, j.state, j.result_hash ";

    private const string SightingFields = "s.path, s.length, s.written, s.document, s.output";

    private readonly SqliteSession _session = new(file);

    public bool HasSeen(string path, FileStamp stamp) =>
        _session.Number("SELECT 1 FROM sighting WHERE path = $1 AND length = $2 AND written = $3", path, stamp.Length, stamp.LastWrite.Ticks) == 1;

    public string FreeOutput(string wanted, string path, string document) =>
        _session.Number("SELECT 1 FROM sighting WHERE output = $1 AND path <> $2", wanted, path) == 0 ? wanted : $"{wanted}.{document["sha256:".Length..][..12]}";

    public bool Record(Sighting sighting, string pipeline) => _session.InTransaction(() =>
    {
        var now = Now();
        var isNew = _session.Run("INSERT INTO document VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", sighting.Document, sighting.Stamp.Length, now) == 1;
        _session.Run(
            """
            INSERT INTO sighting (path, length, written, document, output) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (path) DO UPDATE SET length = $2, written = $3, document = $4, output = $5, published = NULL, taken_away = 0
            """,
            sighting.Path, sighting.Stamp.Length, sighting.Stamp.LastWrite.Ticks, sighting.Document, sighting.Output);
        if (_session.Number("SELECT 1 FROM job WHERE document = $1", sighting.Document) == 0)
        {
            _session.Run("INSERT INTO job (document, pipeline, state, queued_at, due_at) VALUES ($1, $2, 'queued', $3, $3)", sighting.Document, pipeline, now);
        }

        return isNew;
    });

    public Job? Claim(string pipeline) => _session.InTransaction(() =>
    {
        var now = Now();
        var job = _session.Rows(
            """
            UPDATE job SET state = 'working', attempts = attempts + 1
            WHERE (document, pipeline) = (SELECT document, pipeline FROM job WHERE state = 'queued' AND pipeline = $1 AND due_at <= $2 ORDER BY queued_at, document LIMIT 1)
            RETURNING document, attempts, (SELECT MIN(path) FROM sighting WHERE sighting.document = job.document)
            """,
            row => new Job(row.GetString(0), pipeline, row.IsDBNull(2) ? null : row.GetString(2), row.GetInt32(1)), pipeline, now).FirstOrDefault();
        if (job is not null)
        {
            _session.Run(
                "INSERT INTO attempt (document, pipeline, number, started_at) VALUES ($1, $2, (SELECT COUNT(*) + 1 FROM attempt WHERE document = $1 AND pipeline = $2), $3)",
                job.Document, pipeline, now);
        }

        return job;
    });

    public void Finish(Job job, Outcome outcome) => _session.InTransaction(() =>
    {
        _session.Run(
            """
            UPDATE job SET state = $3, finished_at = $4, issue = $5, reason = $6, claims = $7, result = $8, result_hash = $9, streamed = 0
            WHERE document = $1 AND pipeline = $2
            """,
            job.Document, job.Pipeline, Spelt(outcome.State), Now(), outcome.Issue is { } issue ? Spelt(issue) : null, outcome.Reason, outcome.Claims,
            ResultText.Pack(outcome.Result), ResultText.HashOf(outcome.Result));
        return EndAttempt(job, Spelt(outcome.State));
    });

    public void PutBack(Job job, string why, TimeSpan after) => _session.InTransaction(() =>
    {
        _session.Run(
            "UPDATE job SET state = 'queued', due_at = $3, reason = $4 WHERE document = $1 AND pipeline = $2",
            job.Document, job.Pipeline, Now() + (long)after.TotalMilliseconds, why);
        return EndAttempt(job, why);
    });

    public int Recover(string pipeline) => _session.InTransaction(() =>
    {
        _session.Run("UPDATE attempt SET ended_at = $1, outcome = 'the service ended' WHERE ended_at IS NULL", Now());
        // The service's own end is no fault of the document: the try does not count.
        return _session.Run("UPDATE job SET state = 'queued', attempts = attempts - 1 WHERE state = 'working'");
    });

    public int Adopt(string pipeline) => _session.InTransaction(() =>
    {
        _session.Run(
            "DELETE FROM job WHERE state = 'queued' AND pipeline <> $1 AND EXISTS (SELECT 1 FROM job other WHERE other.document = job.document AND other.pipeline = $1)",
            pipeline);
        return _session.Run("UPDATE job SET pipeline = $1, attempts = 0 WHERE state = 'queued' AND pipeline <> $1", pipeline);
    });

    public IReadOnlyList<Publication> Unpublished() => _session.Rows(
        $"{PublicationFields} {Results} AND s.published IS NOT j.result_hash ORDER BY j.finished_at, s.path", PublicationOf);

    public IReadOnlyList<Publication> Published() => _session.Rows(
        $"{PublicationFields} {Results} AND s.published IS j.result_hash ORDER BY s.path", PublicationOf);

    public string Result(Publication publication) => ResultText.Unpack((byte[])_session.Value(
        "SELECT result FROM job WHERE document = $1 AND pipeline = $2", publication.Document, publication.Pipeline)!);

    public void MarkPublished(Publication publication) =>
        _session.Run("UPDATE sighting SET published = $2 WHERE path = $1", publication.Path, publication.ResultHash);

    public void MarkUnpublished(Publication publication) => _session.Run("UPDATE sighting SET published = NULL WHERE path = $1", publication.Path);

    public IReadOnlyList<Sighting> LeftBehind() => _session.Rows(
        $"SELECT {SightingFields} {Results} AND s.published IS j.result_hash AND s.taken_away = 0 AND j.state IN ('mined', 'partial') ORDER BY s.path",
        SightingOf);

    public void MarkTakenAway(Sighting sighting) => _session.Run("UPDATE sighting SET taken_away = 1 WHERE path = $1", sighting.Path);

    public Publication? Unstreamed() => _session.Rows(
        $"{PublicationFields} {Results} AND s.published IS j.result_hash AND j.streamed = 0 AND j.state IN ('mined', 'partial') ORDER BY j.finished_at, s.path LIMIT 1",
        PublicationOf).FirstOrDefault();

    public long StreamLength(string path) => _session.Number("SELECT length FROM stream WHERE path = $1", path);

    public void MarkStreamed(string path, long length, Publication? publication) => _session.InTransaction(() =>
    {
        _session.Run("INSERT INTO stream VALUES ($1, $2) ON CONFLICT (path) DO UPDATE SET length = $2", path, length);
        return publication is null ? 0
            : _session.Run("UPDATE job SET streamed = 1 WHERE document = $1 AND pipeline = $2", publication.Document, publication.Pipeline);
    });

    public LedgerStatus Status(int failures)
    {
        var states = Enum.GetValues<JobState>().ToDictionary(state => state, _ => 0);
        foreach (var (state, count) in _session.Rows("SELECT state, COUNT(*) FROM job GROUP BY state", row => (Enum.Parse<JobState>(row.GetString(0), ignoreCase: true), row.GetInt32(1))))
        {
            states[state] = count;
        }

        return new LedgerStatus(
            (int)_session.Number("SELECT COUNT(*) FROM document"), (int)_session.Number("SELECT COUNT(*) FROM sighting"), states, Unpublished().Count,
            _session.Value("SELECT MIN(queued_at) FROM job WHERE state = 'queued'") is long queued ? DateTimeOffset.FromUnixTimeMilliseconds(queued) : null,
            (int)_session.Number("SELECT COUNT(*) FROM attempt"), Failures(failures));
    }

    public int Retry(string? document, string pipeline) => _session.InTransaction(() =>
    {
        var failed = _session.Rows(
            "SELECT document FROM job WHERE state IN ('failed', 'quarantined') AND ($1 IS NULL OR document = $1) ORDER BY document", row => row.GetString(0), document);
        failed.Distinct().ToList().ForEach(one => QueueWithin(one, pipeline));
        return failed.Distinct().Count();
    });

    public IReadOnlyList<string> Outdated(string pipeline) => _session.Rows(
        $"SELECT document FROM job WHERE state IN ({Ended}) GROUP BY document HAVING SUM(pipeline = $1) = 0 ORDER BY document", row => row.GetString(0), pipeline);

    public void Queue(string document, string pipeline) => _session.InTransaction(() => QueueWithin(document, pipeline));

    public IReadOnlyList<(string Document, long Length)> Documents() =>
        _session.Rows("SELECT id, length FROM document ORDER BY id", row => (row.GetString(0), row.GetInt64(1)));

    public IReadOnlyList<string> Unfinished() =>
        _session.Rows("SELECT DISTINCT document FROM job WHERE state IN ('queued', 'working') ORDER BY document", row => row.GetString(0));

    public IReadOnlyList<Sighting> SightingsOf(string document) =>
        _session.Rows($"SELECT {SightingFields} FROM sighting s WHERE document = $1 ORDER BY path", SightingOf, document);

    public IReadOnlyList<Publication> ResultsOf(string document) =>
        _session.Rows($"{PublicationFields} {Results} AND s.document = $1 ORDER BY s.path", PublicationOf, document);

    public IReadOnlyList<string> Streams() => _session.Rows("SELECT path FROM stream ORDER BY path", row => row.GetString(0));

    public void Forget(string document) => _session.Run("DELETE FROM document WHERE id = $1", document);

    public void Backup(string copy) => _session.Run("VACUUM INTO $1", copy);

    public void Dispose() => _session.Dispose();

    private int QueueWithin(string document, string pipeline) => _session.Run(
        """
        INSERT INTO job (document, pipeline, state, queued_at, due_at) VALUES ($1, $2, 'queued', $3, $3)
        ON CONFLICT (document, pipeline) DO UPDATE SET state = 'queued', attempts = 0, queued_at = $3, due_at = $3
        """,
        document, pipeline, Now());

    private int EndAttempt(Job job, string outcome) => _session.Run(
        "UPDATE attempt SET ended_at = $3, outcome = $4 WHERE document = $1 AND pipeline = $2 AND ended_at IS NULL", job.Document, job.Pipeline, Now(), outcome);

    private List<LedgerFailure> Failures(int most) => _session.Rows(
        """
        SELECT document, (SELECT MIN(path) FROM sighting WHERE sighting.document = job.document), state, issue, reason, finished_at
        FROM job WHERE state IN ('failed', 'quarantined') ORDER BY finished_at DESC, document LIMIT $1
        """,
        row => new LedgerFailure(
            row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), Enum.Parse<JobState>(row.GetString(2), ignoreCase: true),
            row.IsDBNull(3) ? null : row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5))), most);

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();

    private static Sighting SightingOf(SqliteDataReader row) => new(
        row.GetString(0), new FileStamp(row.GetInt64(1), new DateTime(row.GetInt64(2), DateTimeKind.Utc)), row.GetString(3), row.GetString(4));

    private static Publication PublicationOf(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), Enum.Parse<JobState>(row.GetString(4), ignoreCase: true), row.GetString(5));

    private static string Spelt(JobState state) => state.ToString().ToLowerInvariant();

    private static string Spelt(IssueKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
