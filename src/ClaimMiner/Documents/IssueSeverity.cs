namespace ClaimMiner.Documents;

public enum IssueSeverity
{
    Note,
    Error,
}
