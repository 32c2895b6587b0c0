namespace ClaimMiner.Classification;

/// <summary>Where the checks of annotated sentences draw their lines.</summary>
public sealed record CorpusCheckOptions
{
    /// <summary>The years that an approval may have. Default 1900 to 2026.</summary>
    public int FirstYear { get; init; } = 1900;

    public int LastYear { get; init; } = 2026;

    /// <summary>How many words make a run, by which near-duplicates are told. Default 5.</summary>
    public int RunWords { get; init; } = 5;

    /// <summary>From which share (0 to 1) of its runs in common with one earlier sentence a sentence is its near-duplicate. Default 0.3.</summary>
    public double SharedRunShare { get; init; } = 0.3;

    /// <summary>How many runs a near-duplicate has in common at least: stock phrases are no duplicates. Default 3.</summary>
    public int LeastSharedRuns { get; init; } = 3;

    /// <summary>How many sentences of a file may open with the same two words, however short the file. Default 3.</summary>
    public int AlikeOpenings { get; init; } = 3;

    /// <summary>Which share (0 to 1) of a file's sentences may open with the same two words. Default 0.05.</summary>
    public double AlikeOpeningShare { get; init; } = 0.05;

    /// <summary>From how many sentences on the balance of the labels is judged. Default 1000.</summary>
    public int LeastSentencesForBalance { get; init; } = 1000;

    /// <summary>The least shares (0 to 1) of the sentences without and with each label. Default 0.4, 0.25, 0.15 and 0.1.</summary>
    public double LeastNone { get; init; } = 0.4;

    public double LeastMechanism { get; init; } = 0.25;

    public double LeastTarget { get; init; } = 0.15;

    public double LeastApproval { get; init; } = 0.1;
}
