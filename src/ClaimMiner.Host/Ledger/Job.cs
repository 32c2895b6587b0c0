namespace ClaimMiner.Host.Ledger;

/// <summary>A document that a worker has in hand.</summary>
/// <param name="Document">"sha256:" and the hash of its bytes.</param>
/// <param name="Pipeline">The version, model and options under which it is mined.</param>
/// <param name="Path">A file that holds it; null when none is known any more.</param>
/// <param name="Attempt">Counts from 1.</param>
internal sealed record Job(string Document, string Pipeline, string? Path, int Attempt)
{
    /// <summary>What it is called in messages.</summary>
    public string Name => Work.Printable.Of(Path ?? Document);
}
