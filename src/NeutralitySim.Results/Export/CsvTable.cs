namespace NeutralitySim.Results.Export;

/// <summary>An exported table: one file.</summary>
internal abstract class CsvTable(string name, string title, IReadOnlyList<string> keyColumns)
{
    /// <summary>File name without <c>.csv</c>.</summary>
    internal string Name => name;

    /// <summary>What one row is.</summary>
    internal string Title => title;

    /// <summary>True for tables that a world of many ISPs makes too long to be read but by tools.</summary>
    internal bool IsLarge { get; init; }

    /// <summary>Names of the columns that together make a row unique.</summary>
    internal IReadOnlyList<string> KeyColumns => keyColumns;

    internal abstract IReadOnlyList<CsvColumn> Columns { get; }

    /// <summary>Writes all rows.</summary>
    internal abstract void Write(CsvWriter to);
}

/// <summary>An exported table of rows of one kind; columns are added in order.</summary>
internal sealed class CsvTable<T>(string name, string title, IReadOnlyList<string> keyColumns, IEnumerable<T> rows)
    : CsvTable(name, title, keyColumns)
{
    private readonly List<CsvColumn<T>> _columns = [];

    internal override IReadOnlyList<CsvColumn> Columns => _columns;

    internal override void Write(CsvWriter to)
    {
        foreach (var row in rows)
        {
            foreach (var column in _columns)
                to.Cell(column.Cell(row));
            to.EndRow();
        }
    }

    internal CsvTable<T> Text(
        string column,
        Func<T, string> cell,
        string description = "",
        IReadOnlyCollection<string>? values = null
    ) => Add(column, "string", cell, description, values: values);

    internal CsvTable<T> Enum<TEnum>(string column, Func<T, TEnum> cell, string description = "")
        where TEnum : struct, Enum =>
        Text(column, row => EnumText<TEnum>.Of(cell(row)), description, EnumText<TEnum>.All);

    internal CsvTable<T> Number(string column, Func<T, double?> cell, string description = "", string? unit = null) =>
        Add(column, "number", row => cell(row), description, unit);

    internal CsvTable<T> Integer(string column, Func<T, int?> cell, string description = "", string? unit = null) =>
        Add(column, "integer", row => cell(row), description, unit);

    internal CsvTable<T> Currency(string currency) => Text("currency", _ => currency, "ISO 4217 code of the money.");

    /// <summary>Says of the last column what was too long to say with it.</summary>
    internal CsvTable<T> Meaning(string description, string? unit = null)
    {
        _columns[^1] = _columns[^1] with { Description = description, Unit = unit ?? _columns[^1].Unit };
        return this;
    }

    internal CsvTable<T> Add(
        string column,
        string type,
        Func<T, object?> cell,
        string description = "",
        string? unit = null,
        IReadOnlyCollection<string>? values = null
    )
    {
        _columns.Add(new CsvColumn<T>(column, type, description, unit, values, cell));
        return this;
    }
}
