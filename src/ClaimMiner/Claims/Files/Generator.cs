namespace ClaimMiner.Claims.Files;

/// <summary>What made a file.</summary>
/// <param name="Name">"ClaimMiner".</param>
/// <param name="Version">Of the program.</param>
/// <param name="Model">"sha256:" and the hash of the model file; null when rules alone decided.</param>
public sealed record Generator(string Name, string Version, string? Model)
{
    public static Generator Of(string? model) =>
        new("ClaimMiner", typeof(Generator).Assembly.GetName().Version?.ToString(3) ?? "0.0.0", model);
}
