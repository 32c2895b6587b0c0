using ClaimMiner.Claims;
using ClaimMiner.Classification;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>Annotated sentences in the order of their documents.</summary>
/// <param name="Corpus">As ours is trained from it.</param>
/// <param name="Unlabelled">The sentences.</param>
/// <param name="DocumentOf">The number of each sentence's document.</param>
/// <param name="Labels">By category, then by sentence.</param>
internal sealed record LabelledSet(AnnotatedCorpus Corpus, UnlabelledSet Unlabelled, IReadOnlyList<int> DocumentOf, bool[][] Labels)
{
    /// <summary>As many as ours has, so that every threshold rests on scores of models that saw as much.</summary>
    public static int Folds { get; } = new ClassifierOptions().Folds;

    /// <param name="path">A JSON-lines file, or a folder of them.</param>
    public static LabelledSet Load(string path)
    {
        var corpus = AnnotatedCorpus.Load(path);
        var documents = corpus.Documents().ToList();
        var annotations = documents.SelectMany(document => document.Annotations).ToList();
        return new LabelledSet(
            corpus,
            new UnlabelledSet(
                documents.ConvertAll(document => (document.Article, document.Sentences)),
                annotations.ConvertAll(annotation => annotation.Text.ReplaceLineEndings(" "))),
            documents.SelectMany((document, number) => document.Sentences.Select(_ => number)).ToList(),
            Enum.GetValues<ClaimCategory>().Select(category => annotations.Select(annotation => annotation.Labels.Contains(category)).ToArray()).ToArray());
    }

    /// <summary>Documents are dealt to folds in their order, as ClassifierTrainer does.</summary>
    public int FoldOf(int sentence) => DocumentOf[sentence] % Folds;
}
