using ClaimMiner.Learning;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace ClaimMiner.MLNet;

/// <summary>
/// Class-balanced logistic regression by ML.NET's stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, JMLR 2013). On one thread and
/// seeded: the same rows give the same weights.
/// </summary>
public sealed class SdcaTrainer(MLNetOptions? options = null) : ILinearTrainer
{
    private readonly MLNetOptions _options = options ?? new();

    public string Name => "mlnet";

    public LinearWeights Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> positive, int columns)
    {
        var context = new MLContext(_options.Seed);
        return LogisticRegression.Fit(context, () => context.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(WeightedRow.Weight),
            L1Regularization = 0,
            // It weighs the mean loss, not the sum.
            L2Regularization = (float)(1 / (_options.Cost * rows.Count)),
            MaximumNumberOfIterations = _options.Passes,
            NumberOfThreads = 1,
        }), rows, positive, columns);
    }
}
