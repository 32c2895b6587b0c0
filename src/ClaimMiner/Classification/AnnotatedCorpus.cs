using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ClaimMiner.Claims.Files;
using ClaimMiner.Documents;

namespace ClaimMiner.Classification;

/// <summary>Annotated sentences, in the order of their files' names and lines.</summary>
/// <param name="Sentences">All of them.</param>
/// <param name="Hash">"sha256:" and the hash of the files' contents, in the order of their names.</param>
public sealed record AnnotatedCorpus(IReadOnlyList<AnnotatedSentence> Sentences, string Hash)
{
    /// <param name="path">A JSON-lines file, or a folder of them.</param>
    /// <exception cref="InvalidDataException">A line is not an annotated sentence; the message names file and line.</exception>
    public static AnnotatedCorpus Load(string path)
    {
        var sentences = new List<AnnotatedSentence>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FilesOf(path))
        {
            var bytes = File.ReadAllBytes(file);
            hash.AppendData(bytes);
            sentences.AddRange(Read(Encoding.UTF8.GetString(bytes), Path.GetFileName(file)));
        }

        return new AnnotatedCorpus(sentences, "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The documents, each as an article of paragraphs with its sentences' places known.</summary>
    public IEnumerable<(Article Article, IReadOnlyList<Sentence> Sentences, IReadOnlyList<AnnotatedSentence> Annotations)> Documents() =>
        Sentences.GroupBy(sentence => sentence.Doc, StringComparer.Ordinal).Select(group => ToArticle(group.Key, [.. group]));

    /// <summary>The files of a corpus in the order of their names.</summary>
    internal static IReadOnlyList<string> FilesOf(string path) =>
        File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal).ToList();

    private static IEnumerable<AnnotatedSentence> Read(string lines, string file)
    {
        var number = 0;
        foreach (var line in lines.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, file, number);
            }
        }
    }

    private static AnnotatedSentence Parse(string line, string file, int number)
    {
        try
        {
            return ContractJson.Read<AnnotatedSentence>(line);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{file}, line {number}: not an annotated sentence: {fault.Message}", fault);
        }
    }

    private static (Article, IReadOnlyList<Sentence>, IReadOnlyList<AnnotatedSentence>) ToArticle(string doc, List<AnnotatedSentence> annotations)
    {
        var paragraphs = new List<string>();
        var sections = new List<Section>();
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < annotations.Count; i++)
        {
            var (text, opens) = (annotations[i].Text, i == 0 || annotations[i - 1].Para != annotations[i].Para);
            if (opens)
            {
                start += paragraphs.Count > 0 ? 1 : 0;
                paragraphs.Add(text);
                sections.Add(new Section("", annotations[i].Section, 1));
            }
            else
            {
                start++;
                paragraphs[^1] += " " + text;
            }

            sentences.Add(new Sentence(new TextSpan(start, start + text.Length), paragraphs.Count - 1, []));
            start += text.Length;
        }

        var article = Article.OfParagraphs(doc, paragraphs);
        return (article with { Sections = sections, Blocks = article.Blocks.Select((block, i) => block with { Section = i }).ToList() }, sentences, annotations);
    }
}
