namespace NeutralitySim.Results.Rows;

/// <summary>Gathers rows into blocks: of so many rows at most, and where rows are asked for by their first cell, of one such cell.</summary>
internal sealed class BlockWriter
{
    /// <summary>The most rows of a block.</summary>
    internal const int MostRows = 65_536;

    private readonly Labels _labels;
    private readonly bool _hasParts;
    private readonly List<int>?[] _integers;
    private readonly List<double>?[] _numbers;
    private int _rows;
    private int _column;
    private RowBlock? _full;

    internal BlockWriter(IReadOnlyList<CellKind> cells, Labels labels, bool hasParts)
    {
        _labels = labels;
        _hasParts = hasParts;
        _integers = [.. cells.Select(cell => cell == CellKind.Number ? null : new List<int>())];
        _numbers = [.. cells.Select(cell => cell == CellKind.Number ? new List<double>() : null)];
    }

    internal void Integer(int value)
    {
        _integers[_column]!.Add(value);
        Advance();
    }

    internal void Text(string value)
    {
        int label = _labels.NumberOf(value);
        if (_hasParts && _column == 0 && _rows > 0 && _integers[0]![^1] != label)
            _full = Take();
        Integer(label);
    }

    // No number is the negative zero: which of the two a sum of nothing gives says nothing.
    internal void Number(double value)
    {
        _numbers[_column]!.Add(value + 0.0);
        Advance();
    }

    /// <summary>A block that no row will be added to, where the last row made one.</summary>
    internal RowBlock? TakeFull()
    {
        var full = _full ?? (_rows == MostRows ? Take() : null);
        _full = null;
        return full;
    }

    /// <summary>What has been gathered so far; null where that is nothing.</summary>
    internal RowBlock? Take()
    {
        if (_rows == 0)
            return null;
        var block = new RowBlock(
            _hasParts ? _integers[0]![0] : 0,
            _rows,
            ColumnCodec.Encode(_integers, _numbers, _rows)
        );
        foreach (var column in _integers)
            column?.Clear();
        foreach (var column in _numbers)
            column?.Clear();
        _rows = 0;
        return block;
    }

    private void Advance()
    {
        if (++_column < _integers.Length)
            return;
        _column = 0;
        _rows++;
    }
}
