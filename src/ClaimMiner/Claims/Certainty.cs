namespace ClaimMiner.Claims;

public enum Certainty
{
    Asserted,

    /// <summary>May, might, could, suggests, appears, likely.</summary>
    Hedged,

    /// <summary>Proposed, hypothesised, remains to be shown.</summary>
    Hypothesised,
}
