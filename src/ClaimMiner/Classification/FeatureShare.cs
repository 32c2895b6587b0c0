namespace ClaimMiner.Classification;

/// <summary>What one feature adds to a sentence's score for a category, or takes from it.</summary>
/// <param name="Name">What the feature is: "types: &lt;drug&gt; inhibit &lt;gene&gt;".</param>
/// <param name="Share">In units of the score before calibration.</param>
public sealed record FeatureShare(string Name, double Share);
