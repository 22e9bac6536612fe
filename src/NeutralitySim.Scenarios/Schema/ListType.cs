namespace NeutralitySim.Scenarios.Schema;

/// <summary>A sequence of like things.</summary>
internal sealed record ListType(SchemaType Item, int Minimum, int Maximum) : SchemaType;
