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

    [LoggerMessage(10, LogLevel.Debug, "{Path}: taken in as {Document}; new: {IsNew}")]
    public static partial void DocumentTaken(this ILogger log, string path, string document, bool isNew);

    [LoggerMessage(11, LogLevel.Warning, "{Path}: it cannot be taken in now and will be tried again in {Seconds:0} s: {Reason}")]
    public static partial void DocumentNotTaken(this ILogger log, string path, double seconds, string reason);

    [LoggerMessage(12, LogLevel.Warning, "{Path}: attempt {Attempt} took down its worker: {Reason}")]
    public static partial void WorkerDied(this ILogger log, string path, int attempt, string reason);

    [LoggerMessage(13, LogLevel.Warning, "The state cannot be written at the moment, work rests for {Seconds:0} s: {Reason}")]
    public static partial void StateUnavailable(this ILogger log, double seconds, string reason);

    [LoggerMessage(14, LogLevel.Warning, "Only {FreeMegabytes} MiB are free for the state; nothing new is begun until {WantedMegabytes} MiB are")]
    public static partial void DiskLow(this ILogger log, long freeMegabytes, long wantedMegabytes);

    [LoggerMessage(15, LogLevel.Information, "There is room on the disk again; work goes on")]
    public static partial void DiskEnough(this ILogger log);

    [LoggerMessage(16, LogLevel.Information, "Recovered {Jobs} documents that were under way when the service ended last")]
    public static partial void Recovered(this ILogger log, int jobs);

    [LoggerMessage(17, LogLevel.Information, "{Documents} documents were mined by another version or model and are left as they are; 'claimminer remine' mines them anew")]
    public static partial void Outdated(this ILogger log, int documents);
}
