using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Entities;
using ClaimMiner.Extraction;
using ClaimMiner.Layout;
using ClaimMiner.Pdf;
using ClaimMiner.Segmentation;
using ClaimMiner.Syntax;

namespace ClaimMiner.Mining;

/// <summary>
/// From a file's bytes to claims. Pure and safe to share between threads: the same bytes give the same result. Bad input ends as issues;
/// an exception that leaves it is a bug, or the caller's own cancellation.
/// </summary>
public sealed class MiningPipeline(IPdfReader pdfReader, SentenceClassifier classifier, LayoutOptions? layout = null)
{
    private readonly ArticleReader _articleReader = new(layout);

    /// <summary>"sha256:" and the hash of the model file; null when rules alone decide.</summary>
    public string? ModelId => classifier.ModelId;

    /// <summary>The whole way.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public MiningResult Mine(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        var read = Read(bytes, cancellation);
        if (read.Article is not { } article)
        {
            return read;
        }

        cancellation.ThrowIfCancellationRequested();
        var claims = Extract(article, read.Sentences.Where(sentence => CanCarryClaims(article, sentence)).ToList());
        return read with { Claims = ClaimMerger.Merge(claims), Model = ModelId };
    }

    /// <summary>Up to sentences and references.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public MiningResult Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        var id = DocumentId.Of(bytes.Span);
        var reading = pdfReader.Read(bytes, cancellation);
        var issues = reading.Issues.Select(ReadingIssues.Told).ToList();
        if (reading.Pages.Count == 0)
        {
            return MiningResult.Failed(id, [.. issues]);
        }

        if (ReadingIssues.WithoutText(reading) is { } noText)
        {
            return MiningResult.Failed(id, [.. issues, noText]);
        }

        if (ReadingIssues.WithGaps(reading) is { } gaps)
        {
            issues.Add(gaps);
        }

        var article = _articleReader.Read(id, reading, cancellation);
        return article.Text.Length == 0
            ? MiningResult.Failed(id, [.. issues, ReadingIssues.WithoutRunningText(reading)])
            : new MiningResult(id, article, SentenceSegmenter.Segment(article), [], issues, null);
    }

    /// <summary>Mentions, scores and claims of an article whose sentences are known; each claim with one evidence, not yet merged.</summary>
    public IReadOnlyList<Claim> Extract(Article article, IReadOnlyList<Sentence> sentences)
    {
        var mentions = MentionRecogniser.Recognise(article);
        var syntaxes = sentences.Select(sentence => SentenceSyntax.Parse(article.Text, sentence.Span)).ToList();
        var scored = classifier.Score(article, sentences, syntaxes, mentions);
        return ClaimExtractor.Extract(article, scored, syntaxes, mentions);
    }

    /// <summary>Why the sentences that carry claims of a category were called: the weightiest features of each, in the order of the sentences.</summary>
    /// <param name="result">What <see cref="Mine"/> gave.</param>
    /// <param name="category">The category.</param>
    /// <param name="most">How many features of each.</param>
    public IEnumerable<(Sentence Sentence, IReadOnlyList<FeatureShare> Shares)> Explain(MiningResult result, ClaimCategory category, int most)
    {
        if (result.Article is not { } article)
        {
            return [];
        }

        var sentences = result.Sentences.Where(sentence => CanCarryClaims(article, sentence)).ToList();
        var called = result.Claims.Where(claim => claim.Category == category).SelectMany(claim => claim.Evidence).Select(evidence => evidence.Span).ToHashSet();
        var wanted = Enumerable.Range(0, sentences.Count).Where(i => called.Contains(sentences[i].Span)).ToList();
        return wanted.Select(i => sentences[i]).Zip(classifier.Explain(article, sentences, category, wanted, most));
    }

    /// <summary>Running text and captions; what stands in headings, tables, notes and back matter is no statement of the authors.</summary>
    internal static bool CanCarryClaims(Article article, Sentence sentence) =>
        article.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Abstract or BlockKind.Body or BlockKind.Caption;
}
