namespace NeutralitySim.Scenarios.Schema;

/// <summary>A thing with named properties.</summary>
/// <param name="Name">Name in documents, kebab-case.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Keys">Properties in order.</param>
internal sealed record ObjectType(string Name, string Meaning, IReadOnlyList<SchemaKey> Keys) : SchemaType
{
    /// <summary>True when the word <c>none</c> may stand for the absence of the thing, which is then the default.</summary>
    public bool MayBeNone { get; init; }

    public override ObjectType Section => this;

    public SchemaKey? Find(string name) => Keys.FirstOrDefault(k => k.Name == name);
}
