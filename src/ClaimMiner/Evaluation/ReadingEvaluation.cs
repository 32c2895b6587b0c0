using ClaimMiner.Documents;

namespace ClaimMiner.Evaluation;

/// <summary>
/// Compares an article as read with the publisher's XML of it. Sentences of the XML are looked up in the words of the running text,
/// wherever the reader may have put its own boundaries.
/// </summary>
public static class ReadingEvaluation
{
    private const double SameSentence = 0.95;
    private const double SameReference = 0.6;

    /// <summary>How far apart the places of one reference in the two lists may be.</summary>
    private const int Band = 40;

    /// <param name="article">The article as read.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="jats">The publisher's XML of the same article.</param>
    /// <exception cref="System.Xml.XmlException"><paramref name="jats"/> is not XML.</exception>
    public static ReadingFigures Compare(Article article, IReadOnlyList<Sentence> sentences, string jats)
    {
        var gold = JatsArticle.Parse(jats);
        if (gold.Sentences.Count == 0)
        {
            return ReadingFigures.None;
        }

        // 1. References, and the place in the XML's list that each of ours has.
        var pairs = Align(gold.References, article.References.Select(reference => ReadingWords.Of(reference.Text)).ToList());
        var placeOf = pairs.ToDictionary(pair => article.References[pair.Ours].Id, pair => pair.Gold);

        // 2. The running text, as one stream of words.
        var body = sentences.Where(sentence => article.Blocks[sentence.Block].Kind == BlockKind.Body).ToList();
        var read = body.ConvertAll(sentence => ReadingWords.Of(article[sentence.Span]));
        var stream = new WordStream(read);
        var backmatter = new WordStream(sentences.Where(sentence => article.Blocks[sentence.Block].Kind == BlockKind.Backmatter)
            .Select(sentence => ReadingWords.Of(article[sentence.Span])).ToList());

        // 3. Each sentence of the XML in that stream; where both sides cut it alike, what it cites.
        var found = new List<int>();
        var running = new List<JatsSentence>();
        var links = default(Score);
        foreach (var sentence in gold.Sentences)
        {
            if (stream.Find(sentence.Words, SameSentence) is not { } at)
            {
                if (backmatter.Find(sentence.Words, SameSentence) is null)
                {
                    running.Add(sentence);
                }

                continue;
            }

            running.Add(sentence);

            found.Add(at);
            var own = stream.SentenceAt(at);
            if (stream.Opens(at) && Math.Abs(read[own].Count - sentence.Words.Count) <= Math.Max(1, sentence.Words.Count / 20))
            {
                var cited = body[own].Citations.Where(citation => citation.ReferenceId is { } id && placeOf.ContainsKey(id)).Select(citation => placeOf[citation.ReferenceId!]).ToHashSet();
                var right = cited.Count(sentence.Cited.Contains);
                links += new Score(right, cited.Count - right, sentence.Cited.Count - right);
            }
        }

        var words = Overlap(gold.Sentences.SelectMany(sentence => sentence.Words), read.SelectMany(sentence => sentence));
        var runningWords = Overlap(running.SelectMany(sentence => sentence.Words), read.SelectMany(sentence => sentence));
        return new ReadingFigures(
            1, words, new Share(runningWords.TruePositives, runningWords.TruePositives + runningWords.FalseNegatives), new Share(found.Count, gold.Sentences.Count), new Share(LongestAscent(found), found.Count), new Share(pairs.Count, gold.References.Count), links,
            gold.Sentences.Sum(sentence => sentence.Cited.Count));
    }

    private static Score Overlap(IEnumerable<string> expected, IEnumerable<string> read)
    {
        var left = expected.CountBy(word => word).ToDictionary();
        var (both, surplus) = (0, 0);
        foreach (var (word, count) in read.CountBy(word => word))
        {
            var common = Math.Min(count, left.GetValueOrDefault(word));
            both += common;
            surplus += count - common;
        }

        return new Score(both, surplus, left.Values.Sum() - both);
    }

    /// <summary>Pairs of like entries of two lists that do not cross, of the greatest likeness together (Needleman and Wunsch 1970).</summary>
    private static List<(int Gold, int Ours)> Align(IReadOnlyList<ReadingWords> gold, List<ReadingWords> ours)
    {
        var best = new double[gold.Count + 1, ours.Count + 1];
        var like = new double[gold.Count, ours.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < ours.Count; j++)
            {
                like[i, j] = Math.Abs(i - j) <= Band && ReadingWords.Likeness(gold[i], ours[j]) is >= SameReference and var likeness ? likeness : 0;
                best[i + 1, j + 1] = Math.Max(Math.Max(best[i, j + 1], best[i + 1, j]), best[i, j] + like[i, j]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = gold.Count, j = ours.Count; i > 0 && j > 0;)
        {
            if (like[i - 1, j - 1] > 0 && best[i, j] == best[i - 1, j - 1] + like[i - 1, j - 1])
            {
                pairs.Add((--i, --j));
            }
            else if (best[i, j] == best[i - 1, j])
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        return pairs;
    }

    /// <summary>Length of the longest ascending subsequence (Schensted 1961).</summary>
    private static int LongestAscent(List<int> places)
    {
        var tails = new List<int>();
        foreach (var place in places)
        {
            var at = tails.BinarySearch(place);
            at = at < 0 ? ~at : at;
            if (at == tails.Count)
            {
                tails.Add(place);
            }
            else
            {
                tails[at] = place;
            }
        }

        return tails.Count;
    }
}
