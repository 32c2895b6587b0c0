namespace ClaimMiner.Syntax;

/// <summary>What a trigger word says of its subject's bearing on its object.</summary>
public enum TriggerSign
{
    Increase,
    Decrease,
    Regulate,
    Bind,
    Modify,
    Produce,
}
