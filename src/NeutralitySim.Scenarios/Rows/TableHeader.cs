using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>What the columns of a table are. Places are from 0, and −1 where there is no such column.</summary>
/// <param name="Text">The file.</param>
/// <param name="Row">Row of the header, as spreadsheets count.</param>
internal sealed record TableHeader(CsvText Text, int Row)
{
    /// <summary>What a row, or a table, may say of all its numbers; nothing where what it describes has a source as a whole.</summary>
    public static IReadOnlyList<string> SourceParts(ObjectType item) =>
        item.Find("source") is null ? ["source", "year", "note"] : [];

    /// <summary>How many cells a row has.</summary>
    public int Width { get; init; }

    /// <summary>The id of each row.</summary>
    public int Id { get; init; } = -1;

    /// <summary>The id of what owns each row: the ISP of a cohort.</summary>
    public int Owner { get; init; } = -1;

    /// <summary>Month and value, where each row gives one of a series.</summary>
    public SeriesColumns? Series { get; init; }

    /// <summary>Values, in order.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>Source, year and note of all numbers of a row that have none of their own.</summary>
    public IReadOnlyDictionary<string, PartColumn> RowParts { get; init; } = new Dictionary<string, PartColumn>();

    /// <summary>Place of the column that would give a key, or a part of it.</summary>
    public int IndexOf(string name) =>
        Columns
            .Where(column => column.Name == name || column.Name.StartsWith(name + ".", StringComparison.Ordinal))
            .Select(column => column.Index)
            .FirstOrDefault(name == Series?.Key ? Series.Value : -1);
}

/// <summary>Columns of a series of which each row gives one value.</summary>
/// <param name="Key">Key of the series, to which values by month belong.</param>
/// <param name="Month">Column of the month.</param>
/// <param name="Value">Column of the value.</param>
/// <param name="Fitted">Column that says whether the scenario was fitted to the value; −1 for none.</param>
internal sealed record SeriesColumns(string Key, int Month, int Value, int Fitted);
