using ClaimMiner.Claims;

namespace ClaimMiner.Classification;

/// <summary>
/// Trains the sentence classifier from an annotated corpus. Calibration and thresholds come from scores of documents that the scoring
/// model had not seen, never from the training scores.
/// </summary>
public sealed class ClassifierTrainer(ILinearTrainer trainer, ClassifierOptions options)
{
    public (ClaimModel Model, TrainingReport Report) Train(AnnotatedCorpus corpus, Action<string>? progress = null)
    {
        // 1. Features once for all.
        var documents = corpus.Documents().ToList();
        var examples = documents.SelectMany((document, number) => SentenceView.Of(document.Article, document.Sentences)
            .Select((view, i) => new Example(number, FeatureExtractor.Extract(view), document.Annotations[i].Labels))).ToList();
        progress?.Invoke($"{examples.Count} sentences of {documents.Count} documents");

        // 2. Out-of-fold scores: documents are dealt to folds in their order.
        var held = new double[Enum.GetValues<ClaimCategory>().Length][];
        for (var label = 0; label < held.Length; label++)
        {
            held[label] = new double[examples.Count];
        }

        for (var fold = 0; fold < options.Folds; fold++)
        {
            ScoreFold(examples, fold, held);
            progress?.Invoke($"fold {fold + 1} of {options.Folds}");
        }

        // 3. Calibration and threshold of each label from those scores; weights from everything.
        var space = FeatureSpace.Of(examples.ConvertAll(example => example.Features), options.LeastSentences);
        var rows = examples.ConvertAll(example => space.Row(example.Features));
        var labels = new List<LabelModel>();
        var figures = new List<LabelFigures>();
        foreach (var category in Enum.GetValues<ClaimCategory>())
        {
            var positive = examples.ConvertAll(example => example.Labels.Contains(category));
            var scores = held[(int)category];
            var threshold = Thresholds.Best(scores, positive, options.RecallWeight).Threshold;
            var at = Thresholds.Best(scores, positive).At;
            labels.Add(LabelModel.Of(trainer.Train(rows, positive, space.Hashes.Count), Calibration.Fit(scores, positive), threshold));
            figures.Add(at with { Label = category, Precision = Math.Round(at.Precision, 4), Recall = Math.Round(at.Recall, 4), F1 = Math.Round(at.F1, 4) });
            progress?.Invoke($"{category} trained");
        }

        return (new ClaimModel(space, labels), new TrainingReport(corpus.Hash, documents.Count, examples.Count, space.Hashes.Count, trainer.Name, options.Folds, figures));
    }

    private void ScoreFold(List<Example> examples, int fold, double[][] held)
    {
        var training = examples.Where(example => example.Document % options.Folds != fold).ToList();
        var space = FeatureSpace.Of(training.ConvertAll(example => example.Features), options.LeastSentences);
        var rows = training.ConvertAll(example => space.Row(example.Features));
        foreach (var category in Enum.GetValues<ClaimCategory>())
        {
            var weights = trainer.Train(rows, training.ConvertAll(example => example.Labels.Contains(category)), space.Hashes.Count);
            for (var i = 0; i < examples.Count; i++)
            {
                if (examples[i].Document % options.Folds == fold)
                {
                    held[(int)category][i] = weights.Score(space.Row(examples[i].Features));
                }
            }
        }
    }

    private sealed record Example(int Document, FeatureSet Features, IReadOnlyList<ClaimCategory> Labels);
}
