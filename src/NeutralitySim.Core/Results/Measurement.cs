namespace NeutralitySim.Core.Results;

/// <summary>A month's value of an indicator, kept so that months can be gathered by the indicator's own rule.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Entity">What was measured.</param>
/// <param name="Amount">The value, or a ratio's numerator.</param>
/// <param name="Denominator">A ratio's denominator, above 0; 0 for values that are none.</param>
public readonly record struct Measurement(string Indicator, Entity Entity, double Amount, double Denominator)
{
    /// <summary>The month's value.</summary>
    public double Value => Denominator > 0 ? Amount / Denominator : Amount;
}
