namespace ClaimMiner.Host;

/// <summary>Every message of the log, in one place. Paths arrive here already made printable.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "{Path}: a bug in ClaimMiner; the document is given up, the service goes on")]
    public static partial void DocumentCrashed(this ILogger log, string path, Exception bug);

    [LoggerMessage(2, LogLevel.Information, "Watching {Inbox}; claims go to {Output}")]
    public static partial void Watching(this ILogger log, string inbox, string output);

    [LoggerMessage(3, LogLevel.Information, "{Path}: {Status}, {Claims} claims")]
    public static partial void DocumentMined(this ILogger log, string path, string status, int claims);

    [LoggerMessage(4, LogLevel.Warning, "{Path}: failed: {Reason}")]
    public static partial void DocumentFailed(this ILogger log, string path, string reason);

    [LoggerMessage(5, LogLevel.Warning, "{Path}: its result could not be written and will be tried again: {Reason}")]
    public static partial void ResultNotWritten(this ILogger log, string path, string reason);

    [LoggerMessage(6, LogLevel.Warning, "The folder {Inbox} cannot be read at the moment: {Reason}")]
    public static partial void InboxUnreadable(this ILogger log, string inbox, string reason);

    [LoggerMessage(7, LogLevel.Critical, "The watching worker crashed")]
    public static partial void WatchingCrashed(this ILogger log, Exception bug);

    [LoggerMessage(8, LogLevel.Information, "Stopped watching; {Unfinished} documents were not begun or given up and will be mined at the next start")]
    public static partial void StoppedWatching(this ILogger log, int unfinished);

    [LoggerMessage(9, LogLevel.Debug, "File events are not to be had for {Inbox} ({Reason}); rescanning finds every file")]
    public static partial void NoFileEvents(this ILogger log, string inbox, string reason);
}
