using NeutralitySim.Core.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Results.Rows;

/// <summary>
/// A kind of row, described once: columns in the order of the store, from which follow how a row is stored, told apart and hashed, and the exported file.
/// </summary>
/// <param name="name">Name in the store.</param>
/// <param name="file">Exported file, without its extension.</param>
/// <param name="title">What one row is.</param>
/// <param name="rows">A run's rows.</param>
/// <param name="read">A row from its cells; <see cref="Line"/> is none of them.</param>
internal sealed class RowTable<T>(
    string name,
    string file,
    string title,
    Func<RunResult, IReadOnlyList<T>> rows,
    Func<RowReader, T> read
) : RowTable(name, file)
{
    private readonly List<StoredColumn<T>> _stored = [];
    private readonly List<(CsvColumn<StoredRow<T>> Column, int Last)> _exported = [];
    private readonly List<string> _exportedKey = [];
    private readonly List<IReadOnlyList<string>> _unique = [];
    private bool _hasLine;

    internal override IReadOnlyList<CellKind> Cells => [.. _stored.Select(column => column.Kind)];

    internal IReadOnlyList<T> Of(RunResult result) => rows(result);

    internal T Read(RowReader row) => read(row);

    /// <summary>A run's rows in key order.</summary>
    /// <param name="run">The run.</param>
    /// <param name="file">File of the results, for whom it may concern.</param>
    /// <exception cref="ResultsException">Two rows have the same key, or one holds an infinite number.</exception>
    internal IEnumerable<T> InOrder(RunResult run, string file)
    {
        var all = rows(run);
        foreach (var column in _stored)
            if (column.Unfit(all) is { } unfit)
                throw new ResultsException(ResultsTexts.NotFinite.With(file, run.Key, Name, unfit));
        var ordered = all.AsEnumerable();
        foreach (var columns in _unique.AsEnumerable().Reverse())
            ordered =
                RowOrder.Of(all, columns.Select(column => _stored.Single(stored => stored.Name == column)))
                ?? throw new ResultsException(
                    ResultsTexts.RowTwice.With(
                        file,
                        run.Key,
                        ResultsTexts.SameRow.With(Name, string.Join(", ", columns))
                    )
                );
        return ordered;
    }

    internal override IEnumerable<RowBlock> Blocks(RunResult run, string file, Labels labels)
    {
        var block = new BlockWriter(Cells, labels, HasParts);
        foreach (var row in InOrder(run, file))
        {
            foreach (var column in _stored)
                column.Tell(row, block);
            if (block.TakeFull() is { } full)
                yield return full;
        }

        if (block.Take() is { } last)
            yield return last;
    }

    internal override void Tell(IRunRows rows, StoredRun run, IRowCells cells)
    {
        int place = 0;
        foreach (var row in rows.InOrder(this, run))
        {
            if (_hasLine)
                cells.Integer(place++);
            foreach (var column in _stored)
                column.Tell(row, cells);
        }
    }

    // Read as they are needed: rows of all runs are too many to hold.
    internal override CsvTable Exported(ResultsReader reader) =>
        Export(
            reader
                .StoredRuns()
                .SelectMany(run =>
                    reader
                        .InOrder(this, run)
                        .Select((row, place) => new StoredRow<T>(reader.Description, run.Key, place, row))
                )
        );

    /// <summary>The exported file of some rows.</summary>
    internal CsvTable Export(IEnumerable<StoredRow<T>> stored) =>
        new CsvTable<StoredRow<T>>(
            File,
            title,
            _exportedKey,
            stored,
            _exported.OrderBy(column => column.Last).Select(column => column.Column)
        )
        {
            IsLarge = IsLarge,
        };

    /// <summary>The row's place in its run, for rows that may repeat.</summary>
    internal RowTable<T> Line(string description)
    {
        _hasLine = true;
        return Shown("line", "integer", row => row.Place, description);
    }

    internal RowTable<T> Text(
        string column,
        Func<T, string> cell,
        string description = "",
        IReadOnlyCollection<string>? values = null
    ) => Hidden(column, cell).Shown(column, "string", row => cell(row.Row), description, values: values);

    /// <summary>A text of the store alone, of which no exported file makes a cell.</summary>
    internal RowTable<T> Hidden(string column, Func<T, string> cell) => Stored(new(column, Text: cell));

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
        return Stored(new(column, Text: row => EnumText<TEnum>.Of(cell(row))))
            .Shown(
                column,
                "string",
                row => shown(cell(row.Row)),
                description,
                values: [.. System.Enum.GetValues<TEnum>().Select(shown)]
            );
    }

    internal RowTable<T> Integer(string column, Func<T, int> cell, string description = "", string? unit = null) =>
        Stored(new(column, Integer: cell)).Shown(column, "integer", row => cell(row.Row), description, unit);

    internal RowTable<T> Month(Func<T, int> cell) =>
        Stored(new("epoch", Integer: cell))
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
        Stored(new(column, Number: cell, MayBeUndefined: mayBeUndefined))
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

    /// <summary>The stored columns so far tell a run's rows apart and order them; the place in the run where there are none.</summary>
    internal RowTable<T> Identify()
    {
        _exportedKey.AddRange(
            _hasLine ? ["line"] : _exported.TakeLast(_stored.Count).Select(column => column.Column.Name)
        );
        if (!_hasLine)
            Unique([.. _stored.Select(column => column.Name)]);
        return this;
    }

    /// <summary>No two rows of a run have these columns in common.</summary>
    internal RowTable<T> Unique(params IReadOnlyList<string> columns)
    {
        _unique.Add(columns);
        return this;
    }

    /// <summary>The rows are asked for by their first cell.</summary>
    internal RowTable<T> InParts()
    {
        HasParts = true;
        return this;
    }

    /// <summary>There may be very many.</summary>
    internal RowTable<T> Large()
    {
        IsLarge = true;
        return this;
    }

    private RowTable<T> Stored(StoredColumn<T> column)
    {
        _stored.Add(column);
        return this;
    }
}
