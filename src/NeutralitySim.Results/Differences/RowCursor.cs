using System.Globalization;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Differences;

/// <summary>Goes through a run's rows of a kind, in key order.</summary>
internal sealed class RowCursor : IDisposable
{
    private const string Month = "epoch";
    private readonly RowTable _table;
    private readonly IReadOnlyList<CellKind> _kinds;
    private readonly IEnumerator<RowReader> _blocks;
    private readonly int _month;
    private int _row = -1;

    internal RowCursor(RowTable table, IEnumerable<RowReader> blocks)
    {
        _table = table;
        _kinds = table.Cells;
        _month = table.Names.ToList().IndexOf(Month);
        _blocks = blocks.GetEnumerator();
        IsAtRow = _blocks.MoveNext();
        Next();
    }

    /// <summary>False once all rows are gone through.</summary>
    internal bool IsAtRow { get; private set; }

    /// <summary>Place of the row in its run.</summary>
    internal int Place { get; private set; } = -1;

    internal void Next()
    {
        Place++;
        _row++;
        while (IsAtRow && _row >= _blocks.Current.Rows)
        {
            _row = 0;
            IsAtRow = _blocks.MoveNext();
        }
    }

    /// <summary>Month of the row; null where it has none.</summary>
    internal int? MonthOfRow => _month < 0 ? null : Integer(_month);

    /// <summary>What tells the row apart, the month aside.</summary>
    internal string Key =>
        _table.KeyLength == 0
            ? Place.ToString(CultureInfo.InvariantCulture)
            : string.Join(
                ' ',
                Enumerable.Range(0, _table.KeyLength).Where(column => column != _month).Select(Shown).Where(IsSaid)
            );

    /// <summary>Order of two rows by their key; by their place where that is all there is.</summary>
    internal int CompareKey(RowCursor other)
    {
        if (_table.KeyLength == 0)
            return Place.CompareTo(other.Place);
        for (int column = 0; column < _table.KeyLength; column++)
        {
            int order =
                _kinds[column] == CellKind.Text
                    ? string.CompareOrdinal(Text(column), other.Text(column))
                    : Integer(column).CompareTo(other.Integer(column));
            if (order != 0)
                return order;
        }

        return 0;
    }

    /// <summary>0 for equal cells, the distance over the larger for numbers that differ, infinite for anything else.</summary>
    internal double Distance(RowCursor other, int column) =>
        _kinds[column] switch
        {
            CellKind.Number => Distance(Number(column), other.Number(column)),
            CellKind.Integer => Integer(column) == other.Integer(column) ? 0 : double.PositiveInfinity,
            _ => Text(column) == other.Text(column) ? 0 : double.PositiveInfinity,
        };

    /// <summary>The cell as a text that reads back to the same bits.</summary>
    internal string Shown(int column) =>
        _kinds[column] switch
        {
            CellKind.Number => Number(column).ToString("R", CultureInfo.InvariantCulture),
            CellKind.Integer => Integer(column).ToString(CultureInfo.InvariantCulture),
            _ => Text(column),
        };

    public void Dispose() => _blocks.Dispose();

    // Zero has one sign and undefined is one value, as in the hash.
    private static double Distance(double one, double other) =>
        one.Equals(other) || one == other ? 0
        : double.IsFinite(one) && double.IsFinite(other)
            ? Math.Abs(one - other) / Math.Max(Math.Abs(one), Math.Abs(other))
        : double.PositiveInfinity;

    private static bool IsSaid(string part) => part is not ("" or "all");

    private double Number(int column) => _blocks.Current.Numbers(column)[_row];

    private int Integer(int column) => _blocks.Current.Integers(column)[_row];

    private string Text(int column) => _blocks.Current.TextOf(Integer(column));
}
