using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Results.Rows;

/// <summary>
/// Runs as the engine gave them: storing costs nothing and reading no query. Answers as <see cref="SqliteRows"/> does, to the last bit; exports and the
/// hash ask for tables, which are then made in a database in memory.
/// </summary>
internal sealed class MemoryRows(ExperimentDescription description) : IRunRows, IRunSink
{
    internal const string Name = "memory";

    private readonly List<MemoryRun> _runs = [];
    private readonly List<MemoryRun> _inOrder = [];
    private SqliteConnection? _connection;
    private SqliteSink? _tables;
    private int _inTables;

    public SqliteConnection Connection
    {
        get
        {
            if (_tables is null)
            {
                _connection = StoreFile.Connect(":memory:", SqliteOpenMode.Memory);
                StoreFile.Prepare(_connection, Name, description);
                _tables = new SqliteSink(_connection, Name);
            }

            for (; _inTables < _runs.Count; _inTables++)
                _tables.Append(_runs[_inTables].Result);
            return _connection!;
        }
    }

    public void Append(RunResult result)
    {
        int place = _inOrder.FindIndex(run => run.Result.Key.CompareTo(result.Key) >= 0);
        if (place >= 0 && _inOrder[place].Result.Key == result.Key)
            throw new ResultsException($"{Name}: run {result.Key} was not stored; accepted: each run once.");
        var run = new MemoryRun(_runs.Count + 1, result);
        _runs.Add(run);
        _inOrder.Insert(place >= 0 ? place : _inOrder.Count, run);
    }

    public IReadOnlyList<StoredRun> Runs() => [.. _inOrder.Select(run => new StoredRun(run.Id, run.Result.Key))];

    public IReadOnlyList<string> Indicators() =>
        [.. _runs.SelectMany(run => run.Indicators).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<Entity> Entities(string indicator) =>
        [.. _runs.SelectMany(run => run.Entities(indicator)).Distinct()];

    public IReadOnlyList<RowValue> Values(ValueTable table, string indicator, Entity entity) =>
        [
            .. _inOrder
                .SelectMany(run => run.Values(table, indicator, entity))
                .Where(row => !double.IsNaN(row.Value.Value)),
        ];

    public IEnumerable<(Entity Entity, int Epoch)> HourlyEpochs(string indicator) =>
        _inOrder.SelectMany(run => run.HourlyEpochs(indicator));

    public IEnumerable<(Entity Entity, RowValue Row)> Hours(string indicator, int epoch) =>
        _inOrder.SelectMany(run => run.Hours(indicator, epoch));

    public IReadOnlyList<LedgerSum> Ledger(StoredRun run, bool byEpoch) =>
        [
            .. GroupedSums
                .Of(
                    ResultOf(run).Ledger,
                    line => (byEpoch ? line.Epoch : -1, line.Payer, line.Payee, line.Kind),
                    line => line.Quantity,
                    line => line.Amount
                )
                .Select(group => new LedgerSum(
                    run.Key.Regime,
                    byEpoch ? group.First.Epoch : null,
                    group.First.Payer,
                    group.First.Payee,
                    group.First.Kind,
                    group.Sums[0].Value,
                    group.Sums[1].Value
                )),
        ];

    public IReadOnlyList<EmissionSum> Emissions(StoredRun run, bool byEpoch) =>
        [
            .. GroupedSums
                .Of(
                    ResultOf(run).Emissions,
                    line => (byEpoch ? line.Epoch : -1, line.Model, line.Component, line.Isp, line.Provider),
                    line => line.ViewingHours,
                    line => line.VolumeGigabytes,
                    line => line.EnergyKilowattHours,
                    line => line.UnallocatedKilowattHours,
                    line => line.CarbonGrams,
                    line => line.EmbodiedGrams,
                    line => line.MarketCarbonGrams
                )
                .Select(group => new EmissionSum(
                    run.Key.Regime,
                    byEpoch ? group.First.Epoch : null,
                    group.First.Model,
                    group.First.Component,
                    group.First.Isp,
                    group.First.Provider,
                    group.Sums[0].Value,
                    group.Sums[1].Value,
                    group.Sums[2].Value,
                    group.Sums[3].Value,
                    group.Sums[4].Value,
                    group.Sums[5].Value,
                    group.Sums[6].Value
                )),
        ];

    public IReadOnlyList<SciPart> SciParts(StoredRun run) =>
        [
            .. GroupedSums
                .Of(
                    ResultOf(run).Emissions,
                    line => (line.Model, line.Component, line.Country, line.Label),
                    line => line.ViewingHours,
                    line => line.VolumeGigabytes,
                    line => line.EnergyKilowattHours,
                    line => line.UnallocatedKilowattHours,
                    line => line.CarbonGrams,
                    line => line.EmbodiedGrams
                )
                .Select(group => new SciPart(
                    run.Key.Regime,
                    group.First.Model,
                    group.First.Component,
                    group.First.Country,
                    group.First.Label,
                    group.Sums[0].Value,
                    group.Sums[1].Value,
                    group.Sums[2].Value,
                    group.Sums[3].Value,
                    group.Sums[4].Value,
                    group.Sums[5].Value
                )),
        ];

    public IReadOnlyList<EmissionTerm> Terms(StoredRun run) =>
        [
            .. ResultOf(run)
                .EmissionTerms.OrderBy(term => term.Epoch)
                .ThenBy(term => term.Isp, StringComparer.Ordinal)
                .ThenBy(term => term.Provider, StringComparer.Ordinal)
                .ThenBy(term => EnumText<EmissionComponent>.Of(term.Component), StringComparer.Ordinal)
                .ThenBy(term => term.Item, StringComparer.Ordinal),
        ];

    public IReadOnlyList<EmissionBand> Bands(StoredRun run) => ResultOf(run).EmissionBands;

    public IReadOnlyList<RunEvent> Events(StoredRun run) => ResultOf(run).Events;

    public IReadOnlyList<DecisionRecord> Decisions(StoredRun run) => ResultOf(run).Decisions;

    public void Dispose() => _tables?.Dispose();

    private RunResult ResultOf(StoredRun run) => _runs[(int)run.Id - 1].Result;
}
