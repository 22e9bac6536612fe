using Microsoft.Data.Sqlite;

namespace NeutralitySim.Results;

/// <summary>
/// Sums within each run, then means over a regime's runs. Added in the order of replications, so that the order in which
/// runs were stored never shows in a digit.
/// </summary>
internal static class RunSums
{
    internal static IEnumerable<(TKey Key, double[] Means)> Means<TKey>(
        SqliteConnection connection,
        string sql,
        IReadOnlyList<StoredRun> runs,
        Func<SqliteDataReader, (TKey Key, double[] Sums)> row
    )
        where TKey : notnull
    {
        var totals = new Dictionary<TKey, double[]>();
        foreach (var run in runs)
        foreach (var (key, sums) in connection.Rows(sql, row, run.Id))
        {
            if (!totals.TryAdd(key, sums))
                for (int i = 0; i < sums.Length; i++)
                    totals[key][i] += sums[i];
        }

        return totals.Select(pair => (pair.Key, Array.ConvertAll(pair.Value, total => total / runs.Count)));
    }
}
