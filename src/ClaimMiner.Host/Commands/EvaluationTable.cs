using ClaimMiner.Evaluation;

namespace ClaimMiner.Host.Commands;

/// <summary>What <c>evaluate</c> shows people.</summary>
internal static class EvaluationTable
{
    public static void Print(TextWriter output, ReadingFigures? reading, SortedDictionary<string, EvaluationRow> report)
    {
        if (reading is not null)
        {
            Print(output, reading);
        }

        if (report.Count > 0)
        {
            Print(output, report);
        }
    }

    private static void Print(TextWriter output, ReadingFigures reading)
    {
        void Row(string name, double value, string of) => output.WriteLine($"{name,-32} {value,6:0.0000}   of {of}");

        output.WriteLine($"{"articles",-32} {reading.Articles,6}");
        Row("word recall", reading.Words.Recall, $"{reading.Words.TruePositives + reading.Words.FalseNegatives} words of running text");
        Row("  its back matter aside", reading.RunningWords.Ratio, $"{reading.RunningWords.Whole} words of it not read as back matter");
        Row("word precision", reading.Words.Precision, $"{reading.Words.TruePositives + reading.Words.FalsePositives} words read as running text");
        Row("whole sentences", reading.Whole.Ratio, $"{reading.Whole.Whole} sentences");
        Row("in order", reading.InOrder.Ratio, $"{reading.InOrder.Whole} whole sentences");
        Row("references found, in order", reading.References.Ratio, $"{reading.References.Whole} references");
        Row("citation links, precision", reading.Links.Precision, $"{reading.Links.TruePositives + reading.Links.FalsePositives} links made in whole sentences");
        Row("citation links, recall", reading.Links.Recall, $"{reading.Links.TruePositives + reading.Links.FalseNegatives} links of whole sentences");
        Row("citation links, recall of all", reading.AllLinks == 0 ? 0 : (double)reading.Links.TruePositives / reading.AllLinks, $"{reading.AllLinks} links");
    }

    private static void Print(TextWriter output, SortedDictionary<string, EvaluationRow> report)
    {
        output.WriteLine($"{"",-20} {"P",6} {"R",6} {"F1",6} {"95 % of F1",12} {"tp",6} {"fp",6} {"fn",6} {"ECE",6}");
        foreach (var (name, row) in report.OrderBy(pair => IsMacro(pair.Key)))
        {
            var counts = $"{row.TruePositives,6} {row.FalsePositives,6} {row.FalseNegatives,6} {row.CalibrationError,6:0.000}";
            output.WriteLine($"{name,-20} {row.Precision,6:0.000} {row.Recall,6:0.000} {row.F1,6:0.000} {row.F1Interval,12} {counts}".TrimEnd());
        }
    }

    /// <summary>Means stand below what they are the means of.</summary>
    private static bool IsMacro(string name) => name.EndsWith("macro F1", StringComparison.Ordinal);
}
