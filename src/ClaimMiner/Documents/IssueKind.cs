namespace ClaimMiner.Documents;

/// <summary>The closed list of what can go wrong with a document.</summary>
public enum IssueKind
{
    NotAPdf,
    Empty,
    TooLarge,
    Encrypted,
    NoTextLayer,
    Damaged,
    PageUnreadable,
    LimitReached,
    TimedOut,
    OutOfMemory,
    Crashed,
}
