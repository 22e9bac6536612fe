using NeutralitySim.Core.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Results.Rows;

/// <summary>
/// A kind of row, described once: columns in the order of the store, from which follow its table, how a row is written and hashed, and the exported file.
/// </summary>
/// <param name="name">Name in the store.</param>
/// <param name="file">Exported file, without its extension.</param>
/// <param name="title">What one row is.</param>
/// <param name="rows">A run's rows, in key order where that is cheap: then they go in next to each other, without jumps in the table's tree.</param>
/// <param name="read">A row from its cells; <see cref="Line"/> is none of them.</param>
internal sealed class RowTable<T>(
    string name,
    string file,
    string title,
    Func<RunResult, IEnumerable<T>> rows,
    Func<RowReader, T> read
) : RowTable(name, file)
{
    private readonly List<Action<RowInsert, int, T, int>> _binds = [];
    private readonly List<(CsvColumn<StoredRow<T>> Column, int Last)> _exported = [];
    private readonly List<string> _exportedKey = [];
    private bool _hasLine;

    /// <summary>Columns of which a row is made again.</summary>
    internal string Cells => string.Join(", ", Columns.Skip(_hasLine ? 1 : 0));

    internal IEnumerable<T> Of(RunResult result) => rows(result);

    internal T Read(RowReader row) => read(row);

    internal override void Write(RowInsert insert, RunResult result)
    {
        int place = 0;
        foreach (var row in rows(result))
        {
            for (int column = 0; column < _binds.Count; column++)
                _binds[column](insert, column + 1, row, place);
            insert.Run();
            place++;
        }
    }

    /// <summary>The exported file of some rows.</summary>
    internal CsvTable Export(IEnumerable<StoredRow<T>> stored) =>
        new CsvTable<StoredRow<T>>(
            File,
            title,
            _exportedKey,
            stored,
            _exported.OrderBy(column => column.Last).Select(column => column.Column)
        );

    /// <summary>The row's place in its run, for rows that may repeat.</summary>
    internal RowTable<T> Line(string description)
    {
        _hasLine = true;
        return Stored("line", "INTEGER NOT NULL", (insert, at, _, place) => insert.Integer(at, place))
            .Shown("line", "integer", row => row.Place, description);
    }

    internal RowTable<T> Text(
        string column,
        Func<T, string> cell,
        string description = "",
        IReadOnlyCollection<string>? values = null
    ) => Hidden(column, cell).Shown(column, "string", row => cell(row.Row), description, values: values);

    /// <summary>A text of the store alone, of which no exported file makes a cell.</summary>
    internal RowTable<T> Hidden(string column, Func<T, string> cell) =>
        Stored(column, "TEXT NOT NULL", (insert, at, row, _) => insert.Text(at, cell(row)));

    /// <param name="shown">The word of the exported file; as stored where there is none.</param>
    internal RowTable<T> Enum<TEnum>(
        string column,
        Func<T, TEnum> cell,
        string description = "",
        Func<TEnum, string>? shown = null
    )
        where TEnum : struct, Enum
    {
        shown ??= EnumText<TEnum>.Of;
        return Stored(column, "TEXT NOT NULL", (insert, at, row, _) => insert.Text(at, EnumText<TEnum>.Of(cell(row))))
            .Shown(
                column,
                "string",
                row => shown(cell(row.Row)),
                description,
                values: [.. System.Enum.GetValues<TEnum>().Select(shown)]
            );
    }

    internal RowTable<T> Integer(
        string column,
        Func<T, int> cell,
        string description = "",
        string? unit = null,
        string check = ""
    ) =>
        Stored(column, "INTEGER NOT NULL" + check, (insert, at, row, _) => insert.Integer(at, cell(row)))
            .Shown(column, "integer", row => cell(row.Row), description, unit);

    internal RowTable<T> Month(Func<T, int> cell) =>
        Stored("epoch", "INTEGER NOT NULL", (insert, at, row, _) => insert.Integer(at, cell(row)))
            .Shown(
                "month",
                "yearmonth",
                row => row.Experiment.Calendar.Label(cell(row.Row)),
                "Simulated month, ISO 8601."
            );

    /// <param name="file">Name in the exported file; that of the store where it has the unit or needs none.</param>
    /// <param name="mayBeUndefined">True where NaN is allowed.</param>
    internal RowTable<T> Number(
        string column,
        Func<T, double> cell,
        string description = "",
        string? unit = null,
        string? file = null,
        bool mayBeUndefined = false
    ) =>
        Stored(column, mayBeUndefined ? "REAL" : "REAL NOT NULL", (insert, at, row, _) => insert.Number(at, cell(row)))
            .Shown(file ?? column, "number", row => cell(row.Row), description, unit);

    /// <summary>A column of the exported file alone, which follows from the others.</summary>
    internal RowTable<T> Shown(
        string column,
        string type,
        Func<StoredRow<T>, object?> cell,
        string description = "",
        string? unit = null,
        IReadOnlyCollection<string>? values = null,
        bool isKey = false
    )
    {
        _exported.Add((new CsvColumn<StoredRow<T>>(column, type, description, unit, values, cell), 0));
        if (isKey)
            _exportedKey.Add(column);
        return this;
    }

    /// <summary>Says of the last column what was too long to say with it.</summary>
    /// <param name="file">Name in the exported file; that of the store where it has the unit or needs none.</param>
    /// <param name="last">Place among the last columns of the exported file; 0 for the order of the store.</param>
    internal RowTable<T> Meaning(string description, string? unit = null, string? file = null, int last = 0)
    {
        var column = _exported[^1].Column;
        column = column with { Name = file ?? column.Name, Description = description, Unit = unit ?? column.Unit };
        _exported[^1] = (column, last);
        return this;
    }

    /// <summary>The stored columns so far tell a run's rows apart.</summary>
    internal RowTable<T> Identify()
    {
        _exportedKey.AddRange(_exported.TakeLast(EndKey()).Select(column => column.Column.Name));
        return this;
    }

    internal RowTable<T> Unique(string columns)
    {
        AddUnique(columns);
        return this;
    }

    private RowTable<T> Stored(string column, string type, Action<RowInsert, int, T, int> bind)
    {
        AddColumn(column, type);
        _binds.Add(bind);
        return this;
    }
}
