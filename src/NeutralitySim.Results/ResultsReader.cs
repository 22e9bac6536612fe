using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Detail;
using NeutralitySim.Results.Export;
using NeutralitySim.Results.Rows;
using NeutralitySim.Results.Studies;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Results;

/// <summary>Reads results: the one source of figures, tables and exports.</summary>
/// <remarks>
/// Regimes come in the order of the description, all of them, also those without a finished run. Runs and replications
/// that are missing, and values that are undefined, are left out. Intervals are two-sided 95 % Student-t intervals.
/// Not for use by two threads at once.
/// </remarks>
public sealed partial class ResultsReader : IDisposable
{
    private readonly EntityOrder _entityOrder;
    private readonly bool _ownsRows;
    private readonly IRunRows _rows;

    internal ResultsReader(IRunRows rows, ExperimentDescription description, string file, bool ownsRows)
    {
        _rows = rows;
        _ownsRows = ownsRows;
        FilePath = file;
        Description = description;
        Regimes = [.. Description.Regimes.Select(regime => regime.Id)];
        _entityOrder = new EntityOrder(Description);
    }

    /// <summary>The results file; <c>memory</c> where there is none.</summary>
    public string FilePath { get; }

    /// <summary>The experiment.</summary>
    public ExperimentDescription Description { get; }

    /// <summary>Regime ids in the order of the description.</summary>
    public IReadOnlyList<string> Regimes { get; }

    /// <summary>Finished runs, by regime in the order of the description, then by replication.</summary>
    public IReadOnlyList<RunKey> Runs
    {
        get
        {
            var runs = RunsByRegime();
            return [.. Regimes.SelectMany(regime => runs[regime]).Select(run => run.Key)];
        }
    }

    /// <summary>How many finished runs are kept in which detail, the least first.</summary>
    public IReadOnlyDictionary<RunDetail, int> RunsByDetail =>
        new SortedDictionary<RunDetail, int>(StoredRuns().CountBy(run => run.Detail).ToDictionary());

    /// <summary>How much is kept of each finished run.</summary>
    public IReadOnlyDictionary<RunKey, RunDetail> DetailByRun =>
        StoredRuns().ToDictionary(run => run.Key, run => run.Detail);

    /// <summary>Differences of regimes taken apart by groups of rules, where that was done: no part of what is stored.</summary>
    public IReadOnlyList<RuleDifference> RuleDifferences { get; set; } = [];

    /// <summary>How far the differences hang on assumptions, where a study of these values is there: no part of what is stored.</summary>
    public StudyDocument? Study { get; set; }

    /// <summary>What readers of the same results need not work out again.</summary>
    private SharedAnswers Shared { get; init; } = new();

    /// <summary>The same results under another description, whose regimes have other names or another order. Not longer of use than this reader.</summary>
    /// <param name="description">One with the same ids.</param>
    public ResultsReader Under(ExperimentDescription description) => new(_rows, description, FilePath, ownsRows: false);

    /// <summary>Opens results for reading only; the path may name the folder or the file.</summary>
    /// <exception cref="ResultsException">There is no such file, or it is not a results file of this version.</exception>
    public static ResultsReader Open(string path)
    {
        string file = Path.GetFullPath(StoreFile.In(path));
        return StoreFile.Use(
            file,
            StoreFile.OpenExisting(file, SqliteOpenMode.ReadOnly),
            connection => new ResultsReader(
                new SqliteRows(connection),
                DescriptionJson.In(connection),
                file,
                ownsRows: true
            )
        );
    }

    /// <summary>Another reader of the same file, for another thread; it knows what was worked out for this one.</summary>
    public ResultsReader Another()
    {
        var rows = new SqliteRows(StoreFile.OpenExisting(FilePath, SqliteOpenMode.ReadOnly));
        return new ResultsReader(rows, Description, FilePath, ownsRows: true)
        {
            RuleDifferences = RuleDifferences,
            Study = Study,
            Shared = Shared,
        };
    }

    /// <summary>Unit of an indicator with the experiment's currency filled in; empty for an unknown indicator.</summary>
    public string UnitOf(string indicator) => ExportUnits.Indicator(indicator, Description);

    /// <summary>Entities an indicator has values for, whole-run or monthly, in the order of the description.</summary>
    public IReadOnlyList<Entity> Entities(string indicator) => [.. _entityOrder.Of(_rows.Entities(indicator))];

    /// <summary>Whole-run values of an indicator, per regime and replication, with mean and interval.</summary>
    public IReadOnlyList<RegimeValues> IndicatorValues(string indicator, Entity entity)
    {
        var values = _rows.RunValues(indicator, entity).ToLookup(value => value.Regime, value => value.Value);
        var runs = Indicators.Find(indicator)?.NeedsAll == true ? RunsByRegime() : null;
        return
        [
            .. Regimes.Select(regime =>
                ValuesUnder(regime, runs?[regime].Count() > values[regime].Count() ? [] : [.. values[regime]])
            ),
        ];
    }

    /// <summary>Monthly values of an indicator, per regime, with mean and interval of each month.</summary>
    public IReadOnlyList<RegimeSeries> Series(string indicator, Entity entity)
    {
        var values = _rows.MonthValues(indicator, entity).ToLookup(value => value.Regime);
        return
        [
            .. Regimes.Select(regime => new RegimeSeries(
                regime,
                [
                    .. values[regime]
                        .GroupBy(value => value.Month, value => value.Value)
                        .OrderBy(month => month.Key)
                        .Select(month => new MonthValues(month.Key, [.. month], Intervals.Of([.. month]))),
                ]
            )),
        ];
    }

    /// <summary>What actors decided in a run, in order; empty for a run that is not stored.</summary>
    public IReadOnlyList<RunEvent> Events(RunKey run) => [.. Rows(RowTables.Event, run)];

    /// <summary>What actors weighed and chose in a run, in order; empty for a run that is not stored.</summary>
    public IReadOnlyList<DecisionRecord> Decisions(RunKey run)
    {
        var options = Rows(RowTables.DecisionOption, run).ToLookup(row => row.Line, row => row.Option);
        return
        [
            .. Rows(RowTables.Decision, run).Select((decision, line) => decision with { Options = [.. options[line]] }),
        ];
    }

    /// <summary>Closes the file; does nothing for the reader of a store, which the store closes.</summary>
    public void Dispose()
    {
        if (_ownsRows)
            _rows.Dispose();
    }

    /// <summary>An answer that readers of the same results share.</summary>
    internal T Once<T>(string question, Func<T> compute)
        where T : class => Shared.Once(question, StoredRuns().Count, compute);

    /// <summary>All runs in canonical order: regime id, then replication.</summary>
    internal IReadOnlyList<StoredRun> StoredRuns() => _rows.Runs();

    /// <summary>Rows of a kind of a run in key order.</summary>
    internal IEnumerable<T> InOrder<T>(RowTable<T> table, StoredRun run) => _rows.InOrder(table, run);

    /// <summary>Rows of a kind of a run in key order as columns: blocks, each good until the next is asked for.</summary>
    internal IEnumerable<RowReader> Columns(RowTable table, StoredRun run) => _rows.Columns(table, run);

    private IEnumerable<T> Rows<T>(RowTable<T> table, RunKey key) =>
        StoredRuns().Where(run => run.Key == key).SelectMany(run => _rows.Rows(table, run));

    private ILookup<string, StoredRun> RunsByRegime() => StoredRuns().ToLookup(run => run.Key.Regime);

    private static RegimeValues ValuesUnder(string regime, IReadOnlyList<ReplicationValue> values) =>
        new(regime, values, Intervals.Of(values));
}
