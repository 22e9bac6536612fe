using NeutralitySim.Core.Results;

namespace NeutralitySim.Studies.Calibrations;

/// <summary>Monthly values with which observations are compared, one number each.</summary>
internal sealed class MonthReading(IReadOnlyList<Observation> observations) : IRunReading
{
    private readonly ILookup<(string, Entity, int), int> _places = Enumerable
        .Range(0, observations.Count)
        .ToLookup(place => (observations[place].Indicator, observations[place].Entity, observations[place].Month));

    /// <inheritdoc/>
    public string Name { get; } =
        "months:"
        + string.Join(',', observations.Select(o => $"{o.Indicator}|{o.Entity.Kind}|{o.Entity.Id}|{o.Month}"));

    /// <inheritdoc/>
    public double[] Of(RunResult result)
    {
        var found = new double[observations.Count];
        Array.Fill(found, double.NaN);
        foreach (var point in result.Series)
        foreach (int place in _places[(point.Indicator, point.Entity, point.Month)])
            found[place] = point.Value;
        return found;
    }
}
