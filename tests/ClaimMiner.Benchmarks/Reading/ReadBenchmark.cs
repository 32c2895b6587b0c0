using System.Diagnostics;
using System.Globalization;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;
using ClaimMiner.Host.Commands;
using ClaimMiner.Layout;
using ClaimMiner.Pdf;
using ClaimMiner.Segmentation;

namespace ClaimMiner.Benchmarks.Reading;

/// <summary>
/// Reading, warm and on one thread, in interleaved rounds with medians: the limit (read the files and inflate the same content streams),
/// with every PDF engine of this build glyphs with boxes and the whole article with its JSON written, and pdftotext -bbox-layout where it is
/// installed. Then what memory each engine's articles take at the most, one file after another in a process of their own.
/// Our own harness, because BenchmarkDotNet cannot interleave a program of another language with ours.
/// </summary>
internal static class ReadBenchmark
{
    private const string Peer = "pdftotext -bbox-layout";

    public static void Run(IReadOnlyList<string> files, int rounds)
    {
        var output = Path.Combine(Path.GetTempPath(), $"claimminer-benchmark-{Environment.ProcessId}");
        Directory.CreateDirectory(output);
        try
        {
            var steps = new List<(string Name, Func<int> Work)>
            {
                ("read + inflate (the limit)", () => files.Sum(Limit.Pages)),
            };
            foreach (var engine in PdfEngines.OfThisBuild)
            {
                steps.Add(($"{engine.Name}: glyphs with boxes", () => files.Sum(file => engine.Read(File.ReadAllBytes(file)).Pages.Count)));
                steps.Add(($"{engine.Name}: article, JSON written", () => files.Sum(file => Article(engine, file, output))));
            }

            if (PdfToText.IsInstalled)
            {
                steps.Add((Peer, () => { files.ToList().ForEach(file => PdfToText.Run(file, output)); return 0; }));
            }

            Report(steps.Select(step => step.Name).ToList(), Measure(steps, rounds, out var pages), pages);
            foreach (var engine in PdfEngines.OfThisBuild)
            {
                var peaks = Enumerable.Range(0, rounds).Select(_ => PeakOfItsOwn(engine.Name, files));
                Console.WriteLine($"{engine.Name}: articles of these files one after another take {peaks.Order().ElementAt(rounds / 2)} MB at the most");
            }
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    /// <summary>The articles of files, one after another, and then what memory this process has taken at the most, in MB.</summary>
    public static long PeakMegabytes(string engineName, IEnumerable<string> files)
    {
        var engine = PdfEngines.OfThisBuild.Single(engine => engine.Name == engineName);
        foreach (var file in files)
        {
            Article(engine, file, output: null);
        }

        return Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
    }

    /// <summary>In a process whose memory is managed as the program's is.</summary>
    private static long PeakOfItsOwn(string engineName, IReadOnlyList<string> files)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["memory", engineName, .. files]) { RedirectStandardOutput = true };
        (start.Environment["DOTNET_GCConserveMemory"], start.Environment["DOTNET_gcConcurrent"]) = ("9", "1");
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return long.Parse(said, CultureInfo.InvariantCulture);
    }

    private static double[] Measure(List<(string Name, Func<int> Work)> steps, int rounds, out int pages)
    {
        pages = 0;
        var seconds = steps.Select(_ => new List<double>()).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < steps.Count; i++)
            {
                var watch = Stopwatch.StartNew();
                pages = Math.Max(pages, steps[i].Work());
                if (round >= 0) // the round before the first warms up
                {
                    seconds[i].Add(watch.Elapsed.TotalSeconds);
                }
            }
        }

        return seconds.Select(times => times.Order().ElementAt(times.Count / 2)).ToArray();
    }

    private static void Report(List<string> names, double[] medians, int pages)
    {
        Console.WriteLine($"{pages} pages; medians on one thread, warm");
        Console.WriteLine($"{"",-38}{"seconds",9}{"pages/s",9}{"x limit",9}{"of pdftotext",14}");
        var peer = names.IndexOf(Peer) is >= 0 and var at ? medians[at] : double.NaN;
        for (var i = 0; i < names.Count; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"{names[i],-38}{medians[i],9:F2}{pages / medians[i],9:F0}{medians[i] / medians[0],9:F1}{peer / medians[i],14:F2}"));
        }
    }

    private static int Article(IPdfReader engine, string file, string? output)
    {
        var bytes = File.ReadAllBytes(file);
        var reading = engine.Read(bytes);
        var article = new ArticleReader().Read("benchmark", reading);
        var json = ContractJson.Write(ArticleFile.Of(article, SentenceSegmenter.Segment(article), DocumentStatus.Mined, []));
        if (output is not null)
        {
            File.WriteAllText(Path.Combine(output, Path.GetFileName(file) + ".json"), json);
        }

        return reading.Pages.Count;
    }
}
