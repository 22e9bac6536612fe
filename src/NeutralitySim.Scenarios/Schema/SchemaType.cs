namespace NeutralitySim.Scenarios.Schema;

/// <summary>What may stand at a place in a scenario.</summary>
internal abstract record SchemaType;
