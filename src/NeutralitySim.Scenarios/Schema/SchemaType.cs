using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>What may stand at a place in a scenario.</summary>
internal abstract record SchemaType
{
    /// <summary>The section that stands here, once or several times; null where none does.</summary>
    public virtual ObjectType? Section => null;

    /// <summary>What a path has between the key and what stands here several times.</summary>
    public virtual string Step => "";
}

/// <summary>A text for people: English, or <c>{ en: …, fr: … }</c>.</summary>
internal sealed record TextType : SchemaType;

/// <summary>Several like things.</summary>
internal abstract record ManyType(SchemaType Item, int Minimum, int Maximum) : SchemaType
{
    public override ObjectType? Section => Item as ObjectType;

    /// <summary>True when a table file may give them, a row each.</summary>
    public bool MayBeTable { get; init; }
}

/// <summary>A sequence of like things.</summary>
internal sealed record ListType(SchemaType Item, int Minimum, int Maximum) : ManyType(Item, Minimum, Maximum)
{
    public override string Step => "[]";
}

/// <summary>Like things, each under a key of its own: an id, a month, a country.</summary>
internal sealed record MapType(ScalarKind Key, SchemaType Item, int Minimum, int Maximum)
    : ManyType(Item, Minimum, Maximum)
{
    public override string Step => ".<id>";
}

/// <summary>Something checked elsewhere: includes, regimes as written and overrides are dealt with before the tree is resolved.</summary>
/// <param name="Form">How it is written.</param>
internal sealed record FreeType(string Form) : SchemaType;
