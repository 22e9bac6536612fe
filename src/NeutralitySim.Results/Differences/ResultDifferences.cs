using NeutralitySim.Core.Results;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Differences;

/// <summary>Compares what two results hold of the runs that both have, cell by cell.</summary>
public static class ResultDifferences
{
    /// <summary>
    /// Every cell in which they differ: runs in the order of the first results, then kind by kind in key order. Read as they are asked for, for there may be
    /// more than memory holds.
    /// </summary>
    /// <param name="before">The first results.</param>
    /// <param name="after">The second results.</param>
    /// <exception cref="ResultsException">One of them is damaged.</exception>
    public static IEnumerable<ResultDifference> Of(ResultsReader before, ResultsReader after)
    {
        var others = after.StoredRuns().ToDictionary(run => run.Key);
        var runs = before.StoredRuns().ToDictionary(run => run.Key);
        return from key in before.Runs
            where others.ContainsKey(key)
            from table in RowTables.All
            from difference in Of(key, table, before.Columns(table, runs[key]), after.Columns(table, others[key]))
            select difference;
    }

    private static IEnumerable<ResultDifference> Of(
        RunKey run,
        RowTable table,
        IEnumerable<RowReader> before,
        IEnumerable<RowReader> after
    )
    {
        var names = table.Names;
        using var one = new RowCursor(table, before);
        using var other = new RowCursor(table, after);
        while (one.IsAtRow || other.IsAtRow)
        {
            int order =
                !one.IsAtRow ? 1
                : !other.IsAtRow ? -1
                : one.CompareKey(other);
            if (order != 0)
                yield return Alone(run, table, order < 0 ? one : other, order < 0);
            else
                for (int column = table.KeyLength; column < names.Count; column++)
                    if (one.Distance(other, column) is > 0 and var distance)
                        yield return new ResultDifference(
                            run,
                            table.File,
                            one.MonthOfRow,
                            one.Key,
                            names[column],
                            one.Shown(column),
                            other.Shown(column),
                            distance
                        );
            if (order <= 0)
                one.Next();
            if (order >= 0)
                other.Next();
        }
    }

    private static ResultDifference Alone(RunKey run, RowTable table, RowCursor row, bool isBefore)
    {
        string cells = string.Join(
            ' ',
            Enumerable.Range(table.KeyLength, table.Names.Count - table.KeyLength).Select(row.Shown)
        );
        return new ResultDifference(
            run,
            table.File,
            row.MonthOfRow,
            row.Key,
            "",
            isBefore ? cells : null,
            isBefore ? null : cells,
            double.PositiveInfinity
        );
    }
}
