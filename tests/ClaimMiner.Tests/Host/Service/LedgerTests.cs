using ClaimMiner.Documents;
using ClaimMiner.Host.Inbox;
using ClaimMiner.Host.Ledger;
using ClaimMiner.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ClaimMiner.Tests.Host.Service;

/// <summary>What a ledger promises, whatever database it lies in.</summary>
public sealed class LedgerTests : IDisposable
{
    private const string Pipeline = "1.0.0 rules";

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteLedger _ledger;

    public LedgerTests() => _ledger = Open();

    [Fact]
    public void AFileIsKnownByItsPathAndStamp()
    {
        _ledger.Record(Sighting("a", 'a'), Pipeline);

        Assert.True(_ledger.HasSeen("/in/a", Stamp));
        Assert.False(_ledger.HasSeen("/in/b", Stamp));
        Assert.False(_ledger.HasSeen("/in/a", Stamp with { Length = 8 }));
    }

    [Fact]
    public void ADocumentIsHandedOutOnce()
    {
        Assert.True(_ledger.Record(Sighting("a", 'a'), Pipeline));
        Assert.False(_ledger.Record(Sighting("b", 'a'), Pipeline));

        Assert.Equal(("/in/a", 1), _ledger.Claim(Pipeline) is { } job ? (job.Path, job.Attempt) : default);
        Assert.Null(_ledger.Claim(Pipeline));
    }

    [Fact]
    public void AResultWaitsForEachOfItsPlaces()
    {
        Finish('a', JobState.Mined, "a", "b");

        var waiting = _ledger.Unpublished();
        Assert.Equal(["/out/a.claims.json", "/out/b.claims.json"], waiting.Select(publication => publication.File));
        Assert.Equal("{}", _ledger.Result(waiting[0]));

        _ledger.MarkPublished(waiting[0]);
        Assert.Equal("/out/b.claims.json", Assert.Single(_ledger.Unpublished()).File);
        Assert.Equal("/out/a.claims.json", Assert.Single(_ledger.Published()).File);
    }

    [Fact]
    public void WhatWasInHandIsPutBackAndTheTryDoesNotCount()
    {
        _ledger.Record(Sighting("a", 'a'), Pipeline);
        _ledger.Claim(Pipeline);
        _ledger.Dispose();

        using var again = Open();

        Assert.Equal(1, again.Recover(Pipeline));
        Assert.Equal(1, again.Claim(Pipeline)!.Attempt);
    }

    [Fact]
    public void AJobThatIsPutBackRestsAndItsTriesCount()
    {
        _ledger.Record(Sighting("a", 'a'), Pipeline);
        _ledger.PutBack(_ledger.Claim(Pipeline)!, "its worker died", TimeSpan.FromHours(1));
        Assert.Null(_ledger.Claim(Pipeline));

        _ledger.Record(Sighting("b", 'b'), Pipeline);
        _ledger.PutBack(_ledger.Claim(Pipeline)!, "its worker died", TimeSpan.Zero);
        Assert.Equal(2, _ledger.Claim(Pipeline)!.Attempt);
    }

    [Fact]
    public void ANewVersionLeavesWhatIsDoneAloneAndTakesOverWhatWaits()
    {
        Finish('a', JobState.Mined, "a");
        _ledger.Record(Sighting("b", 'b'), Pipeline);

        Assert.Equal(1, _ledger.Adopt("2.0.0 rules"));
        _ledger.Record(Sighting("c", 'a'), "2.0.0 rules");

        Assert.Equal(Id('b'), _ledger.Claim("2.0.0 rules")!.Document);
        Assert.Null(_ledger.Claim("2.0.0 rules"));
        Assert.Equal([Id('a')], _ledger.Outdated("2.0.0 rules"));
    }

    [Fact]
    public void AFailureIsToldAndCanBeTriedAgain()
    {
        Finish('a', JobState.Failed, "a");
        Finish('b', JobState.Mined, "b");

        var failure = Assert.Single(_ledger.Status(5).LastFailures);
        Assert.Equal((Id('a'), "/in/a", "damaged", "broken"), (failure.Document, failure.Path, failure.Issue, failure.Reason));
        Assert.Equal(1, _ledger.Retry(null, Pipeline));
        Assert.Equal((Id('a'), 1), _ledger.Claim(Pipeline) is { } job ? (job.Document, job.Attempt) : default);
        Assert.Equal(0, _ledger.Retry(Id('b'), Pipeline));
    }

    [Fact]
    public void AForgottenDocumentLeavesNothing()
    {
        Finish('a', JobState.Mined, "a");

        Assert.Equal("/out/a.claims.json", Assert.Single(_ledger.ResultsOf(Id('a'))).File);
        _ledger.Forget(Id('a'));

        Assert.Empty(_ledger.Documents());
        Assert.Empty(_ledger.Unpublished());
        Assert.False(_ledger.HasSeen("/in/a", Stamp));
        Assert.Equal(0, _ledger.Status(0).Attempts);
    }

    [Fact]
    public void ABackupIsAWholeLedger()
    {
        Finish('a', JobState.Mined, "a");
        _ledger.Backup(_folder["copy.db"]);

        using var copy = new SqliteLedger(_folder["copy.db"], TimeProvider.System);

        Assert.Equal("{}", copy.Result(Assert.Single(copy.Unpublished())));
    }

    [Fact]
    public void ALedgerOfANewerVersionIsRefused()
    {
        _ledger.Dispose();
        using (var connection = new SqliteConnection($"Data Source={_folder["ledger.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer program", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheStreamsLengthIsCommittedWithTheResult()
    {
        Finish('a', JobState.Mined, "a");
        Assert.Null(_ledger.Unstreamed());
        _ledger.MarkPublished(_ledger.Unpublished()[0]);

        _ledger.MarkStreamed("/out/claims.jsonl", 42, _ledger.Unstreamed());

        Assert.Null(_ledger.Unstreamed());
        Assert.Equal(42, _ledger.StreamLength("/out/claims.jsonl"));
        Assert.Equal(0, _ledger.StreamLength("/elsewhere/claims.jsonl"));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    private static FileStamp Stamp { get; } = new(7, DateTime.UnixEpoch);

    private static string Id(char letter) => "sha256:" + new string(letter, 64);

    private static Sighting Sighting(string name, char document) => new($"/in/{name}", Stamp, Id(document), $"/out/{name}");

    private SqliteLedger Open() => new(_folder["ledger.db"], TimeProvider.System);

    private void Finish(char document, JobState state, params string[] names)
    {
        foreach (var name in names)
        {
            _ledger.Record(Sighting(name, document), Pipeline);
        }

        _ledger.Finish(_ledger.Claim(Pipeline)!, new Outcome(
            state, "{}", 0, state == JobState.Failed ? IssueKind.Damaged : null, state == JobState.Failed ? "broken" : null));
    }
}
