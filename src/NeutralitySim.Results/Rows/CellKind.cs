namespace NeutralitySim.Results.Rows;

/// <summary>What a stored column holds.</summary>
internal enum CellKind
{
    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Texts, of which each stands once in the file.</summary>
    Text,

    /// <summary>Numbers; NaN where undefined.</summary>
    Number,
}
