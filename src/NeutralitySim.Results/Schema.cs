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
            UNIQUE (regime, replication)
        );
        CREATE TABLE indicator (
            run_id INTEGER NOT NULL REFERENCES run,
            indicator TEXT NOT NULL,
            entity_kind TEXT NOT NULL,
            entity TEXT NOT NULL,
            value REAL,
            PRIMARY KEY (run_id, indicator, entity_kind, entity)
        ) WITHOUT ROWID;
        CREATE TABLE series (
            run_id INTEGER NOT NULL REFERENCES run,
            indicator TEXT NOT NULL,
            entity_kind TEXT NOT NULL,
            entity TEXT NOT NULL,
            epoch INTEGER NOT NULL,
            value REAL,
            PRIMARY KEY (run_id, indicator, entity_kind, entity, epoch)
        ) WITHOUT ROWID;
        CREATE TABLE hourly (
            run_id INTEGER NOT NULL REFERENCES run,
            indicator TEXT NOT NULL,
            entity_kind TEXT NOT NULL,
            entity TEXT NOT NULL,
            epoch INTEGER NOT NULL,
            hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
            value REAL,
            PRIMARY KEY (run_id, indicator, entity_kind, entity, epoch, hour)
        ) WITHOUT ROWID;
        CREATE TABLE ledger (
            run_id INTEGER NOT NULL REFERENCES run,
            line INTEGER NOT NULL,
            epoch INTEGER NOT NULL,
            payer TEXT NOT NULL,
            payee TEXT NOT NULL,
            kind TEXT NOT NULL,
            quantity REAL NOT NULL,
            unit_price REAL NOT NULL,
            amount REAL NOT NULL,
            PRIMARY KEY (run_id, line)
        ) WITHOUT ROWID;
        CREATE TABLE emission (
            run_id INTEGER NOT NULL REFERENCES run,
            epoch INTEGER NOT NULL,
            isp TEXT NOT NULL,
            provider TEXT NOT NULL,
            country TEXT NOT NULL,
            model TEXT NOT NULL,
            component TEXT NOT NULL,
            viewing_hours REAL NOT NULL,
            volume_gigabytes REAL NOT NULL,
            energy_kilowatt_hours REAL NOT NULL,
            unallocated_kilowatt_hours REAL NOT NULL,
            carbon_grams REAL NOT NULL,
            embodied_grams REAL NOT NULL,
            market_carbon_grams REAL NOT NULL,
            boundary TEXT NOT NULL,
            grid_basis TEXT NOT NULL,
            grid_dataset TEXT NOT NULL,
            grid_vintage TEXT NOT NULL,
            level TEXT NOT NULL,
            parameter_set TEXT NOT NULL,
            PRIMARY KEY (run_id, epoch, isp, provider, country, model, component)
        ) WITHOUT ROWID;
        CREATE TABLE emission_term (
            run_id INTEGER NOT NULL REFERENCES run,
            epoch INTEGER NOT NULL,
            isp TEXT NOT NULL,
            provider TEXT NOT NULL,
            component TEXT NOT NULL,
            item TEXT NOT NULL,
            watt_hours_per_unit REAL NOT NULL,
            locality REAL NOT NULL,
            gigabytes_per_hour REAL NOT NULL,
            provisioned_units REAL NOT NULL,
            lines REAL NOT NULL,
            viewing_hours REAL NOT NULL,
            grams_per_kilowatt_hour REAL NOT NULL,
            PRIMARY KEY (run_id, epoch, isp, provider, component, item)
        ) WITHOUT ROWID;
        CREATE TABLE emission_band (
            run_id INTEGER NOT NULL REFERENCES run,
            indicator TEXT NOT NULL,
            model TEXT NOT NULL,
            low REAL NOT NULL,
            median REAL NOT NULL,
            high REAL NOT NULL,
            samples INTEGER NOT NULL,
            PRIMARY KEY (run_id, indicator)
        ) WITHOUT ROWID;
        CREATE TABLE event (
            run_id INTEGER NOT NULL REFERENCES run,
            line INTEGER NOT NULL,
            epoch INTEGER NOT NULL,
            actor TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            value REAL,
            reason REAL,
            PRIMARY KEY (run_id, line)
        ) WITHOUT ROWID;
        """;

    /// <summary>Tables with a run's rows; the columns that fix the order of its rows, without the run; the number of columns after the run.</summary>
    internal static readonly IReadOnlyList<(string Table, string Order, int Columns)> RunTables =
    [
        ("indicator", "indicator, entity_kind, entity", 4),
        ("series", "indicator, entity_kind, entity, epoch", 5),
        ("hourly", "indicator, entity_kind, entity, epoch, hour", 6),
        ("ledger", "line", 8),
        ("emission", "epoch, isp, provider, country, model, component", 19),
        ("emission_term", "epoch, isp, provider, component, item", 12),
        ("emission_band", "indicator", 6),
        ("event", "line", 7),
        ("decision", "line", 8),
        ("decision_option", "line, place", 4),
    ];
}
