using Microsoft.Data.Sqlite;

namespace ClaimMiner.Host.Ledger;

/// <summary>Brings a database forward to the shape that this version knows: one numbered script a step, each in its own transaction.</summary>
internal static class LedgerSchema
{
    /// <exception cref="InvalidDataException">The database was written by a newer version.</exception>
    public static void Migrate(SqliteConnection connection)
    {
        var scripts = Scripts();
        var version = (int)(long)Scalar(connection, "PRAGMA user_version")!;
        if (version > scripts.Count)
        {
            throw new InvalidDataException($"the ledger '{connection.DataSource}' is of version {version}; this program knows up to {scripts.Count}: use the newer program");
        }

        for (; version < scripts.Count; version++)
        {
            using var transaction = connection.BeginTransaction();
            Run(connection, scripts[version]);
            Run(connection, $"PRAGMA user_version = {version + 1}");
            transaction.Commit();
        }
    }

    private static List<string> Scripts() => typeof(LedgerSchema).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read).ToList();

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(LedgerSchema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static void Run(SqliteConnection connection, string sql) => Scalar(connection, sql);
}
