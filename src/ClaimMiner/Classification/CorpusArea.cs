namespace ClaimMiner.Classification;

/// <summary>The sentences of one area, which is one file, or of all.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Sentences">All of them.</param>
/// <param name="None">Those without a label.</param>
/// <param name="Mechanism">Those with this label; a sentence may have several.</param>
/// <param name="Target">As before.</param>
/// <param name="Approval">As before.</param>
/// <param name="MeanWords">Words of a sentence, parted by blanks, to one decimal.</param>
public sealed record CorpusArea(string Name, int Sentences, int None, int Mechanism, int Target, int Approval, double MeanWords)
{
    internal static CorpusArea Of(string name, IReadOnlyList<AnnotatedLine> lines)
    {
        int Labelled(string label) => lines.Count(line => line.Labels.Contains(label));

        return new CorpusArea(
            name, lines.Count, lines.Count(line => line.Labels.Count == 0), Labelled("mechanism"), Labelled("target"), Labelled("approval"),
            lines.Count == 0 ? 0 : Math.Round(lines.Average(line => line.WordCount), 1));
    }
}
