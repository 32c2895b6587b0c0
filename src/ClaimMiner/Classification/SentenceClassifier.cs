using ClaimMiner.Claims;
using ClaimMiner.Documents;
using ClaimMiner.Entities;
using ClaimMiner.Syntax;

namespace ClaimMiner.Classification;

/// <summary>Scores an article's sentences for each category. Pure: the same article and model give the same scores.</summary>
public sealed class SentenceClassifier
{
    private static readonly CategoryScore Open = new(0.5, Positive: true);

    private readonly ClaimModel? _model;

    private SentenceClassifier(ClaimModel? model, string? modelId) => (_model, ModelId) = (model, modelId);

    /// <summary>Lets every sentence through: the extraction's rules alone decide.</summary>
    public static SentenceClassifier RulesOnly { get; } = new(null, null);

    /// <summary>"sha256:" and the hash of the model file; null for <see cref="RulesOnly"/>.</summary>
    public string? ModelId { get; }

    /// <summary>The model that ships inside the program; <see cref="RulesOnly"/> when it was built without one.</summary>
    public static SentenceClassifier Shipped()
    {
        using var stream = typeof(SentenceClassifier).Assembly.GetManifestResourceStream("claims.model");
        if (stream is null)
        {
            return RulesOnly;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return OfFile(bytes);
    }

    /// <exception cref="InvalidDataException">The bytes are not a whole model file.</exception>
    public static SentenceClassifier OfFile(byte[] bytes) => new(ClaimModelFile.Read(bytes), ClaimModelFile.IdOf(bytes));

    public static SentenceClassifier Of(ClaimModel model) => new(model, null);

    /// <summary>The same, with names found and sentences taken apart here.</summary>
    public IReadOnlyList<ScoredSentence> Score(Article article, IReadOnlyList<Sentence> sentences) => Score(
        article, sentences, sentences.Select(sentence => SentenceSyntax.Parse(article.Text, sentence.Span)).ToList(), MentionRecogniser.Recognise(article));

    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="syntaxes">Each of them taken apart.</param>
    /// <param name="mentions">The names in the article.</param>
    public IReadOnlyList<ScoredSentence> Score(
        Article article, IReadOnlyList<Sentence> sentences, IReadOnlyList<SentenceSyntax> syntaxes, IReadOnlyList<Mention> mentions)
    {
        var views = SentenceView.Of(article, sentences, syntaxes, mentions);
        return sentences.Select((sentence, i) => new ScoredSentence(sentence, _model?.Score(views[i]) ?? new CategoryScores(Open, Open, Open))).ToList();
    }

    /// <summary>Why sentences got their scores for a category: the weightiest features of each; nothing without a model.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences, all of them, for each is seen beside its neighbours.</param>
    /// <param name="category">The category.</param>
    /// <param name="wanted">Indexes of the sentences to explain.</param>
    /// <param name="most">How many features of each.</param>
    public IReadOnlyList<IReadOnlyList<FeatureShare>> Explain(
        Article article, IReadOnlyList<Sentence> sentences, ClaimCategory category, IEnumerable<int> wanted, int most)
    {
        var views = SentenceView.Of(
            article, sentences, sentences.Select(sentence => SentenceSyntax.Parse(article.Text, sentence.Span)).ToList(), MentionRecogniser.Recognise(article));
        return wanted.Select(i => _model?.Explain(views[i], category, most) ?? []).ToList();
    }
}
