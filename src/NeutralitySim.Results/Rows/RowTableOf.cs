using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
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
    private readonly List<(ExportColumn Column, int Last)> _exported = [];
    private readonly List<string> _exportedKey = [];
    private readonly List<IReadOnlyList<string>> _unique = [];

    internal override IReadOnlyList<CellKind> Cells => [.. _stored.Select(column => column.Kind)];

    internal override IReadOnlyList<string> Names => [.. _stored.Select(column => column.Name)];

    internal IReadOnlyList<T> Of(RunResult result) => rows(result);

    internal T Read(RowReader row) => read(row);

    /// <summary>Place of a stored column.</summary>
    internal int ColumnOf(string column) => _stored.FindIndex(stored => stored.Name == column);

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

    internal override IEnumerable<RowBlock> Blocks(RunResult run, string file, Labels labels) =>
        Blocks(InOrder(run, file), labels);

    internal override IEnumerable<RowReader> Columns(RunResult run, string file) => Columns(InOrder(run, file), file);

    internal override ColumnTable Exported(ResultsReader reader) =>
        Export(reader.Description, reader.StoredRuns().Select(run => (run.Key, reader.Columns(this, run))));

    /// <summary>The exported file of some rows, those of a run at a time.</summary>
    internal ColumnTable Export(
        ExperimentDescription experiment,
        IEnumerable<(RunKey Run, IEnumerable<T> Rows)> runs
    ) => Export(experiment, runs.Select(run => (run.Run, Columns(run.Rows, MemoryRows.Name))));

    /// <summary>The row's place in its run, for rows that may repeat.</summary>
    internal RowTable<T> Line(string description)
    {
        HasLine = true;
        return Shown(ExportColumn.Line(description));
    }

    internal RowTable<T> Text(
        string column,
        Func<T, string> cell,
        string description = "",
        IReadOnlyCollection<string>? values = null
    ) => Hidden(column, cell).Shown(ExportColumn.Text(column, _stored.Count - 1, description, values));

    /// <summary>A text of the store alone, of which no exported file makes a cell.</summary>
    internal RowTable<T> Hidden(string column, Func<T, string> cell) => Stored(new(column, Text: cell));

    /// <param name="shown">The word of the exported file; as stored where there is none.</param>
    internal RowTable<T> Enum<TEnum>(
        string column,
        Func<T, TEnum> cell,
        string description = "",
        Func<TEnum, string>? shown = null
    )
        where TEnum : struct, Enum =>
        Stored(new(column, Text: row => EnumText<TEnum>.Of(cell(row))))
            .Follows(
                column,
                column,
                (TEnum value, ExperimentDescription _) => (shown ?? EnumText<TEnum>.Of)(value),
                description,
                [.. System.Enum.GetValues<TEnum>().Select(shown ?? EnumText<TEnum>.Of)]
            );

    internal RowTable<T> Integer(string column, Func<T, int> cell, string description = "", string? unit = null) =>
        Stored(new(column, Integer: cell)).Shown(ExportColumn.Integer(column, _stored.Count - 1, description, unit));

    internal RowTable<T> Month(Func<T, int> cell) =>
        Stored(new("epoch", Integer: cell)).Shown(ExportColumn.Month(_stored.Count - 1));

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
            .Shown(ExportColumn.Number(file ?? column, _stored.Count - 1, description, unit));

    /// <summary>A text of the exported file alone, which follows from a stored one.</summary>
    /// <param name="from">The stored column.</param>
    internal RowTable<T> Follows(
        string column,
        string from,
        Func<string, ExperimentDescription, string> cell,
        string description = ""
    ) => Shown(ExportColumn.Text(column, ColumnOf(from), description, cell: cell));

    /// <inheritdoc cref="Follows(string, string, Func{string, ExperimentDescription, string}, string)"/>
    internal RowTable<T> Follows<TEnum>(
        string column,
        string from,
        Func<TEnum, ExperimentDescription, string> cell,
        string description = "",
        IReadOnlyCollection<string>? values = null
    )
        where TEnum : struct, Enum => Shown(ExportColumn.Text(column, ColumnOf(from), description, values, cell));

    /// <summary>A column of the exported file alone.</summary>
    internal RowTable<T> Shown(ExportColumn column, bool isKey = false)
    {
        _exported.Add((column, 0));
        if (isKey)
            _exportedKey.Add(column.Name);
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
            HasLine ? ["line"] : _exported.TakeLast(_stored.Count).Select(column => column.Column.Name)
        );
        KeyLength = HasLine ? 0 : _stored.Count;
        if (!HasLine)
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

    private IEnumerable<RowBlock> Blocks(IEnumerable<T> rows, Labels labels)
    {
        var block = new BlockWriter(Cells, labels, HasParts);
        foreach (var row in rows)
        {
            foreach (var column in _stored)
                column.Tell(row, block);
            if (block.TakeFull() is { } full)
                yield return full;
        }

        if (block.Take() is { } last)
            yield return last;
    }

    private IEnumerable<RowReader> Columns(IEnumerable<T> rows, string file)
    {
        var labels = new Labels(null);
        var columns = new RowReader(file, labels, Cells);
        foreach (var block in Blocks(rows, labels))
        {
            columns.Load(block.Rows, block.Cells);
            yield return columns;
        }
    }

    // Read as they are needed: rows of all runs are too many to hold.
    private ColumnTable Export(ExperimentDescription experiment, IEnumerable<(RunKey, IEnumerable<RowReader>)> runs) =>
        new(
            File,
            title,
            _exportedKey,
            [.. _exported.OrderBy(column => column.Last).Select(column => column.Column)],
            experiment,
            runs
        )
        {
            IsLarge = IsLarge,
        };
}
