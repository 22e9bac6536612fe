using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>A block of rows: its columns, and the cells of a row from left to right.</summary>
internal sealed class RowReader
{
    private readonly string _file;
    private readonly Labels _labels;
    private readonly int[]?[] _integers;
    private readonly double[]?[] _numbers;
    private int _row;
    private int _column;

    internal RowReader(string file, Labels labels, IReadOnlyList<CellKind> cells)
    {
        _file = file;
        _labels = labels;
        _integers = [.. cells.Select(cell => cell == CellKind.Number ? null : Array.Empty<int>())];
        _numbers = [.. cells.Select(cell => cell == CellKind.Number ? Array.Empty<double>() : null)];
    }

    internal int Rows { get; private set; }

    /// <summary>A column of whole numbers or of numbers of texts, with more behind its rows; good until another block is read.</summary>
    internal int[] Integers(int column) => _integers[column]!;

    /// <summary>A column of numbers, likewise.</summary>
    internal double[] Numbers(int column) => _numbers[column]!;

    internal string TextOf(int label) => _labels.TextOf(label) ?? throw StoreFile.Damaged(_file);

    internal TEnum EnumOf<TEnum>(int label)
        where TEnum : struct, Enum => EnumText<TEnum>.Parse(TextOf(label), _file);

    /// <summary>Reads a block in place of the one before.</summary>
    /// <exception cref="ResultsException">It is damaged.</exception>
    internal void Load(int rows, ReadOnlySpan<byte> cells)
    {
        // Room is made for as many as the file says.
        if (rows is < 0 or > BlockWriter.MostRows)
            throw StoreFile.Damaged(_file);
        for (int column = 0; column < _integers.Length; column++)
            if (_integers[column]?.Length < rows)
                _integers[column] = new int[rows];
            else if (_numbers[column]?.Length < rows)
                _numbers[column] = new double[rows];
        Rows = rows;
        if (!ColumnCodec.TryDecode(cells, _integers, _numbers, rows))
            throw StoreFile.Damaged(_file);
    }

    /// <summary>Starts a row.</summary>
    internal RowReader At(int row)
    {
        _row = row;
        _column = 0;
        return this;
    }

    internal int Integer() => _integers[_column++]![_row];

    internal double Number() => _numbers[_column++]![_row];

    internal string Text() => TextOf(Integer());

    internal TEnum Enum<TEnum>()
        where TEnum : struct, Enum => EnumOf<TEnum>(Integer());

    internal Entity Entity() => new(Enum<EntityKind>(), Text());
}
