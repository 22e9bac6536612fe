using System.Text.Json.Serialization;

namespace NeutralitySim.Results;

/// <summary>Mean over replications with its two-sided 95 % Student-t interval, all in the unit of the values.</summary>
/// <param name="Mean">Arithmetic mean; NaN when <paramref name="Count"/> is 0.</param>
/// <param name="Low">Lower end; NaN with fewer than two replications, which say nothing about spread.</param>
/// <param name="High">Upper end; NaN with fewer than two replications.</param>
/// <param name="Count">Replications, or pairs of replications, behind the mean.</param>
public readonly record struct Estimate(double Mean, double Low, double High, int Count)
{
    /// <summary>True when <see cref="Low"/> and <see cref="High"/> are numbers.</summary>
    [JsonIgnore]
    public bool HasInterval => Count > 1;
}
