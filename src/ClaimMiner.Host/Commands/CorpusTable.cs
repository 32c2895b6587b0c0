using ClaimMiner.Classification;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary>What <c>corpus check</c> shows people: the faults, one a line, and the corpus card.</summary>
internal static class CorpusTable
{
    private const int LongestBar = 60;

    public static void Print(TextWriter output, CorpusReport report)
    {
        foreach (var fault in report.Faults)
        {
            output.WriteLine(Printable.Of($"{Place(fault)}: found {fault.Found}; expected {fault.Expected}"));
        }

        if (report.Faults.Count > 0)
        {
            output.WriteLine();
        }

        PrintAreas(output, report.Card);
        output.WriteLine();
        PrintValues(output, report.Card);
        output.WriteLine();
        PrintLengths(output, report.Card);
    }

    private static string Place(CorpusFault fault) => fault switch
    {
        { File: null } => "whole corpus",
        { Line: null } => fault.File,
        { Sid: null } => $"{fault.File}:{fault.Line}",
        _ => $"{fault.File}:{fault.Line} {fault.Sid}",
    };

    private static void PrintAreas(TextWriter output, CorpusCard card)
    {
        var width = card.Areas.Append(card.Total).Max(area => area.Name.Length);
        void Row(string name, string sentences, string none, string mechanism, string target, string approval, string words) =>
            output.WriteLine($"{Printable.Of(name).PadRight(width)} {sentences,9} {none,7} {mechanism,9} {target,7} {approval,8} {words,10}".TrimEnd());

        Row("area", "sentences", "none", "mechanism", "target", "approval", "mean words");
        foreach (var area in card.Areas.Append(card.Total))
        {
            Row(area.Name, $"{area.Sentences}", $"{area.None}", $"{area.Mechanism}", $"{area.Target}", $"{area.Approval}", $"{area.MeanWords:0.0}");
        }

        string Share(int sentences) => $"{100.0 * sentences / Math.Max(1, card.Total.Sentences):0.0} %";
        Row("", "", Share(card.Total.None), Share(card.Total.Mechanism), Share(card.Total.Target), Share(card.Total.Approval), "");
    }

    private static void PrintValues(TextWriter output, CorpusCard card)
    {
        var width = card.Values.Keys.Max(slot => slot.Length);
        foreach (var (slot, counts) in card.Values)
        {
            output.WriteLine($"{slot.PadRight(width)}  {string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"))}");
        }
    }

    private static void PrintLengths(TextWriter output, CorpusCard card)
    {
        output.WriteLine($"{"words",9} {"sentences",9}");
        var most = card.Lengths.Select(bin => bin.Sentences).DefaultIfEmpty().Max();
        foreach (var bin in card.Lengths)
        {
            var bar = new string('#', (int)Math.Ceiling((double)LongestBar * bin.Sentences / Math.Max(1, most)));
            output.WriteLine($"{$"{bin.From}–{bin.To}",9} {bin.Sentences,9} {bar}".TrimEnd());
        }
    }
}
