namespace ClaimMiner.Claims;

/// <summary>What a mechanism's subject does to its object, as the words have it.</summary>
public enum Relation
{
    Increases,
    Decreases,

    /// <summary>A role whose sign is not stated.</summary>
    Regulates,
    Binds,
    Modifies,
    Produces,
}
