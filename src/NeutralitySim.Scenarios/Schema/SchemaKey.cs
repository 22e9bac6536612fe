namespace NeutralitySim.Scenarios.Schema;

/// <summary>A property: the one table from which checks, documents and the JSON Schema come.</summary>
/// <param name="Name">Key as written, kebab-case.</param>
/// <param name="Type">What may stand there.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record SchemaKey(string Name, SchemaType Type, string Meaning)
{
    /// <summary>True when the file must give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Value in YAML where the file gives none; null for things that may be absent.</summary>
    public string? Default { get; init; }

    /// <summary>The default with its range, where it is a guess; else null.</summary>
    public GuessedValue? Guessed { get; init; }

    /// <summary>The default as it is read, with its range and mark where it is a guess; null where there is none.</summary>
    public string? DefaultYaml => Guessed?.Yaml ?? Default;

    /// <summary>The default in words, where it follows from other values.</summary>
    public string? DefaultMeaning { get; init; }

    /// <summary>A sibling whose presence rules this key out.</summary>
    public string? Unless { get; init; }

    /// <summary>True when the value is no parameter of the model: texts, published observations, tables.</summary>
    public bool IsDescriptive { get; init; }
}
