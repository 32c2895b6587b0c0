namespace ClaimMiner.Classification;

/// <summary>
/// Whether a sentence says over again what one before it says, in whatever file: too great a share of its runs of words stands there too. Of
/// two that are alike the later one is at fault.
/// </summary>
internal static class NearDuplicateCheck
{
    public static IEnumerable<CorpusFault> Faults(IReadOnlyList<AnnotatedLine> lines, CorpusCheckOptions options)
    {
        var sentencesByRun = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var runs = Runs(CorpusWords.Of(lines[i].Text), options.RunWords);
            var (like, shared) = runs.SelectMany(run => sentencesByRun.GetValueOrDefault(run, [])).CountBy(sentence => sentence)
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).FirstOrDefault();
            if (shared >= options.LeastSharedRuns && shared >= options.SharedRunShare * runs.Count)
            {
                yield return lines[i].Fault(
                    CorpusFaultKind.NearDuplicate,
                    $"{shared} of {runs.Count} runs of {options.RunWords} words that {lines[like].File}:{lines[like].Number} {lines[like].Sid} has too",
                    $"fewer than {options.LeastSharedRuns}, or less than {100 * options.SharedRunShare:0} %");
            }

            foreach (var run in runs)
            {
                (sentencesByRun.TryGetValue(run, out var sentences) ? sentences : sentencesByRun[run] = []).Add(i);
            }
        }
    }

    private static HashSet<string> Runs(IReadOnlyList<string> words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Count - length + 1)).Select(start => string.Join(' ', words.Skip(start).Take(length))).ToHashSet(StringComparer.Ordinal);
}
