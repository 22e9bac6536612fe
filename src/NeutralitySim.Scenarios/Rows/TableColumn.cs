using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>A column of values.</summary>
/// <param name="Index">Place in the row, from 0.</param>
/// <param name="Mark">Place of its header.</param>
/// <param name="Words">Words of its dotted path.</param>
/// <param name="Key">The key that its cells give.</param>
internal sealed record TableColumn(int Index, Mark Mark, IReadOnlyList<string> Words, SchemaKey Key)
{
    /// <summary>Unit of cells that have none; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>True when its unit was refused, so that its cells cannot be read.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Columns that say more about its values, by part: source, year and the like.</summary>
    public Dictionary<string, PartColumn> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>The single value, or the value of the list, that its cells give; null for texts.</summary>
    public ScalarType? Scalar => Key.Type as ScalarType ?? (Key.Type as ListType)?.Item as ScalarType;

    public string Name { get; } = string.Join('.', Words);
}

/// <summary>A column that says something about the values of another, or of the whole row.</summary>
/// <param name="Index">Place in the row, from 0.</param>
/// <param name="Mark">Place of its header.</param>
/// <param name="Unit">Unit of its cells, for ends of a range; empty for none.</param>
internal sealed record PartColumn(int Index, Mark Mark, string Unit);
