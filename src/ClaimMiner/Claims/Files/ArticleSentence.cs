using ClaimMiner.Documents;

namespace ClaimMiner.Claims.Files;

/// <summary>A sentence of an article file.</summary>
/// <param name="Text">Its words, citation marks taken out.</param>
/// <param name="Kind">What it stands in.</param>
/// <param name="Section">Index into the file's sections; null before the first.</param>
/// <param name="Paragraph">Counts blocks from 0.</param>
/// <param name="Span">In code points of the file's text.</param>
/// <param name="Boxes">One a printed line.</param>
/// <param name="Citations">The references cited in it.</param>
public sealed record ArticleSentence(
    string Text,
    BlockKind Kind,
    int? Section, int Paragraph, TextSpan Span, IReadOnlyList<Box> Boxes, IReadOnlyList<CitedReference> Citations)
{
    internal static ArticleSentence Of(Article article, Sentence sentence, CodePoints codePoints)
    {
        var block = article.Blocks[sentence.Block];
        return new ArticleSentence(
            article[sentence.Span], block.Kind, block.Section < 0 ? null : block.Section, sentence.Block,
            codePoints.Recount(sentence.Span), article.BoxesOf(sentence.Span).Select(CodePoints.Rounded).ToList(),
            sentence.Citations.Select(citation => new CitedReference(citation.ReferenceId, citation.Marker)).ToList());
    }
}
