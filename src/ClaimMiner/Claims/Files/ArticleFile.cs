using ClaimMiner.Documents;

namespace ClaimMiner.Claims.Files;

/// <summary>What stands in an <c>.article.json</c> file: the article as read, its sentences in reading order.</summary>
public sealed record ArticleFile(
    string Schema, DocumentRecord Document, DocumentStatus Status, string Text, IReadOnlyList<Section> Sections,
    IReadOnlyList<ArticleSentence> Sentences, IReadOnlyList<Reference> References, IReadOnlyList<MiningIssue> Issues)
{
    public const string SchemaName = "claimminer/article/1";

    public static ArticleFile Of(
        Article article, IReadOnlyList<Sentence> sentences, DocumentStatus status, IReadOnlyList<MiningIssue> issues)
    {
        var codePoints = new CodePoints(article.Text);
        return new ArticleFile(
            SchemaName, DocumentRecord.Of(article), status, article.Text, article.Sections,
            sentences.Select(sentence => ArticleSentence.Of(article, sentence, codePoints)).ToList(), article.References, issues);
    }
}
