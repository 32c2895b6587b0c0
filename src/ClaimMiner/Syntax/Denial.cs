namespace ClaimMiner.Syntax;

/// <summary>
/// Whether what a trigger says of its arguments is denied by words around it, beyond the "not" of its own verb group: by its arguments
/// ("neither X nor Y"), by what it hangs from ("without affecting Y", "unable to", "no evidence that"), or by its own meaning
/// ("independent of"). Two denials cancel each other.
/// </summary>
internal sealed class Denial(SentenceSyntax sentence, Arguments arguments)
{
    private readonly VerbDenial verbs = new(sentence, arguments);
    private readonly NounDenial nouns = new(sentence);
    private readonly PhraseDenial phrases = new(sentence);
    private readonly MatrixDenial matrices = new(sentence);

    /// <summary>"No drug that inhibits X has improved Y" denies the improvement, and not the inhibition.</summary>
    private bool IsInRelative(int at) => arguments.Before(at) is >= 0 and var before && sentence.Chunks[before].Kind == ChunkKind.Relative;

    /// <summary>Whether what the words at the chunk say of the phrase is denied by the phrase itself or from above: "neither X nor Y is a target".</summary>
    public bool TurnsPredicate(int at, Phrase phrase) => (phrases.Count(phrase) + matrices.Count(at, sentence.Chunks[at].Head)) % 2 != 0;

    /// <summary>Whether the verb at the chunk is denied, by its own "not" or by what it hangs from: "not suitable to inhibit".</summary>
    public bool DeniesVerb(int at) => (verbs.Count(at) + (sentence.Chunks[at].Verb is { Negated: true } ? 1 : 0)) % 2 != 0;

    /// <summary>Whether the denials around the candidate turn its polarity.</summary>
    public bool Turns(Trigger trigger, int at, int word, Phrase subject, Phrase @object)
    {
        var denials = WordSets.Has("triggers that deny", trigger.Lemma) ? 1 : 0;
        denials += (IsInRelative(at) ? 0 : phrases.Count(subject)) + phrases.Count(@object);
        denials += trigger.Part == TriggerPart.Noun && sentence.Chunks[at].Kind == ChunkKind.Noun
            ? nouns.Count(at, subject, @object)
            : verbs.Count(at);
        denials += matrices.Count(at, word);
        return denials % 2 != 0;
    }
}
