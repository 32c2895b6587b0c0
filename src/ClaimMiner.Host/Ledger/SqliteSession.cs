using Microsoft.Data.Sqlite;

namespace ClaimMiner.Host.Ledger;

/// <summary>One connection, one statement at a time. Values are bound, never written into the statement.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    public SqliteSession(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 10 }.ConnectionString);
        try
        {
            _connection.Open();
            // A commit is on the disk before it is told; readers of other processes are not in the way.
            Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000");
            LedgerSchema.Migrate(_connection);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>All or nothing.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            var result = work();
            transaction.Commit();
            return result;
        }
    }

    /// <summary>How many rows were changed.</summary>
    public int Run(string sql, params object?[] values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            return command.ExecuteNonQuery();
        }
    }

    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params object?[] values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(row(reader));
            }

            return rows;
        }
    }

    /// <summary>The first field of the first row; null without one.</summary>
    public object? Value(string sql, params object?[] values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            return command.ExecuteScalar() is var value && value is DBNull ? null : value;
        }
    }

    public long Number(string sql, params object?[] values) => Value(sql, values) is long number ? number : 0;

    public void Dispose() => _connection.Dispose();

    /// <summary>$1, $2, … stand for the values.</summary>
    private SqliteCommand Command(string sql, object?[] values)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this room; what comes from outside is bound.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}
