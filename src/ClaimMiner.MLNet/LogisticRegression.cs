using ClaimMiner.Learning;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimMiner.MLNet;

/// <summary>Rows on their way into either of ML.NET's logistic regressions, and weights on their way out.</summary>
internal static class LogisticRegression
{
    public static LinearWeights Fit<TTrainer>(
        MLContext context, Func<TTrainer> trainer, IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> positive, int columns)
        where TTrainer : IEstimator<BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>>
    {
        if (rows.Count == 0)
        {
            return new LinearWeights(new double[columns], 0);
        }

        // To ML.NET a vector of no columns is one of unknown length, which it refuses: it gets a column that no row fills.
        var schema = SchemaDefinition.Create(typeof(WeightedRow));
        schema[nameof(WeightedRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Math.Max(1, columns));
        var data = context.Data.LoadFromEnumerable(WeightedRow.Of(rows, positive, Math.Max(1, columns)), schema);

        // Its own calibration is left behind: ours is fitted to held-out scores.
        var model = trainer().Fit(data).Model.SubModel;
        return new LinearWeights(model.Weights.Take(columns).Select(weight => (double)weight).ToArray(), model.Bias);
    }
}
