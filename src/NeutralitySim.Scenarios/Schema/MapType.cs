using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>Like things, each under a key of its own: an id, a month, a country.</summary>
internal sealed record MapType(ScalarKind Key, SchemaType Item, int Minimum, int Maximum) : SchemaType;
