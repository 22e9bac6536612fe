using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NeutralitySim.Results;

/// <summary>Short forms for statements.</summary>
internal static class SqliteExtensions
{
    /// <summary>A statement with positional parameters <c>?1</c>, <c>?2</c>, ….</summary>
    internal static SqliteCommand Statement(
        this SqliteConnection connection,
        string sql,
        params ReadOnlySpan<object> values
    )
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Length; i++)
            command.Parameters.Add(new SqliteParameter($"?{i + 1}", values[i]));
        return command;
    }

    internal static void Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        using var command = connection.Statement(sql, values);
        Explained(command, () => command.ExecuteNonQuery());
    }

    internal static long Integer(this SqliteConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        using var command = connection.Statement(sql, values);
        return Explained(command, () => (long)command.ExecuteScalar()!);
    }

    internal static List<T> Rows<T>(
        this SqliteConnection connection,
        string sql,
        Func<SqliteDataReader, T> row,
        params object[] values
    ) => [.. connection.Stream(sql, row, values)];

    /// <summary>Rows one by one, for tables too long to hold.</summary>
    internal static IEnumerable<T> Stream<T>(
        this SqliteConnection connection,
        string sql,
        Func<SqliteDataReader, T> row,
        params object[] values
    )
    {
        using var command = connection.Statement(sql, values);
        using var reader = Explained(command, command.ExecuteReader);
        while (Explained(command, reader.Read))
            yield return Explained(command, () => row(reader));
    }

    private static T Explained<T>(SqliteCommand command, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException error) when (error.SqliteErrorCode != raw.SQLITE_CONSTRAINT)
        {
            throw StoreFile.Explained(command.Connection!.DataSource, error);
        }
        // A cell of another kind than any run writes.
        catch (Exception error) when (error is InvalidCastException or OverflowException)
        {
            throw StoreFile.Damaged(command.Connection!.DataSource);
        }
    }
}
