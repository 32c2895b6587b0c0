namespace ClaimMiner.Syntax;

/// <summary>Words inside an object that turn or settle a trigger's sign.</summary>
internal static class SignWords
{
    private static readonly Dictionary<string, TriggerSign> Signs = DataFile.Rows("sign-words.tsv")
        .ToDictionary(row => row[0], row => Enum.Parse<TriggerSign>(row[1]), StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> Defects = DataFile.Words("defect-nouns.tsv");

    /// <summary>The sign on what remains of the object once the word that carries it is left out.</summary>
    public static (TriggerSign Sign, Phrase Object) Apply(SentenceSyntax sentence, Trigger trigger, Phrase @object)
    {
        var words = sentence.Words;
        if (trigger.Sign is TriggerSign.Increase or TriggerSign.Produce && Causes(trigger.Lemma))
        {
            if (@object.Words.Count > 1 && Signs.TryGetValue(words[@object.First].Lower, out var sign) && @object.First != @object.Head)
            {
                return (sign, @object with { Words = [.. @object.Words.Skip(1)] });
            }

            var head = @object.Words.ToList().IndexOf(@object.Head);
            if (Signs.TryGetValue(words[@object.Head].Lower, out sign) && head >= 0 && head + 2 < @object.Words.Count
                && words[@object.Words[head + 1]].Lower is "in" or "of")
            {
                var rest = @object.Words.Skip(head + 2).SkipWhile(word => words[word].Tag == Tag.Determiner).ToList();
                return rest.Count > 0 ? (sign, new Phrase(rest, rest[^1])) : (trigger.Sign, @object);
            }
        }

        if (trigger.Sign == TriggerSign.Produce && Causes(trigger.Lemma) && (words[@object.Head].Lower is "release" or "secretion" or "activation" || IsHarm(words[@object.Head].Lower)))
        {
            return (TriggerSign.Increase, @object);
        }

        // To improve or restore a defect is to lessen it.
        return trigger.Sign == TriggerSign.Increase && trigger.Lemma is "improve" or "restore" or "rescue" or "normalise" or "normalize" or "revert"
            && @object.Words.Any(word => Defects.Contains(words[word].Lower)) ? (TriggerSign.Decrease, @object) : (trigger.Sign, @object);
    }

    /// <summary>"negatively regulates", "a positive regulator": the sign that a modifier before the head gives to a word without one.</summary>
    public static TriggerSign OfManner(SentenceSyntax sentence, Chunk chunk)
    {
        var first = chunk.First;
        while (first > 0 && sentence.Words[first - 1].Tag == Tag.Adverb)
        {
            first--;
        }

        for (var word = first; word < chunk.Head; word++)
        {
            switch (sentence.Words[word].Lower)
            {
                case "positively" or "positive":
                    return TriggerSign.Increase;
                case "negatively" or "negative":
                    return TriggerSign.Decrease;
            }
        }

        return TriggerSign.Regulate;
    }

    /// <summary>Whether what is "produced" is an ill or an effect, which is brought about and not made.</summary>
    private static bool IsHarm(string head) => WordSets.Has("effects", head) || Defects.Contains(head)
        || WordSets.Of("disease endings").Any(ending => head.EndsWith(ending, StringComparison.Ordinal));

    private static bool Causes(string lemma) =>
        WordSets.Has("causing verbs", lemma);
}
