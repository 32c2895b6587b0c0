using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>Reads a past form of an approval verb that the tagger took for a noun or an adjective: "was first approved in", "and vanished from".</summary>
internal sealed class MistakenVerbs(ApprovalLine line)
{
    private static readonly Dictionary<string, string> Forms = DataFile.Rows("approval-verbs.tsv").Select(row => row[0]).Distinct()
        .SelectMany(lemma => PastForms(lemma).Select(form => (form, lemma))).DistinctBy(pair => pair.form)
        .ToDictionary(pair => pair.form, pair => pair.lemma, StringComparer.Ordinal);

    /// <summary>The verb that the word is; null where it is the modifier that it was taken for.</summary>
    public VerbGroup? At(Chunk chunk, int word)
    {
        var words = line.Syntax.Words;
        var led = word > 0 && line.IsRegulator(word - 1) && word + 1 < words.Count && words[word + 1].Tag is Tag.Noun or Tag.Determiner && words[word - 1].Span.End + 1 == words[word].Span.Start
            && !ProductNames.IsClass(words[chunk.End - 1].Lower);
        if ((word != chunk.End - 1 && words[word + 1].Tag != Tag.Number && !led) || words[word].Tag is not (Tag.Noun or Tag.Adjective) || !Forms.TryGetValue(words[word].Lower, out var lemma))
        {
            return null;
        }

        var auxiliary = word - 1;
        while (auxiliary >= 0 && words[auxiliary].Tag is Tag.Number or Tag.Adverb or Tag.Not)
        {
            auxiliary--;
        }

        var passive = auxiliary >= 0 && words[auxiliary].Tag == Tag.Auxiliary;
        var negated = Enumerable.Range(auxiliary + 1, word - auxiliary - 1).Any(i => words[i].Tag == Tag.Not);
        return passive || (word + 1 < words.Count && words[word + 1].Tag is Tag.Preposition or Tag.Determiner or Tag.Relative or Tag.To or Tag.Noun or Tag.Number)
            ? new VerbGroup(word, lemma, VerbKind.Finite, passive, negated, null) : null;
    }

    private static IEnumerable<string> PastForms(string lemma) => lemma switch
    {
        "lose" => ["lost"],
        "leave" => ["left"],
        "sell" => ["sold"],
        "take" => ["took"],
        "withdraw" => ["withdrew"],
        _ when lemma[^1] == 'e' => [lemma + "d"],
        "drop" or "ban" => [lemma + lemma[^1] + "ed"],
        _ => [lemma + "ed"],
    };
}
