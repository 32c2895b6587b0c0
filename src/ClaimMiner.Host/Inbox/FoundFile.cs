namespace ClaimMiner.Host.Inbox;

/// <summary>A file that a look through a folder met.</summary>
/// <param name="Relative">Its path below the folder.</param>
/// <param name="Stamp">What it looked like.</param>
internal readonly record struct FoundFile(string Relative, FileStamp Stamp);
