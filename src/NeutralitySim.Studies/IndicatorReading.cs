using NeutralitySim.Core.Results;

namespace NeutralitySim.Studies;

/// <summary>Indicators of the whole, one number each.</summary>
internal sealed class IndicatorReading(IReadOnlyList<string> indicators) : IRunReading
{
    /// <inheritdoc/>
    public string Name { get; } = string.Join(',', indicators);

    /// <inheritdoc/>
    public double[] Of(RunResult result)
    {
        var found = new double[indicators.Count];
        Array.Fill(found, double.NaN);
        foreach (var value in result.Indicators)
            if (value.Entity == Entity.All)
                for (int i = 0; i < found.Length; i++)
                    if (indicators[i] == value.Indicator)
                        found[i] = value.Value;
        return found;
    }
}
