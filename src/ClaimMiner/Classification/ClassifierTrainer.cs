using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Entities;
using ClaimMiner.Learning;
using ClaimMiner.Syntax;

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
        var examples = Examples(corpus);
        var documents = examples[^1].Number + 1;
        progress?.Invoke($"{examples.Count} sentences of {documents} documents");

        // 2. Out-of-fold scores.
        var held = HoldOut(examples, options.Folds, progress);

        // 3. Calibration and thresholds of each label from those scores; weights from everything.
        var space = FeatureSpace.Of(examples.ConvertAll(example => example.Features), options.LeastSentences);
        var rows = examples.ConvertAll(example => space.RowOf(example.Features));
        var labels = new List<LabelModel>();
        foreach (var category in Enum.GetValues<ClaimCategory>())
        {
            var positive = held.Positive(category);
            var scores = held.Scores[(int)category];
            var threshold = Thresholds.Best(scores, positive, options.RecallWeight).Threshold;
            var sure = Thresholds.Best(scores, positive, options.SureWeight).Threshold;
            labels.Add(new LabelModel(IntegerWeights.Of(trainer.Train(rows, positive, space.Hashes.Count)), Calibration.Fit(scores, positive), threshold, sure));
            progress?.Invoke($"{category} trained");
        }

        return (new ClaimModel(options.Kinds, space, labels), new TrainingReport(
            corpus.Hash, documents, examples.Count, space.Hashes.Count, FeatureSpec.Of(options.Kinds), trainer.Name, options.Folds, held));
    }

    /// <summary>Scores of every document by models that saw no sentence of it: leave-one-area-out.</summary>
    /// <param name="corpus">What to learn from.</param>
    /// <param name="progress">Is told of each document.</param>
    public HeldOutScores HoldOutEach(AnnotatedCorpus corpus, Action<string>? progress = null)
    {
        var examples = Examples(corpus);
        return HoldOut(examples, examples[^1].Number + 1, progress);
    }

    private List<Example> Examples(AnnotatedCorpus corpus)
    {
        var features = new FeatureExtractor(options.Kinds);
        return corpus.Documents().SelectMany((document, number) => Views(document.Article, document.Sentences)
            .Select((view, i) => new Example(document.Annotations[i].Doc, number, features.Extract(view), document.Annotations[i].Labels))).ToList();
    }

    private static IReadOnlyList<SentenceView> Views(Article article, IReadOnlyList<Sentence> sentences) => SentenceView.Of(
        article, sentences, sentences.Select(sentence => SentenceSyntax.Parse(article.Text, sentence.Span)).ToList(), MentionRecogniser.Recognise(article));

    /// <summary>Documents are dealt to folds in their order.</summary>
    private HeldOutScores HoldOut(List<Example> examples, int folds, Action<string>? progress)
    {
        var scores = Enum.GetValues<ClaimCategory>().Select(_ => new double[examples.Count]).ToArray();
        for (var fold = 0; fold < folds; fold++)
        {
            ScoreFold(examples, fold, folds, scores);
            progress?.Invoke($"fold {fold + 1} of {folds}");
        }

        return new HeldOutScores(examples.ConvertAll(example => example.Document), examples.ConvertAll(example => example.Labels), scores);
    }

    private void ScoreFold(List<Example> examples, int fold, int folds, double[][] scores)
    {
        var training = examples.Where(example => example.Number % folds != fold).ToList();
        var space = FeatureSpace.Of(training.ConvertAll(example => example.Features), options.LeastSentences);
        var rows = training.ConvertAll(example => space.RowOf(example.Features));
        foreach (var category in Enum.GetValues<ClaimCategory>())
        {
            var weights = trainer.Train(rows, training.ConvertAll(example => example.Labels.Contains(category)), space.Hashes.Count);
            for (var i = 0; i < examples.Count; i++)
            {
                if (examples[i].Number % folds == fold)
                {
                    scores[(int)category][i] = weights.Score(space.RowOf(examples[i].Features));
                }
            }
        }
    }

    private sealed record Example(string Document, int Number, FeatureSet Features, IReadOnlyList<ClaimCategory> Labels);
}
