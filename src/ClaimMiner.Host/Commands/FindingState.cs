namespace ClaimMiner.Host.Commands;

internal enum FindingState
{
    Present,

    /// <summary>Not there, and not needed.</summary>
    Absent,

    /// <summary>Not there, and needed.</summary>
    Missing,
}
