using System.Diagnostics;
using ClaimMiner.Claims.Files;
using ClaimMiner.Layout;
using ClaimMiner.Documents;
using ClaimMiner.Pdf;
using ClaimMiner.Segmentation;

namespace ClaimMiner.Benchmarks.Reading;

/// <summary>
/// Reading, warm and on one thread, in interleaved rounds with medians: the limit (read the files and inflate the same content streams),
/// glyphs with boxes, the whole article with its JSON written, and pdftotext -bbox-layout where it is installed.
/// Our own harness, because BenchmarkDotNet cannot interleave a program of another language with ours.
/// </summary>
internal static class ReadBenchmark
{
    public static void Run(IReadOnlyList<string> files, int rounds)
    {
        var output = Path.Combine(Path.GetTempPath(), $"claimminer-benchmark-{Environment.ProcessId}");
        Directory.CreateDirectory(output);
        try
        {
            var steps = new List<(string Name, Func<int> Work)>
            {
                ("read + inflate (the limit)", () => files.Sum(Limit.Pages)),
                ("glyphs with boxes", () => files.Sum(file => new ClaimMinerPdfReader().Read(File.ReadAllBytes(file)).Pages.Count)),
                ("article, JSON written", () => files.Sum(file => Article(file, output))),
            };
            if (PdfToText.IsInstalled)
            {
                steps.Add(("pdftotext -bbox-layout", () => { files.ToList().ForEach(file => PdfToText.Run(file, output)); return 0; }));
            }

            Report(steps.Select(step => step.Name).ToList(), Measure(steps, rounds, out var pages), pages);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
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
        Console.WriteLine($"{"",-28}{"seconds",9}{"pages/s",9}{"x limit",9}{"of pdftotext",14}");
        var peer = names.Count > 3 ? medians[3] : double.NaN;
        for (var i = 0; i < names.Count; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"{names[i],-28}{medians[i],9:F2}{pages / medians[i],9:F0}{medians[i] / medians[0],9:F1}{peer / medians[i],14:F2}"));
        }
    }

    private static int Article(string file, string output)
    {
        var bytes = File.ReadAllBytes(file);
        var reading = new ClaimMinerPdfReader().Read(bytes);
        var article = new ArticleReader().Read("benchmark", reading);
        var json = ContractJson.Write(ArticleFile.Of(article, SentenceSegmenter.Segment(article), DocumentStatus.Mined, []));
        File.WriteAllText(Path.Combine(output, Path.GetFileName(file) + ".json"), json);
        return reading.Pages.Count;
    }
}
