using ClaimMiner.Learning;
#if MLNET
using ClaimMiner.MLNet;
#endif

namespace ClaimMiner.Host.Commands;

/// <summary>What can learn the classifier's weights: the default first, then what this build was asked to hold.</summary>
internal static class Trainers
{
    /// <summary>Names of all trainers that a build can hold, with the build property that brings each; none brings the default.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Known = new Dictionary<string, string?>
    {
        ["dual-coordinate-descent"] = null,
        ["mlnet"] = "MLNet",
        ["mlnet-lbfgs"] = "MLNet",
    };

    public static readonly IReadOnlyList<ILinearTrainer> OfThisBuild =
    [
        new DualCoordinateDescentTrainer(),
#if MLNET
        new SdcaTrainer(),
        new LbfgsTrainer(),
#endif
    ];
}
