namespace NeutralitySim.Telemetry;

/// <summary>One metric with one set of labels.</summary>
/// <param name="bounds">Rising upper bounds of a histogram's buckets.</param>
internal sealed class PrometheusSeries(double[] bounds)
{
    private readonly Lock _gate = new();
    private readonly long[] _counts = new long[bounds.Length + 1];
    private double _sum;

    public void Add(double value)
    {
        lock (_gate)
            _sum += value;
    }

    public void Set(double value)
    {
        lock (_gate)
            _sum = value;
    }

    /// <summary>Counts a value in the first bucket whose bound is not below it.</summary>
    public void Observe(double value)
    {
        int bucket = Array.BinarySearch(bounds, value);
        lock (_gate)
        {
            _counts[bucket < 0 ? ~bucket : bucket]++;
            _sum += value;
        }
    }

    public void WriteValue(TextWriter writer, string name, string labels)
    {
        double value;
        lock (_gate)
            value = _sum;
        Line(writer, name, labels, PrometheusNames.Number(value));
    }

    public void WriteHistogram(TextWriter writer, string name, string labels)
    {
        long[] counts;
        double sum;
        lock (_gate)
            (counts, sum) = ((long[])_counts.Clone(), _sum);
        long count = 0;
        for (int bucket = 0; bucket < counts.Length; bucket++)
        {
            count += counts[bucket];
            double bound = bucket < bounds.Length ? bounds[bucket] : double.PositiveInfinity;
            string le = $"le=\"{PrometheusNames.Number(bound)}\"";
            Line(writer, name + "_bucket", labels.Length > 0 ? $"{labels},{le}" : le, PrometheusNames.Number(count));
        }

        Line(writer, name + "_sum", labels, PrometheusNames.Number(sum));
        Line(writer, name + "_count", labels, PrometheusNames.Number(count));
    }

    private static void Line(TextWriter writer, string name, string labels, string value) =>
        writer.Write(labels.Length > 0 ? $"{name}{{{labels}}} {value}\n" : $"{name} {value}\n");
}
