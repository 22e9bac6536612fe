using NeutralitySim.Results.Rows;
using Parquet;
using Parquet.Schema;

namespace NeutralitySim.Results.Export;

/// <summary>Gathers the cells of a column of a Parquet file until a group of rows is full.</summary>
internal abstract class ParquetColumn(DataField of)
{
    internal DataField Field => of;

    internal static ParquetColumn Of(ExportColumn column, int mostRows) =>
        column.Kind switch
        {
            ExportKind.Text => new Texts(column.Name, mostRows),
            ExportKind.Integer => new Integers(column.Name, mostRows),
            ExportKind.Seed => new Seeds(column.Name, mostRows),
            _ => new Numbers(column.Name, mostRows),
        };

    /// <summary>Adds some cells of a block.</summary>
    internal abstract void Add(in ExportCells cells, Range rows, int at);

    /// <summary>Numbers mean other texts from here on.</summary>
    internal virtual void Forget() { }

    /// <summary>Writes the first of its cells.</summary>
    internal abstract Task Write(ParquetRowGroupWriter group, int rows);

    private sealed class Texts(string name, int mostRows) : ParquetColumn(new DataField<string>(name, false))
    {
        private readonly ReadOnlyMemory<char>[] _cells = new ReadOnlyMemory<char>[mostRows];
        private readonly KnownTexts<string> _known = new(text => text);

        internal override void Add(in ExportCells cells, Range rows, int at)
        {
            foreach (int cell in cells.Integers.AsSpan(rows))
                _cells[at++] = _known.Of(cell, cells.Text!).AsMemory();
        }

        internal override void Forget() => _known.Clear();

        internal override Task Write(ParquetRowGroupWriter group, int rows) =>
            group.WriteAsync<ReadOnlyMemory<char>>(Field, _cells.AsMemory(0, rows));
    }

    private sealed class Integers(string name, int mostRows) : ParquetColumn(new DataField<int>(name, false))
    {
        private readonly int[] _cells = new int[mostRows];

        internal override void Add(in ExportCells cells, Range rows, int at) =>
            cells.Integers.AsSpan(rows).CopyTo(_cells.AsSpan(at));

        internal override Task Write(ParquetRowGroupWriter group, int rows) =>
            group.WriteAsync<int>(Field, _cells.AsMemory(0, rows));
    }

    private sealed class Seeds(string name, int mostRows) : ParquetColumn(new DataField<ulong>(name, false))
    {
        private readonly ulong[] _cells = new ulong[mostRows];

        internal override void Add(in ExportCells cells, Range rows, int at) =>
            _cells.AsSpan(at, rows.End.Value - rows.Start.Value).Fill(cells.Seed);

        internal override Task Write(ParquetRowGroupWriter group, int rows) =>
            group.WriteAsync<ulong>(Field, _cells.AsMemory(0, rows));
    }

    private sealed class Numbers(string name, int mostRows) : ParquetColumn(new DataField<double>(name, true))
    {
        private readonly double?[] _cells = new double?[mostRows];

        internal override void Add(in ExportCells cells, Range rows, int at)
        {
            foreach (double cell in cells.Numbers.AsSpan(rows))
                _cells[at++] = double.IsNaN(cell) ? null : cell;
        }

        internal override Task Write(ParquetRowGroupWriter group, int rows) =>
            group.WriteAsync<double>(Field, _cells.AsMemory(0, rows));
    }
}
