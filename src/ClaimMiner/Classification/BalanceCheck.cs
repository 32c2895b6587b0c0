namespace ClaimMiner.Classification;

/// <summary>Whether enough sentences of a corpus carry each label, and none. Small corpora are not judged.</summary>
internal static class BalanceCheck
{
    public static IEnumerable<CorpusFault> Faults(CorpusArea total, CorpusCheckOptions options)
    {
        (string Label, int Sentences, double Least)[] labels =
        [
            ("none", total.None, options.LeastNone), ("mechanism", total.Mechanism, options.LeastMechanism),
            ("target", total.Target, options.LeastTarget), ("approval", total.Approval, options.LeastApproval),
        ];
        return labels.Where(label => total.Sentences >= options.LeastSentencesForBalance && label.Sentences < label.Least * total.Sentences)
            .Select(label => new CorpusFault(
                CorpusFaultKind.Imbalance, null, null, null, $"{label.Label} in {label.Sentences} of {total.Sentences} sentences", $"at least {100 * label.Least:0} %"));
    }
}
