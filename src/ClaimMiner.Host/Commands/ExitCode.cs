namespace ClaimMiner.Host.Commands;

/// <summary>What the program's exit codes mean to scripts.</summary>
internal static class ExitCode
{
    /// <summary>All documents were mined, wholly or partially.</summary>
    public const int Done = 0;

    /// <summary>Some documents failed; the rest are done.</summary>
    public const int SomeFailed = 1;

    /// <summary>What was checked has faults.</summary>
    public const int FaultsFound = 1;

    /// <summary>The command line does not make sense.</summary>
    public const int Usage = 2;

    /// <summary>A bug.</summary>
    public const int Internal = 70;

    /// <summary>Try again later: another instance holds the place.</summary>
    public const int TryAgain = 75;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
