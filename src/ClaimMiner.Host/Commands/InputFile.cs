namespace ClaimMiner.Host.Commands;

/// <summary>A file to work on.</summary>
/// <param name="Path">As the user named it, or found below a folder the user named.</param>
/// <param name="Stem">Its path below that folder without its extension: the name of its results.</param>
internal sealed record InputFile(string Path, string Stem);
