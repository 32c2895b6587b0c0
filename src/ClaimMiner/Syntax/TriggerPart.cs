namespace ClaimMiner.Syntax;

public enum TriggerPart
{
    Verb,
    Noun,
    Adjective,
}
