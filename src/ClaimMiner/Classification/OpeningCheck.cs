namespace ClaimMiner.Classification;

/// <summary>Whether the sentences of a file open in many ways: a model would learn an opening that goes with a label.</summary>
internal static class OpeningCheck
{
    private const int OpeningWords = 2;

    public static IEnumerable<CorpusFault> Faults(CorpusFile file, CorpusCheckOptions options)
    {
        var most = Math.Max(options.AlikeOpenings, (int)(options.AlikeOpeningShare * file.Lines.Count));
        return file.Lines.Select(line => CorpusWords.Of(line.Text)).Where(words => words.Count >= OpeningWords)
            .CountBy(words => string.Join(' ', words.Take(OpeningWords))).Where(opening => opening.Value > most).OrderBy(opening => opening.Key, StringComparer.Ordinal)
            .Select(opening => new CorpusFault(
                CorpusFaultKind.Opening, file.Name, null, null, $"{opening.Value} of {file.Lines.Count} sentences that open with '{opening.Key}'", $"at most {most}"));
    }
}
