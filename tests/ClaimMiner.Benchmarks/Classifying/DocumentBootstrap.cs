using ClaimMiner.Evaluation;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>
/// F1 with its uncertainty by resampling whole documents, since sentences of one document are no independent evidence (Efron and
/// Tibshirani, "An introduction to the bootstrap", 1993). The draws are the same for every contender, so that differences are paired.
/// </summary>
internal sealed class DocumentBootstrap
{
    private const int Draws = 2000;
    private const int Seed = 20_251;

    private readonly LabelledSet _gold;
    private readonly int _documents;
    private readonly List<int[]> _draws;

    public DocumentBootstrap(LabelledSet gold)
    {
        (_gold, _documents) = (gold, gold.Unlabelled.Documents.Count);
        var random = new Random(Seed);
        _draws = Enumerable.Range(0, _documents > 1 ? Draws : 0).Select(_ => Enumerable.Range(0, _documents).Select(_ => random.Next(_documents)).ToArray()).ToList();
    }

    /// <summary>Of each category, and last their mean.</summary>
    public IReadOnlyList<Estimate> F1(bool[][] answers)
    {
        var labels = answers.Select((answer, label) => F1(answer, _gold.Labels[label])).ToList();
        return [.. labels, Estimate.Mean(labels)];
    }

    private Estimate F1(bool[] answers, bool[] labels)
    {
        var documents = new Score[_documents];
        for (var i = 0; i < answers.Length; i++)
        {
            documents[_gold.DocumentOf[i]] += Tally.Of(answers[i], labels[i]);
        }

        double Of(IEnumerable<int> draw) => draw.Select(document => documents[document]).Aggregate(default(Score), Score.Add).F1;
        return new Estimate(Of(Enumerable.Range(0, _documents)), _draws.ConvertAll(draw => Of(draw)));
    }
}
