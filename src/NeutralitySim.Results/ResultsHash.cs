using System.Buffers.Binary;
using System.Text;
using Microsoft.Data.Sqlite;
using NeutralitySim.Results.Rows;
using SQLitePCL;

namespace NeutralitySim.Results;

/// <summary>SHA-256 over all rows of all runs: equal results give equal hashes, whatever the order of storing them.</summary>
/// <remarks>
/// Hashed are scenario hash, engine version, and then the runs by regime id and replication, each with its tables and
/// their rows in key order. Every cell is a letter for its type followed by its bytes: texts with their length, numbers
/// as 64 bits little endian. Titles and other prose are not hashed, and there is no time in the file to be hashed.
/// </remarks>
public static class ResultsHash
{
    /// <summary>The hash in 64 lower-case hexadecimal digits.</summary>
    public static string Compute(ResultsReader reader)
    {
        long runs = reader.Tables.Connection.Integer("SELECT COUNT(*) FROM run");
        if (reader.KnownHash is not { } known || known.Runs != runs)
            reader.KnownHash = known = (runs, ComputeAnew(reader));
        return known.Hash;
    }

    private static string ComputeAnew(ResultsReader reader)
    {
        using var hash = new BufferedHash();
        Add(hash, reader.Description.ScenarioHash);
        Add(hash, reader.Description.EngineVersion);
        foreach (var run in reader.StoredRuns())
        {
            Add(hash, run.Key.Regime);
            Add(hash, 'I', run.Key.Replication);
            foreach (var table in RowTables.All)
            {
                Add(hash, table.Name);
                string sql = $"SELECT * FROM {table.Name} WHERE run_id = ?1 ORDER BY {table.Key}";
                foreach (bool _ in reader.Tables.Connection.Stream(sql, row => AddCells(hash, row), run.Id)) { }
            }
        }

        return hash.Finish();
    }

    /// <summary>Adds all columns but the run's number, which depends on the order of storing.</summary>
    private static bool AddCells(BufferedHash hash, SqliteDataReader row)
    {
        // Through SQLite's own interface, which gives a text's bytes as they are stored.
        var cells = row.Handle!;
        for (int column = 1; column < row.FieldCount; column++)
            switch (raw.sqlite3_column_type(cells, column))
            {
                case raw.SQLITE_TEXT:
                    Add(hash, raw.sqlite3_column_blob(cells, column));
                    break;
                case raw.SQLITE_INTEGER:
                    Add(hash, 'I', raw.sqlite3_column_int64(cells, column));
                    break;
                case raw.SQLITE_FLOAT:
                    Add(hash, 'R', BitConverter.DoubleToInt64Bits(raw.sqlite3_column_double(cells, column)));
                    break;
                default:
                    Add(hash, 'N', 0);
                    break;
            }

        return true;
    }

    private static void Add(BufferedHash hash, string text) => Add(hash, Encoding.UTF8.GetBytes(text));

    private static void Add(BufferedHash hash, ReadOnlySpan<byte> text)
    {
        Add(hash, 'T', text.Length);
        hash.Append(text);
    }

    private static void Add(BufferedHash hash, char type, long value)
    {
        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = (byte)type;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], value);
        hash.Append(bytes);
    }
}
