using Microsoft.Data.Sqlite;

namespace ClaimMiner.Host.Work;

/// <summary>Tells faults of the surroundings, which pass by themselves, from bugs: a full disk, a folder that may not be written, a busy database.</summary>
internal static class Transient
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException
        || fault is SqliteException { SqliteErrorCode: Busy or Locked or ReadOnly or InputOutput or Full or CannotOpen };
}
