namespace ClaimMiner.Host.Inbox;

/// <summary>What is done with an original once its result is committed and written.</summary>
internal enum AfterMining
{
    /// <summary>It is left alone.</summary>
    Leave,

    /// <summary>It is moved to another folder.</summary>
    Move,

    /// <summary>It is deleted; the store keeps its bytes.</summary>
    Delete,
}
