using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

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
    private SqliteRows? _tables;
    private SqliteSink? _sink;
    private int _inTables;

    public SqliteRows Tables
    {
        get
        {
            if (_tables is null || _sink is null)
            {
                var connection = StoreFile.Connect(":memory:", SqliteOpenMode.Memory);
                StoreFile.Prepare(connection, Name, description);
                _sink = new SqliteSink(connection, Name);
                _tables = new SqliteRows(connection);
            }

            for (; _inTables < _runs.Count; _inTables++)
                _sink.Append(_runs[_inTables].Result);
            return _tables;
        }
    }

    public void Append(RunResult result)
    {
        int place = _inOrder.FindIndex(run => run.Result.Key.CompareTo(result.Key) >= 0);
        if (place >= 0 && _inOrder[place].Result.Key == result.Key)
            throw new ResultsException(ResultsTexts.RunTwice.With(Name, result.Key));
        var run = new MemoryRun(_runs.Count + 1, result);
        _runs.Add(run);
        _inOrder.Insert(place >= 0 ? place : _inOrder.Count, run);
    }

    public IReadOnlyList<StoredRun> Runs() => [.. _inOrder.Select(run => new StoredRun(run.Id, run.Result.Key))];

    public IEnumerable<T> Rows<T>(RowTable<T> table, StoredRun run) => table.Of(_runs[(int)run.Id - 1].Result);

    public IReadOnlyList<Entity> Entities(string indicator) =>
        [.. _runs.SelectMany(run => run.Entities(indicator)).Distinct()];

    public IEnumerable<RowValue> RunValues(string indicator, Entity entity) =>
        _inOrder.SelectMany(run => run.OfRun(indicator, entity));

    public IEnumerable<RowValue> MonthValues(string indicator, Entity entity) =>
        _inOrder.SelectMany(run => run.OfMonths(indicator, entity));

    public IEnumerable<RowValue> HourValues(string indicator, int month) =>
        _inOrder.SelectMany(run => run.OfHours(indicator, month));

    public IEnumerable<(Entity Entity, int Month)> HourlyMonths(string indicator) =>
        _inOrder.SelectMany(run => run.HourlyMonths(indicator));

    public void Dispose() => _sink?.Dispose();
}
