using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>Rows of stored runs, where they lie in a file or in memory; what they mean together is the reader's business.</summary>
internal interface IRunRows : IDisposable
{
    /// <summary>All runs in canonical order: regime id, then replication.</summary>
    IReadOnlyList<StoredRun> Runs();

    /// <summary>Rows of a kind of a run: in key order, or in the order in which the run has them.</summary>
    IEnumerable<T> Rows<T>(RowTable<T> table, StoredRun run);

    /// <summary>Rows of a kind of a run in key order.</summary>
    /// <exception cref="ResultsException">Rows in memory hold one twice or an infinite number; a file has none such.</exception>
    IEnumerable<T> InOrder<T>(RowTable<T> table, StoredRun run);

    /// <summary>The same as columns, for exports and the hash: blocks, each good until the next is asked for.</summary>
    /// <exception cref="ResultsException">As before.</exception>
    IEnumerable<RowReader> Columns(RowTable table, StoredRun run);

    /// <summary>Sums over a run's rows with the same key, in the order in which groups appear: first row and sums of each.</summary>
    IEnumerable<(T First, double[] Sums)> Sums<T, TKey>(RowTable<T> table, StoredRun run, RowSums<T, TKey> sums)
        where TKey : notnull;

    /// <summary>Entities an indicator has values for, for a run or a month, each once, in any order.</summary>
    IReadOnlyList<Entity> Entities(string indicator);

    /// <summary>Values of an indicator for whole runs, run by run in canonical order.</summary>
    IEnumerable<RowValue> RunValues(string indicator, Entity entity);

    /// <summary>Values of an indicator for months, run by run in canonical order.</summary>
    IEnumerable<RowValue> MonthValues(string indicator, Entity entity);

    /// <summary>Hourly values of an indicator in one month, of all entities, run by run in canonical order.</summary>
    IEnumerable<RowValue> HourValues(string indicator, int month);

    /// <summary>Entities and months an indicator has hourly values for, in any order and more than once.</summary>
    IEnumerable<(Entity Entity, int Month)> HourlyMonths(string indicator);
}
