using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ClaimMiner.Tests.Support;

/// <summary>Keeps what is logged, by the number of the message.</summary>
internal sealed class CollectingLogger<T> : ILogger<T>
{
    public ConcurrentQueue<(int Id, string Text)> Messages { get; } = new();

    /// <summary>The number of a message at which to fail, for testing what a bug does.</summary>
    public int? FailsAt { get; init; }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == FailsAt)
        {
            throw new InvalidOperationException("a bug, for the test");
        }

        Messages.Enqueue((eventId.Id, formatter(state, exception)));
    }
}
