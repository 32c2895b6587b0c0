using ClaimMiner.Classification;
using ClaimMiner.Learning;

namespace ClaimMiner.Evaluation;

/// <summary>What each sort of features is worth: the classifier trained without it and measured on a gold file, at a probability of 0.5.</summary>
public static class Ablation
{
    /// <summary>The figures with everything, then without each sort of features in turn.</summary>
    /// <param name="corpus">What to train from.</param>
    /// <param name="gold">What to measure on.</param>
    /// <param name="trainer">What learns the weights.</param>
    public static IEnumerable<(FeatureKinds LeftOut, LevelFigures Figures)> Run(AnnotatedCorpus corpus, AnnotatedCorpus gold, ILinearTrainer trainer)
    {
        foreach (var leftOut in Enum.GetValues<FeatureKinds>().Where(kind => kind == FeatureKinds.None || int.IsPow2((int)kind)))
        {
            var options = new ClassifierOptions { Kinds = FeatureKinds.All & ~leftOut };
            var classifier = SentenceClassifier.Of(new ClassifierTrainer(trainer, options).Train(corpus).Model);
            yield return (leftOut, GoldFigures.Of(GoldEvaluation.OnText(gold, classifier, (_, _) => [])).Classifier!);
        }
    }
}
