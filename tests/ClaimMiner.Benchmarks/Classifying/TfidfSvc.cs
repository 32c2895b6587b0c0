using System.Globalization;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>scikit-learn: TF-IDF of words and characters under a balanced linear support vector machine a label, in tfidf_svc.py.</summary>
internal sealed class TfidfSvc : IContender
{
    private const string Python = "/usr/bin/python3";

    private LineProcess? _process;
    private Cutoffs? _cutoffs;

    public string Name => "scikit-learn TF-IDF, LinearSVC";

    public string? Missing { get; } = Tool.Run(Python, "-c", "import sklearn")?.ExitCode == 0 ? null : "apt-get install python3-sklearn";

    public TimeSpan ProcessorTime => _process!.ProcessorTime;

    public double? HeldOutF1 => _cutoffs?.MacroF1;

    public TimeSpan Train(LabelledSet corpus)
    {
        // 1. Loading the libraries is not training.
        _process = new LineProcess(Python, "-X", "utf8", Path.Combine(AppContext.BaseDirectory, "tfidf_svc.py"));
        _process.Ask([], answers: 1);

        // 2. Held-out scores and the final model.
        var start = ProcessorTime;
        var texts = corpus.Unlabelled.Texts;
        var heldOut = Ask(texts.Select((text, i) => $"{corpus.FoldOf(i)}\t{string.Concat(corpus.Labels.Select(label => label[i] ? '1' : '0'))}\t{text}"), texts.Count);
        _cutoffs = Cutoffs.Of(heldOut, corpus.Labels);
        return ProcessorTime - start;
    }

    public bool[][] Decide(UnlabelledSet sentences) => _cutoffs!.Decide(Ask(sentences.Texts, sentences.Texts.Count));

    public void Dispose() => _process?.Dispose();

    private double[][] Ask(IEnumerable<string> lines, int count)
    {
        var answers = _process!.Ask(lines.Prepend(count.ToString()), count).Select(line => line.Split(' ')).ToList();
        return Enumerable.Range(0, answers[0].Length)
            .Select(label => answers.Select(scores => double.Parse(scores[label], CultureInfo.InvariantCulture)).ToArray()).ToArray();
    }
}
