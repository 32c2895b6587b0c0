namespace ClaimMiner.Syntax;

/// <summary>How a trigger takes its arguments.</summary>
public enum TriggerFrame
{
    /// <summary>Verb with a direct object; its passive with "by".</summary>
    Direct,

    /// <summary>Verb or adjective with an object after one of its prepositions.</summary>
    Prepositional,

    /// <summary>"X is an inhibitor of Y", "the Y inhibitor X".</summary>
    Agent,

    /// <summary>"inhibition of Y by X".</summary>
    Event,

    /// <summary>"interaction between X and Y".</summary>
    Mutual,

    /// <summary>"role of X in Y", "X plays a role in Y".</summary>
    Role,

    /// <summary>"X is a substrate of Y".</summary>
    Patient,
}
