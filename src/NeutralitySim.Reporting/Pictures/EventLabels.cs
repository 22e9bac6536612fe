namespace NeutralitySim.Reporting.Pictures;

/// <summary>
/// Finds a row and a side for the label of each event line, so that no label touches another label or another event's line.
/// Rows are counted upwards from the plot; a line runs from its label's row down through the plot.
/// </summary>
internal sealed class EventLabels
{
    private const int MostRows = 4;
    private const double Gap = 4;

    private readonly List<Placed> _placed = [];

    /// <summary>A label's place; row −1 when there was room for its line only.</summary>
    internal readonly record struct Placed(
        int Index,
        double LineX,
        double Left,
        double Right,
        int Row,
        bool IsLeftOfLine
    );

    public IReadOnlyList<Placed> Places => _placed;

    public int Rows => _placed.Count == 0 ? 0 : _placed.Max(p => p.Row) + 1;

    /// <summary>Places labels of the given widths at lines of the given x, between two edges.</summary>
    public static EventLabels Arrange(IReadOnlyList<(double LineX, double Width)> labels, double left, double right)
    {
        var result = new EventLabels();
        // From the right: a label to the right of its line then never lies in the way of a line placed later.
        foreach (int i in Enumerable.Range(0, labels.Count).OrderByDescending(i => labels[i].LineX).ThenBy(i => i))
            result._placed.Add(result.Place(i, labels[i].LineX, labels[i].Width, left, right));
        return result;
    }

    private Placed Place(int index, double lineX, double width, double left, double right)
    {
        for (int row = 0; row < MostRows; row++)
        {
            var after = new Placed(index, lineX, lineX + Gap, lineX + Gap + width, row, false);
            if (after.Right <= right && IsFree(after))
                return after;
            var before = new Placed(index, lineX, lineX - Gap - width, lineX - Gap, row, true);
            if (before.Left >= left && IsFree(before))
                return before;
        }
        return new Placed(index, lineX, lineX, lineX, -1, false);
    }

    private bool IsFree(Placed candidate) =>
        _placed.TrueForAll(other =>
            other.Row < 0
            || !(
                other.Row == candidate.Row && candidate.Left < other.Right + Gap && other.Left < candidate.Right + Gap
                || other.Row < candidate.Row && Covers(other, candidate.LineX)
                || other.Row > candidate.Row && Covers(candidate, other.LineX)
            )
        );

    private static bool Covers(Placed label, double x) => x > label.Left - 1 && x < label.Right + 1;
}
