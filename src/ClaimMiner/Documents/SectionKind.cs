namespace ClaimMiner.Documents;

/// <summary>The closed list of places in an article that a claim can come from.</summary>
public enum SectionKind
{
    Title,
    Abstract,
    Introduction,
    Methods,
    Results,
    Discussion,
    Conclusion,
    Body,
    Backmatter,
    Caption,
    Table,
}
