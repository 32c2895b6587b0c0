namespace ClaimMiner.Learning;

/// <summary>Learns a weight for each column from rows that do or do not carry one label. Features and calibration are not its business.</summary>
public interface ILinearTrainer
{
    /// <summary>The name by which the trainer is chosen on the command line.</summary>
    string Name { get; }

    /// <param name="rows">Sparse rows.</param>
    /// <param name="positive">Whether each row carries the label.</param>
    /// <param name="columns">How many columns there are.</param>
    LinearWeights Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> positive, int columns);
}
