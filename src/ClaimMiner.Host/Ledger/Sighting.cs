using ClaimMiner.Host.Inbox;

namespace ClaimMiner.Host.Ledger;

/// <summary>A file in the inbox that holds a document.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Stamp">What it looked like when it was taken.</param>
/// <param name="Document">"sha256:" and the hash of its bytes.</param>
/// <param name="Output">Where its result goes: an absolute path that lacks its ending.</param>
internal sealed record Sighting(string Path, FileStamp Stamp, string Document, string Output);
