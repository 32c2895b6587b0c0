using System.Globalization;
using System.Text.RegularExpressions;
using ClaimMiner.Claims;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>
/// fastText, one model with one-vs-all loss over words, their pairs and character 3- to 6-grams; how many epochs, its held-out scores decide.
/// Sentences without a label carry "none", since it leaves unlabelled lines out.
/// </summary>
internal sealed partial class FastText : IContender
{
    private const string Program = "fasttext";
    private const string LabelMark = "__label__";

    private static readonly int[] EpochsTried = [10, 25, 50, 100];
    private static readonly ClaimCategory[] Categories = Enum.GetValues<ClaimCategory>();

    private readonly string _folder = Directory.CreateTempSubdirectory("claimminer-benchmark-").FullName;
    private int _epochs;
    private Cutoffs? _cutoffs;
    private LineProcess? _model;

    public string Name => _epochs == 0 ? "fastText" : $"fastText, {_epochs} epochs";

    public string? Missing { get; } = Tool.Run(Program) is null ? "apt-get install fasttext" : null;

    public TimeSpan ProcessorTime => _model!.ProcessorTime;

    public double? HeldOutF1 => _cutoffs?.MacroF1;

    public TimeSpan Train(LabelledSet corpus)
    {
        var tried = EpochsTried.Select(epochs => (Epochs: epochs, Held: Timed(() => HeldOut(corpus, epochs)))).ToList();
        var chosen = tried.MaxBy(setting => setting.Held.Result.MacroF1);
        (_epochs, _cutoffs) = (chosen.Epochs, chosen.Held.Result);
        var final = Timed(() => Fit(corpus, _ => true, _epochs));
        _model = final.Result;
        return chosen.Held.Time + final.Time;
    }

    public bool[][] Decide(UnlabelledSet sentences) => _cutoffs!.Decide(Scores(_model!, sentences.Texts));

    public void Dispose()
    {
        _model?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static (T Result, TimeSpan Time) Timed<T>(Func<T> work)
    {
        var start = Tool.ProcessorTime;
        return (work(), Tool.ProcessorTime - start);
    }

    private Cutoffs HeldOut(LabelledSet corpus, int epochs)
    {
        var texts = corpus.Unlabelled.Texts;
        var held = Categories.Select(_ => new double[texts.Count]).ToArray();
        for (var fold = 0; fold < LabelledSet.Folds; fold++)
        {
            using var model = Fit(corpus, i => corpus.FoldOf(i) != fold, epochs);
            var own = Enumerable.Range(0, texts.Count).Where(i => corpus.FoldOf(i) == fold).ToList();
            var scores = Scores(model, own.ConvertAll(i => texts[i]));
            for (var label = 0; label < held.Length; label++)
            {
                for (var place = 0; place < own.Count; place++)
                {
                    held[label][own[place]] = scores[label][place];
                }
            }
        }

        return Cutoffs.Of(held, corpus.Labels);
    }

    private LineProcess Fit(LabelledSet corpus, Func<int, bool> learns, int epochs)
    {
        var (input, output) = (Path.Combine(_folder, "train.txt"), Path.Combine(_folder, "model"));
        File.WriteAllLines(input, Enumerable.Range(0, corpus.Unlabelled.Texts.Count).Where(learns).Select(i => Line(corpus, i)));

        // One thread, so that it is seeded. Rate, dimensions and buckets by held-out macro F1 too: more of the latter two gain less than 0.001.
        var run = Tool.Run(
            Program, "supervised", "-input", input, "-output", output, "-loss", "ova", "-wordNgrams", "2", "-minn", "3", "-maxn", "6",
            "-epoch", $"{epochs}", "-lr", "1", "-dim", "16", "-bucket", "200000", "-thread", "1", "-seed", "20251", "-verbose", "0");
        return run is { ExitCode: 0 }
            ? new LineProcess(Program, "predict-prob", output + ".bin", "-", "-1")
            : throw new InvalidOperationException($"{Program} supervised: {run?.Error}");
    }

    private static string Line(LabelledSet corpus, int sentence)
    {
        var labels = Categories.Where(category => corpus.Labels[(int)category][sentence]).Select(category => $"{category}").DefaultIfEmpty("none");
        return $"{string.Concat(labels.Select(label => $"{LabelMark}{label} "))}{Words(corpus.Unlabelled.Texts[sentence])}";
    }

    /// <summary>By category, then by text. It answers "__label__Target 0.98 __label__none 0.03 …" in the order of the probabilities.</summary>
    private static double[][] Scores(LineProcess model, IReadOnlyList<string> texts)
    {
        var answers = model.Ask(texts.Select(Words), texts.Count).Select(answer => answer.Split(' ')).ToList();
        return Categories
            .Select(category => answers.Select(words => double.Parse(words[Array.IndexOf(words, $"{LabelMark}{category}") + 1], CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
    }

    /// <summary>It parts words at white space alone: lower case and free punctuation, as its tutorial advises.</summary>
    private static string Words(string text) => Punctuation().Replace(text, " $0 ").ToLowerInvariant();

    [GeneratedRegex(@"[.!?,;:'""/()\[\]]")]
    private static partial Regex Punctuation();
}
