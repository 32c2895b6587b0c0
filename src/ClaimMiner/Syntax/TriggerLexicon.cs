namespace ClaimMiner.Syntax;

/// <summary>The triggers of triggers.tsv by their base forms.</summary>
public sealed class TriggerLexicon
{
    private readonly ILookup<(string, TriggerPart), Trigger> triggers;

    private TriggerLexicon() =>
        triggers = DataFile.Rows("triggers.tsv").Select(Parse).ToLookup(trigger => (trigger.Lemma, trigger.Part));

    public static TriggerLexicon Default { get; } = new();

    public IEnumerable<Trigger> Verbs(string lemma) => triggers[(lemma, TriggerPart.Verb)];

    /// <summary>The noun's triggers; a plural is looked up as its singular.</summary>
    public IEnumerable<Trigger> Nouns(string lower) => triggers[(Singular(lower), TriggerPart.Noun)];

    public IEnumerable<Trigger> Adjectives(string lower) => triggers[(lower, TriggerPart.Adjective)];

    public bool TakesTo(string lemma) => Verbs(lemma).Any(trigger => trigger.Prepositions.Contains("to"));

    public static string Singular(string lower) =>
        lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 5 ? lower[..^3] + "y"
        : lower is "stimuli" ? "stimulus"
        : lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) && !lower.EndsWith("is", StringComparison.Ordinal)
            && !lower.EndsWith("us", StringComparison.Ordinal) ? lower[..^1] : lower;

    private static Trigger Parse(string[] row)
    {
        var part = Enum.Parse<TriggerPart>(row[1], ignoreCase: true);
        var frame = row[3].TrimEnd('<');
        var colon = frame.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? frame : frame[..colon];
        var prepositions = colon >= 0 ? frame[(colon + 1)..].Split(',') : [];
        var kind = part == TriggerPart.Noun ? Enum.Parse<TriggerFrame>(name, ignoreCase: true)
            : name == "o" ? TriggerFrame.Direct : TriggerFrame.Prepositional;
        return new Trigger(
            row[0], part, Enum.Parse<TriggerSign>(row[2].TrimEnd('s') switch { "bind" => "Bind", var sign => sign }, ignoreCase: true), kind,
            kind == TriggerFrame.Prepositional ? [name] : prepositions, row[3].EndsWith('<'), int.Parse(row[4]));
    }
}
