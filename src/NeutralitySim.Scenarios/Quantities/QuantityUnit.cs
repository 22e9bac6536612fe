namespace NeutralitySim.Scenarios.Quantities;

/// <summary>A unit and how many base units one of it is.</summary>
internal sealed record QuantityUnit(string Name, double BasePerUnit);
