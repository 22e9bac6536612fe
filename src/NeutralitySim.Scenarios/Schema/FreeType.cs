namespace NeutralitySim.Scenarios.Schema;

/// <summary>Something checked elsewhere: includes, regimes as written and overrides are dealt with before the tree is resolved.</summary>
/// <param name="Form">How it is written.</param>
internal sealed record FreeType(string Form) : SchemaType;
