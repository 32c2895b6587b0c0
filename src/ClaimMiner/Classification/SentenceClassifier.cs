using ClaimMiner.Claims;
using ClaimMiner.Documents;

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

    public IReadOnlyList<ScoredSentence> Score(Article article, IReadOnlyList<Sentence> sentences)
    {
        var views = SentenceView.Of(article, sentences);
        return sentences.Select((sentence, i) => new ScoredSentence(sentence, _model?.Score(views[i]) ?? new CategoryScores(Open, Open, Open))).ToList();
    }
}
