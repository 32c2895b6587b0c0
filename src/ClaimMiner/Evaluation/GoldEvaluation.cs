using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Mining;

namespace ClaimMiner.Evaluation;

/// <summary>Brings annotated sentences together with what is found in them: on their own text, or in the articles they were taken from.</summary>
public static class GoldEvaluation
{
    /// <summary>Judges the annotated text itself.</summary>
    /// <param name="gold">Annotated sentences, grouped into documents.</param>
    /// <param name="classifier">Null for none.</param>
    /// <param name="find">Finds the claims in a document whose sentences are known.</param>
    public static IReadOnlyList<JudgedDocument> OnText(
        AnnotatedCorpus gold, SentenceClassifier? classifier, Func<Article, IReadOnlyList<Sentence>, IReadOnlyList<Claim>> find)
    {
        var documents = new List<JudgedDocument>();
        foreach (var (article, sentences, annotations) in gold.Documents())
        {
            var found = find(article, sentences).SelectMany(Apart).ToLookup(claim => claim.Evidence[0].Span);
            var scored = classifier?.Score(article, sentences);
            documents.Add(new JudgedDocument(
                annotations[0].Doc, annotations.Select((gold, i) => new JudgedSentence(gold, true, scored?[i].Scores, [.. found[sentences[i].Span]])).ToList()));
        }

        return documents;
    }

    /// <summary>
    /// Judges the articles that the sentences were taken from, so that what reading loses is lost. What was found outside the annotated
    /// sentences neither helps nor hurts.
    /// </summary>
    /// <param name="gold">Annotated sentences, grouped into documents.</param>
    /// <param name="classifier">Null for none.</param>
    /// <param name="mine">Mines a document by its name; null when there is no such article.</param>
    public static IReadOnlyList<JudgedDocument> OnArticles(AnnotatedCorpus gold, SentenceClassifier? classifier, Func<string, MiningResult?> mine) =>
        gold.Documents().Select(document => OnArticle(document.Annotations, classifier, mine(document.Annotations[0].Doc))).ToList();

    private static JudgedDocument OnArticle(IReadOnlyList<AnnotatedSentence> annotations, SentenceClassifier? classifier, MiningResult? mined)
    {
        var aligner = new QuoteAligner(annotations.Select(gold => gold.Text));

        // 1. Of the sentences read, the one most like each annotated sentence.
        var likeness = new double[annotations.Count];
        var scores = new CategoryScores?[annotations.Count];
        if (mined?.Article is { } article)
        {
            var sentences = mined.Sentences.Where(sentence => MiningPipeline.CanCarryClaims(article, sentence)).ToList();
            var scored = classifier?.Score(article, sentences);
            foreach (var (i, sentence) in sentences.Index())
            {
                if (aligner.Find(article[sentence.Span]) is { } place && place.Likeness > likeness[place.Sentence])
                {
                    likeness[place.Sentence] = place.Likeness;
                    scores[place.Sentence] = scored?[i].Scores;
                }
            }
        }

        // 2. The claims, by their quotes.
        var found = (mined?.Claims ?? []).SelectMany(Apart).ToLookup(claim => aligner.Find(claim.Evidence[0].Quote)?.Sentence);
        return new JudgedDocument(
            annotations[0].Doc, annotations.Select((gold, i) => new JudgedSentence(gold, likeness[i] > 0, scores[i], [.. found[i]])).ToList());
    }

    private static IEnumerable<Claim> Apart(Claim claim) => claim.Evidence.Select(evidence => claim with { Evidence = [evidence] });
}
