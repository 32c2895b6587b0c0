using System.CommandLine;
using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Evaluation;
using ClaimMiner.Evaluation.Charts;
using ClaimMiner.Host.Work;
using ClaimMiner.Mining;

namespace ClaimMiner.Host.Commands;

/// <summary>What <c>evaluate</c> is asked about annotated sentences, and its answers.</summary>
internal sealed class GoldOptions
{
    public Option<string?> Gold { get; } = new("--gold")
    {
        Description = "annotated sentences (JSON lines): sentence classes, claims and the classifier alone at a probability of 0.5, with the 95 % intervals of F1 "
            + "(bootstrap over documents) and the expected calibration error (ECE) of the probabilities",
        HelpName = "FILE",
    };

    public Option<string?> Articles { get; } = new("--articles")
    {
        Description = "with --gold: mine its documents from this folder (<doc>.pdf) instead of taking their sentences as given; what reading loses counts as missed",
        HelpName = "DIR",
    };

    public Option<string?> Charts { get; } = new("--charts")
    {
        Description = "with --gold: write <category>.svg there, precision, recall and F1 of the classifier against its threshold",
        HelpName = "DIR",
    };

    public Option<string?> Ablate { get; } = new("--ablate")
    {
        Description = "with --gold: train from this corpus without each sort of features in turn, and print what the classifier alone is worth then",
        HelpName = "CORPUS",
    };

    public Option<int> Errors { get; } = new("--errors")
    {
        Description = "with --gold: print so many sentences on which the classifier is most wrong, with the features that weighed most",
        HelpName = "N",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Ablate);
        command.Options.Add(Errors);
        command.Options.Add(Gold);
        command.Options.Add(Articles);
        command.Options.Add(Charts);
    }

    /// <summary>The rows and their names; none without a gold file.</summary>
    /// <exception cref="UsageException">An option's value does not make sense.</exception>
    public IEnumerable<KeyValuePair<string, EvaluationRow>> Measure(ParseResult parsed, PipelineOptions options, Terminal terminal, CancellationToken cancellation)
    {
        var (articles, charts) = (parsed.GetValue(Articles), parsed.GetValue(Charts));
        if (parsed.GetValue(Gold) is not { } file)
        {
            return articles is null && charts is null && parsed.GetValue(Ablate) is null && parsed.GetValue(Errors) == 0 ? []
                : throw new UsageException("--articles, --charts, --ablate and --errors need --gold FILE");
        }

        var classifier = options.ClassifierOf(parsed) is var given && given != SentenceClassifier.RulesOnly ? given : null;
        if (charts is not null && classifier is null)
        {
            throw new UsageException("--charts draws the classifier, and rules alone decide here");
        }

        var gold = TrainCommand.Load(file);
        var judged = articles is null
            ? GoldEvaluation.OnText(gold, classifier, options.Pipeline(parsed).Extract)
            : OnArticles(gold, classifier, articles, PipelineOptions.Miner(options.Pipeline(parsed)), terminal, cancellation);
        if (charts is not null)
        {
            foreach (var category in Enum.GetValues<ClaimCategory>())
            {
                AtomicFile.Write(
                    Path.Combine(charts, $"{category.ToString().ToLowerInvariant()}.svg"), SvgLineChart.Draw(ThresholdChart.Of(category, ThresholdCurve.Of(judged, category))));
            }
        }

        if (parsed.GetValue(Ablate) is { } corpus)
        {
            AblationTable.Print(terminal, TrainCommand.Load(corpus), gold);
        }

        if (parsed.GetValue(Errors) is > 0 and var most && classifier is not null)
        {
            WorstErrors.Print(terminal, gold, classifier, most);
        }

        var figures = GoldFigures.Of(judged);
        return articles is null ? EvaluationRow.Of(figures) : EvaluationRow.Of(figures).Prepend(new("recovered sentences", EvaluationRow.Of(figures.Recovered)));
    }

    private static IReadOnlyList<JudgedDocument> OnArticles(
        AnnotatedCorpus gold, SentenceClassifier? classifier, string folder, DocumentMiner miner, Terminal terminal, CancellationToken cancellation)
    {
        var files = InputFiles.Expand([folder]).ToDictionary(file => file.Stem, file => file.Path, StringComparer.Ordinal);
        using var progress = new Progress(terminal, gold.Documents().Count());
        return GoldEvaluation.OnArticles(gold, classifier, Mine);

        MiningResult? Mine(string doc)
        {
            var result = files.TryGetValue(doc, out var path) ? miner.Mine(path, cancellation) : null;
            if (result is null or { Status: DocumentStatus.Failed })
            {
                terminal.Error.WriteLine(Printable.Of($"{doc}: {(result is null ? "no such PDF" : result.Issues[^1].Message)}; its sentences count as missed"));
            }

            progress.Advance(doc);
            return result;
        }
    }
}
