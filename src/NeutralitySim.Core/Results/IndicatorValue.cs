namespace NeutralitySim.Core.Results;

/// <summary>Value of an indicator over a whole run, in the indicator's unit.</summary>
public readonly record struct IndicatorValue(string Indicator, Entity Entity, double Value);
