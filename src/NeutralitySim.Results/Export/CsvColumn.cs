namespace NeutralitySim.Results.Export;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Header; carries the unit unless another column does.</param>
/// <param name="Type">Frictionless type: string, integer, number, boolean or yearmonth.</param>
/// <param name="Description">What the column holds.</param>
/// <param name="Unit">Unit, or the name in braces of the column that holds it; null for columns without one.</param>
/// <param name="Values">All values a cell may take; null where they are open.</param>
internal abstract record CsvColumn(
    string Name,
    string Type,
    string Description,
    string? Unit,
    IReadOnlyCollection<string>? Values
);

/// <summary>A column with how its cells follow from rows.</summary>
/// <param name="Cell">Text, long, int, ulong, double, bool or null.</param>
internal sealed record CsvColumn<T>(
    string Name,
    string Type,
    string Description,
    string? Unit,
    IReadOnlyCollection<string>? Values,
    Func<T, object?> Cell
) : CsvColumn(Name, Type, Description, Unit, Values);
