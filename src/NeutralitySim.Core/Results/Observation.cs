using System.Text.Json.Serialization;

namespace NeutralitySim.Core.Results;

/// <summary>A published value laid over a figure.</summary>
/// <param name="Indicator">Indicator id.</param>
/// <param name="Entity">What it is about.</param>
/// <param name="Month">Month, from 0.</param>
/// <param name="Value">Value in the indicator's unit.</param>
/// <param name="Fitted">True when the scenario's parameters were fitted to it, so that agreement proves nothing.</param>
/// <param name="Source">Source.</param>
public sealed record Observation(
    string Indicator,
    Entity Entity,
    [property: JsonPropertyName("epoch")] int Month,
    double Value,
    bool Fitted,
    string Source
);
