namespace ClaimMiner.Host.Commands;

/// <summary>The command line does not make sense; the message says what was found and what was expected.</summary>
internal sealed class UsageException(string message) : Exception(message);
