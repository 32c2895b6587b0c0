using ClaimMiner.Learning;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace ClaimMiner.MLNet;

/// <summary>
/// Class-balanced logistic regression by ML.NET's limited-memory quasi-Newton method (Nocedal, Mathematics of Computation 1980). On one thread,
/// starting from zero: the same rows give the same weights.
/// </summary>
public sealed class LbfgsTrainer(MLNetOptions? options = null) : ILinearTrainer
{
    private readonly MLNetOptions _options = options ?? new();

    public string Name => "mlnet-lbfgs";

    public LinearWeights Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> positive, int columns)
    {
        var context = new MLContext(_options.Seed);
        return LogisticRegression.Fit(context, () => context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(WeightedRow.Weight),
            L1Regularization = 0,
            L2Regularization = (float)(1 / _options.Cost),
            MaximumNumberOfIterations = _options.Passes,
            NumberOfThreads = 1,
        }), rows, positive, columns);
    }
}
