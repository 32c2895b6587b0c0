namespace ClaimMiner.Host.Work;

/// <summary>Where a document's results go: beside one another under the output folder, sub-folders kept.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="Stem">The document's path below its input folder, without its extension.</param>
internal readonly record struct DocumentFiles(string Folder, string Stem)
{
    public string Claims => Path.Combine(Folder, Stem + ".claims.json");

    public string Article => Path.Combine(Folder, Stem + ".article.json");

    public string Error => Path.Combine(Folder, Stem + ".error.json");
}
