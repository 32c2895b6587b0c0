namespace ClaimMiner.Claims;

/// <summary>What the words say was done to the thing: "loss of X", "overexpression of X".</summary>
public enum Perturbation
{
    Loss,
    Gain,
}
