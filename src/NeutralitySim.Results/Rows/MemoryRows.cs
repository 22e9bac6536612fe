using NeutralitySim.Core.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Results.Rows;

/// <summary>
/// Runs as the engine gave them: storing costs nothing and reading no query. Answers as <see cref="SqliteRows"/> does, to the last bit; for exports and the
/// hash rows are put in order.
/// </summary>
internal sealed class MemoryRows : IRunRows, IRunSink
{
    internal const string Name = "memory";

    private readonly List<MemoryRun> _runs = [];
    private readonly List<MemoryRun> _inOrder = [];

    public void Append(RunResult result, RunDetail detail)
    {
        int place = _inOrder.FindIndex(run => run.Result.Key.CompareTo(result.Key) >= 0);
        if (place >= 0 && _inOrder[place].Result.Key == result.Key)
            throw new ResultsException(ResultsTexts.RunTwice.With(Name, result.Key));
        var run = new MemoryRun(_runs.Count + 1, result, detail);
        _runs.Add(run);
        _inOrder.Insert(place >= 0 ? place : _inOrder.Count, run);
    }

    public IReadOnlyList<StoredRun> Runs() =>
        [.. _inOrder.Select(run => new StoredRun(run.Id, run.Result.Key, run.Detail))];

    public IEnumerable<T> Rows<T>(RowTable<T> table, StoredRun run) => table.Of(_runs[(int)run.Id - 1].Result);

    public IEnumerable<T> InOrder<T>(RowTable<T> table, StoredRun run) =>
        table.InOrder(_runs[(int)run.Id - 1].Result, Name);

    public IEnumerable<RowReader> Columns(RowTable table, StoredRun run) =>
        table.Columns(_runs[(int)run.Id - 1].Result, Name);

    public IEnumerable<(T First, double[] Sums)> Sums<T, TKey>(RowTable<T> table, StoredRun run, RowSums<T, TKey> sums)
        where TKey : notnull => GroupedSums.Of(Rows(table, run), sums.Key, sums.Amounts);

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

    public void Dispose() { }
}
