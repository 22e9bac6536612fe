namespace NeutralitySim.Results.Studies;

/// <summary>What an assumption does to a difference.</summary>
/// <param name="Factor">Path of the assumption.</param>
/// <param name="AtLow">Difference at the low end, all others central; null where it could not be run.</param>
/// <param name="AtHigh">Difference at the high end.</param>
public sealed record FactorEffect(string Factor, double? AtLow, double? AtHigh)
{
    /// <summary>Mean size of what moving it over its whole range does, wherever the others are (Morris's μ*); null where not screened.</summary>
    public double? Screened { get; init; }

    /// <summary>How much that depends on the others (Morris's σ).</summary>
    public double? Interaction { get; init; }

    /// <summary>Share of variance it accounts for alone (Sobol's first order); null where not worked out.</summary>
    public double? First { get; init; }

    /// <summary>Share it accounts for alone and with others (total).</summary>
    public double? Total { get; init; }
}
