using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>Reads results: the one source of figures, tables and exports.</summary>
/// <remarks>
/// Regimes come in the order of the description, all of them, also those without a finished run. Runs and replications
/// that are missing, and values that are undefined, are left out. Intervals are two-sided 95 % Student-t intervals.
/// Not for use by two threads at once.
/// </remarks>
public sealed partial class ResultsReader : IDisposable
{
    private const string ValuesOf = "run r CROSS JOIN {0} v ON v.run_id = r.run_id AND v.indicator = ?1";

    private const string OfEntity = "v.entity_kind = ?2 AND v.entity = ?3 AND v.value IS NOT NULL";

    private readonly EntityOrder _entityOrder;
    private readonly bool _ownsConnection;

    internal ResultsReader(SqliteConnection connection, string file, bool ownsConnection)
    {
        _ownsConnection = ownsConnection;
        Connection = connection;
        FilePath = file;
        Description = DescriptionJson.Read(
            connection.Rows("SELECT description FROM experiment", row => row.GetString(0)).Single()
        );
        Regimes = [.. Description.Regimes.Select(regime => regime.Id)];
        _entityOrder = new EntityOrder(Description);
    }

    /// <summary>The results file.</summary>
    public string FilePath { get; }

    /// <summary>The experiment.</summary>
    public ExperimentDescription Description { get; }

    /// <summary>Regime ids in the order of the description.</summary>
    public IReadOnlyList<string> Regimes { get; }

    /// <summary>Finished runs, by regime in the order of the description, then by replication.</summary>
    public IReadOnlyList<RunKey> Runs => [.. Regimes.SelectMany(RunsOf).Select(run => run.Key)];

    internal SqliteConnection Connection { get; }

    /// <summary>Hash of the results when there were so many runs; stored runs never change.</summary>
    internal (long Runs, string Hash)? KnownHash { get; set; }

    /// <summary>Opens results for reading only; the path may name the folder or the file.</summary>
    /// <exception cref="ResultsException">There is no such file, or it is not a results file of this version.</exception>
    public static ResultsReader Open(string path)
    {
        string file = Path.GetFullPath(StoreFile.In(path));
        var connection = StoreFile.OpenExisting(file, SqliteOpenMode.ReadOnly);
        try
        {
            return new ResultsReader(connection, file, ownsConnection: true);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Unit of an indicator with the experiment's currency filled in; empty for an unknown indicator.</summary>
    public string UnitOf(string indicator) =>
        (Indicators.Find(indicator)?.Unit ?? "").Replace("{currency}", Description.Currency, StringComparison.Ordinal);

    /// <summary>Indicators with values, known ones in table order, then others by id.</summary>
    public IReadOnlyList<string> IndicatorIds()
    {
        var found = Connection.Rows(
            "SELECT indicator FROM indicator UNION SELECT indicator FROM series ORDER BY 1",
            row => row.GetString(0)
        );
        return [.. Indicators.Catalogue.Select(known => known.Id).Intersect(found).Union(found)];
    }

    /// <summary>Entities an indicator has values for, whole-run or monthly, in the order of the description.</summary>
    public IReadOnlyList<Entity> Entities(string indicator)
    {
        string Part(string table) => $"SELECT v.entity_kind, v.entity FROM {string.Format(null, ValuesOf, table)}";
        var found = Connection.Rows($"{Part("indicator")} UNION {Part("series")}", row => EntityAt(row, 0), indicator);
        return [.. found.Order(_entityOrder)];
    }

    /// <summary>Whole-run values of an indicator, per regime and replication, with mean and interval.</summary>
    public IReadOnlyList<RegimeValues> IndicatorValues(string indicator, Entity entity)
    {
        var values = Values("indicator", "0, 0", indicator, entity)
            .ToLookup(value => value.Regime, value => value.Value);
        return [.. Regimes.Select(regime => ValuesUnder(regime, [.. values[regime]]))];
    }

    /// <summary>Monthly values of an indicator, per regime, with mean and interval of each month.</summary>
    public IReadOnlyList<RegimeSeries> Series(string indicator, Entity entity)
    {
        var values = Values("series", "v.epoch, 0", indicator, entity).ToLookup(value => value.Regime);
        return
        [
            .. Regimes.Select(regime => new RegimeSeries(
                regime,
                [
                    .. values[regime]
                        .GroupBy(value => value.Epoch, value => value.Value)
                        .OrderBy(month => month.Key)
                        .Select(month => new EpochValues(month.Key, [.. month], Intervals.Of([.. month]))),
                ]
            )),
        ];
    }

    /// <summary>Months an indicator's day profile is kept for.</summary>
    public IReadOnlyList<int> HourlyEpochs(string indicator, Entity entity) =>
        [.. Values("hourly", "v.epoch, v.hour", indicator, entity).Select(value => value.Epoch).Distinct().Order()];

    /// <summary>Day profile of an indicator in one month, per regime; no hours where the month was not kept.</summary>
    public IReadOnlyList<RegimeHours> Hourly(string indicator, Entity entity, int epoch)
    {
        var values = Values("hourly", "v.epoch, v.hour", indicator, entity)
            .Where(value => value.Epoch == epoch)
            .ToLookup(value => value.Regime);
        return
        [
            .. Regimes.Select(regime => new RegimeHours(
                regime,
                [
                    .. values[regime]
                        .GroupBy(value => value.Hour, value => value.Value)
                        .OrderBy(hour => hour.Key)
                        .Select(hour => new HourValue(hour.Key, Intervals.Of([.. hour]))),
                ]
            )),
        ];
    }

    /// <summary>What actors decided in a run, in order; empty for a run that is not stored.</summary>
    public IReadOnlyList<RunEvent> Events(RunKey run) =>
        Connection.Rows(
            """
            SELECT e.epoch, e.actor, e.kind, e.subject, e.value, e.reason
            FROM run r JOIN event e ON e.run_id = r.run_id
            WHERE r.regime = ?1 AND r.replication = ?2 ORDER BY e.line
            """,
            row => new RunEvent(
                row.GetInt32(0),
                row.GetString(1),
                EnumText<RunEventKind>.Parse(row.GetString(2)),
                row.GetString(3),
                row.Number(4),
                row.Number(5)
            ),
            run.Regime,
            run.Replication
        );

    /// <summary>Closes the file; does nothing for the reader of a store, which the store closes.</summary>
    public void Dispose()
    {
        if (_ownsConnection)
            Connection.Dispose();
    }

    /// <summary>All runs in canonical order: regime id, then replication.</summary>
    internal IReadOnlyList<StoredRun> StoredRuns() =>
        Connection.Rows(
            "SELECT run_id, regime, replication FROM run ORDER BY regime, replication",
            row => new StoredRun(row.GetInt64(0), new RunKey(row.GetString(1), row.GetInt32(2)))
        );

    private IReadOnlyList<StoredRun> RunsOf(string regime) => [.. StoredRuns().Where(run => run.Key.Regime == regime)];

    private static RegimeValues ValuesUnder(string regime, IReadOnlyList<ReplicationValue> values) =>
        new(regime, values, Intervals.Of(values));

    private static Entity EntityAt(SqliteDataReader row, int column) =>
        new(EnumText<EntityKind>.Parse(row.GetString(column)), row.GetString(column + 1));

    private List<(string Regime, int Epoch, int Hour, ReplicationValue Value)> Values(
        string table,
        string epochAndHour,
        string indicator,
        Entity entity
    ) =>
        Connection.Rows(
            $"SELECT r.regime, {epochAndHour}, r.replication, v.value FROM {string.Format(null, ValuesOf, table)} "
                + $"WHERE {OfEntity} ORDER BY r.regime, r.replication",
            row =>
                (
                    row.GetString(0),
                    row.GetInt32(1),
                    row.GetInt32(2),
                    new ReplicationValue(row.GetInt32(3), row.GetDouble(4))
                ),
            indicator,
            EnumText<EntityKind>.Of(entity.Kind),
            entity.Id
        );
}
