namespace ClaimMiner.Learning;

/// <summary>A sentence as a sparse vector: columns in any order, each once, values in 1/<see cref="Unit"/>, so that sums are exact on every machine.</summary>
public sealed record SparseRow(int[] Columns, int[] Values)
{
    /// <summary>What stands for 1.0.</summary>
    public const int Unit = 4096;
}
