using ClaimMiner.Claims;
using ClaimMiner.Classification;
using ClaimMiner.Documents;
using ClaimMiner.Entities;
using ClaimMiner.Extraction;
using ClaimMiner.Layout;
using ClaimMiner.Pdf;
using ClaimMiner.Segmentation;

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
        var scored = classifier.Score(article, sentences);
        return ClaimExtractor.Extract(article, scored, mentions);
    }

    /// <summary>Running text and captions; what stands in headings, tables, notes and back matter is no statement of the authors.</summary>
    private static bool CanCarryClaims(Article article, Sentence sentence) =>
        article.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Abstract or BlockKind.Body or BlockKind.Caption;
}
