using System.Text.RegularExpressions;
using ClaimMiner.Claims;
using ClaimMiner.Classification;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>No learning but one choice a category: whether one phrase of its groups in cues.tsv is enough, or two must stand in the sentence.</summary>
internal sealed class KeywordRules : IContender
{
    private static readonly ClaimCategory[] Categories = Enum.GetValues<ClaimCategory>();

    private readonly List<Regex> _phrases = Categories.Select(Phrases).ToList();
    private int[] _least = [1, 1, 1];

    public string Name => $"keyword rules (at least {string.Join(", ", _least)})";

    public string? Missing => null;

    public TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;

    public double? HeldOutF1 => null;

    public TimeSpan Train(LabelledSet corpus)
    {
        var start = ProcessorTime;
        _least = Counts(corpus.Unlabelled)
            .Select((counts, label) => new[] { 1, 2 }.MaxBy(least => Tally.Of(counts.Select(count => count >= least), corpus.Labels[label]).F1)).ToArray();
        return ProcessorTime - start;
    }

    public bool[][] Decide(UnlabelledSet sentences) =>
        Counts(sentences).Select((counts, label) => counts.Select(count => count >= _least[label]).ToArray()).ToArray();

    public void Dispose()
    {
    }

    private List<int[]> Counts(UnlabelledSet sentences) => _phrases.ConvertAll(phrases => sentences.Texts.Select(text => phrases.Count(text)).ToArray());

    /// <summary>Longest phrase first, so that "drug target" is not counted as "target".</summary>
    private static Regex Phrases(ClaimCategory category)
    {
        using var stream = typeof(SentenceClassifier).Assembly.GetManifestResourceStream("cues.tsv")
            ?? throw new InvalidOperationException("the library holds no cues.tsv");
        using var reader = new StreamReader(stream);
        var phrases = reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r').Split('\t'))
            .Where(columns => columns[0].StartsWith($"{category}.", StringComparison.OrdinalIgnoreCase))
            .SelectMany(columns => columns[1].Split(", "))
            .OrderByDescending(phrase => phrase.Length)
            .Select(phrase => Regex.Escape(phrase).Replace(@"\*", @"\w*"));
        return new Regex($@"\b(?:{string.Join('|', phrases)})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
