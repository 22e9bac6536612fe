using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>What may stand at a place in a scenario.</summary>
internal abstract record SchemaType;

/// <summary>A text for people: English, or <c>{ en: …, fr: … }</c>.</summary>
internal sealed record TextType : SchemaType;

/// <summary>Several like things.</summary>
internal abstract record ManyType(SchemaType Item, int Minimum, int Maximum) : SchemaType;

/// <summary>A sequence of like things.</summary>
internal sealed record ListType(SchemaType Item, int Minimum, int Maximum) : ManyType(Item, Minimum, Maximum);

/// <summary>Like things, each under a key of its own: an id, a month, a country.</summary>
internal sealed record MapType(ScalarKind Key, SchemaType Item, int Minimum, int Maximum)
    : ManyType(Item, Minimum, Maximum);

/// <summary>Something checked elsewhere: includes, regimes as written and overrides are dealt with before the tree is resolved.</summary>
/// <param name="Form">How it is written.</param>
internal sealed record FreeType(string Form) : SchemaType;
