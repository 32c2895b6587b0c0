using ClaimMiner.Learning;
using Microsoft.ML.Data;

namespace ClaimMiner.MLNet;

/// <summary>A sparse row as ML.NET takes it. ML.NET finds columns by their names, so it is a class with settable properties.</summary>
internal sealed class WeightedRow
{
    public bool Label { get; set; }

    public float Weight { get; set; }

    public VBuffer<float> Features { get; set; }

    /// <summary>Each class weighs the same in all, however few its rows.</summary>
    public static IReadOnlyList<WeightedRow> Of(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> positive, int columns)
    {
        var positives = positive.Count(carries => carries);
        return rows.Select((row, i) => new WeightedRow
        {
            Label = positive[i],
            Weight = (float)(rows.Count / (2.0 * (positive[i] ? positives : rows.Count - positives))),
            Features = VectorOf(row, columns),
        }).ToList();
    }

    /// <summary>ML.NET wants columns ascending. The values are exact: a float holds every multiple of 1/<see cref="SparseRow.Unit"/> below 4096.</summary>
    private static VBuffer<float> VectorOf(SparseRow row, int columns)
    {
        var ascending = (int[])row.Columns.Clone();
        var values = row.Values.Select(value => (float)value / SparseRow.Unit).ToArray();
        Array.Sort(ascending, values);
        return new VBuffer<float>(columns, ascending.Length, values, ascending);
    }
}
