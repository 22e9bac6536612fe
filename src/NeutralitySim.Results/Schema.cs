using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results;

/// <summary>Tables of the results file. Texts stand as they are, so that the file reads well in any SQLite browser.</summary>
/// <remarks>
/// An undefined value (NaN) is NULL; payments and emissions are never undefined. Ledger lines and events may repeat, so their key is their place in the run; every
/// other row is unique by meaning and a second one fails.
/// </remarks>
internal static class Schema
{
    /// <summary>Version of the tables, kept in <c>PRAGMA user_version</c>.</summary>
    internal const int Version = 3;

    /// <summary>Mark of the project's files, kept in <c>PRAGMA application_id</c>: "NSim" in ASCII.</summary>
    internal const int ApplicationId = 0x4E53696D;

    internal static string Tables { get; } =
        """
            CREATE TABLE experiment (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                scenario_hash TEXT NOT NULL,
                engine_version TEXT NOT NULL,
                description TEXT NOT NULL
            );
            CREATE TABLE run (
                run_id INTEGER PRIMARY KEY,
                regime TEXT NOT NULL,
                replication INTEGER NOT NULL,
                UNIQUE (regime, replication)
            );
            """ + string.Concat(RowTables.All.Select(table => table.Sql));
}
