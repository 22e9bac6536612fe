namespace NeutralitySim.Results;

/// <summary>Tables of the results file.</summary>
/// <remarks>
/// A run's rows lie in blocks of columns, see <see cref="Rows.ColumnCodec"/>: a row as a record of its own would take ten times the room, most of it words and
/// numbers that the row before has too. Texts stand once, in <c>label</c>. Ledger lines, events and decisions may repeat, so their key is their place in the run;
/// every other row is unique by meaning and a second one fails. An undefined value is NaN; payments and emissions are never undefined.
/// </remarks>
internal static class Schema
{
    /// <summary>Version of the tables, kept in <c>PRAGMA user_version</c>.</summary>
    internal const int Version = 4;

    /// <summary>Mark of the project's files, kept in <c>PRAGMA application_id</c>: "NSim" in ASCII.</summary>
    internal const int ApplicationId = 0x4E53696D;

    internal const string Tables = """
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
            detail TEXT NOT NULL,
            UNIQUE (regime, replication)
        );
        CREATE TABLE label (
            label_id INTEGER PRIMARY KEY,
            text TEXT NOT NULL
        );
        CREATE TABLE block (
            run_id INTEGER NOT NULL REFERENCES run,
            name TEXT NOT NULL,
            part INTEGER NOT NULL,
            place INTEGER NOT NULL,
            rows INTEGER NOT NULL,
            cells BLOB NOT NULL,
            UNIQUE (run_id, name, place)
        );
        CREATE INDEX block_part ON block (name, part);
        """;
}
