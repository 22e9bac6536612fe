namespace NeutralitySim.Results.Export;

/// <summary>What the cells of an exported column are.</summary>
internal enum ExportKind
{
    /// <summary>Texts, by number.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Numbers; NaN where undefined.</summary>
    Number,

    /// <summary>The seed, which all rows have.</summary>
    Seed,
}
