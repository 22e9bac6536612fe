namespace NeutralitySim.Scenarios.Schema;

/// <summary>A text for people: English, or <c>{ en: …, fr: … }</c>.</summary>
internal sealed record TextType : SchemaType;
