using System.Globalization;
using ClaimMiner.Learning;

namespace ClaimMiner.Classification;

/// <summary>Says which features a model was made for: a model is used only by a program that computes the same ones.</summary>
internal static class FeatureSpec
{
    /// <summary>Raised with every change of what the features are.</summary>
    private const int Version = 2;

    /// <summary>A fingerprint of the features' version, their sorts and the cue phrases.</summary>
    public static string Of(FeatureKinds kinds) =>
        FeatureHash.Of('s', $"{Version} {(int)kinds} {CueLexicon.Default.Fingerprint}").ToString("x16", CultureInfo.InvariantCulture);
}
