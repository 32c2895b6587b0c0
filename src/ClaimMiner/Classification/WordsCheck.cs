namespace ClaimMiner.Classification;

/// <summary>Whether the words of a claim's slots stand in its sentence or in another of its paragraph.</summary>
internal static class WordsCheck
{
    public static IEnumerable<CorpusFault> Faults(CorpusFile file)
    {
        foreach (var paragraph in file.Lines.GroupBy(line => line.Para))
        {
            var sentences = paragraph.Select(line => CorpusWords.Joined(line.Text)).ToList();
            foreach (var line in paragraph)
            {
                foreach (var (found, value) in Words(line))
                {
                    if (!value.IsText || CorpusWords.Joined(value.Text) is not { Length: > 0 } words || !sentences.Any(sentence => sentence.Contains(words, StringComparison.Ordinal)))
                    {
                        yield return line.Fault(CorpusFaultKind.Words, found, $"words of the sentence or of its paragraph, {line.Para}");
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Found, SlotValue Value)> Words(AnnotatedLine line) => line.Claims.SelectMany((claim, i) =>
        (AnnotationGuide.SlotsOf(claim) ?? []).Where(slot => slot.Holds == "words" && claim.Slots.ContainsKey(slot.Name))
            .Select(slot => ($"{slot.Name} {claim.Slots[slot.Name]} in claim {i + 1}", claim.Slots[slot.Name])));
}
