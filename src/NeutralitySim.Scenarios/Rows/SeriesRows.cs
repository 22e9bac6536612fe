using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>
/// Puts rows that give one value each by month together: those that differ in nothing but month, value and whether it was fitted are one
/// series.
/// </summary>
internal sealed class SeriesRows(TableHeader header, SeriesColumns columns, ErrorList errors)
{
    private const string Fitted = "fitted";

    /// <summary>Rows of each series, in the order of first rows.</summary>
    public IEnumerable<List<CsvRow>> Of(IEnumerable<CsvRow> rows) =>
        rows.GroupBy(What, StringComparer.Ordinal).Select(series => series.ToList());

    /// <summary>The node of a series.</summary>
    /// <param name="common">What its rows have in common.</param>
    /// <param name="rows">Its rows.</param>
    public MapNode Node(MapNode common, IReadOnlyList<CsvRow> rows)
    {
        var values = new List<MapEntry>();
        var fitted = new List<Node>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (month, value) = (row[columns.Month], row[columns.Value]);
            var place = header.Text.Place(row.Number, columns.Month);
            // A month for which nothing was published.
            if (value.Length == 0)
                continue;
            if (month.Length == 0)
                errors.Add(
                    place,
                    common.Mark is RowMark of ? of.Path : "",
                    ScenarioTexts.FoundNothing,
                    Kinds.Month.Accepted()
                );
            else if (!first.TryAdd(month, row.Number))
                errors.Add(place, "", ScenarioTexts.RowTwice.With(Words.Quoted(month), first[month]));
            else
            {
                values.Add(new MapEntry(month, place, Value(row, value)));
                if (IsFitted(row))
                    fitted.Add(new ScalarNode(place, month));
            }
        }
        var node = common;
        if (values.Count > 0)
            node = node.With(new MapEntry(columns.Key, values[0].KeyMark, new MapNode(values[0].KeyMark, values)));
        return fitted.Count == 0
            ? node
            : node.With(new MapEntry(Fitted, fitted[0].Mark, new ListNode(fitted[0].Mark, fitted)));
    }

    private ScalarNode Value(CsvRow row, string text) =>
        new(
            header.Text.Place(row.Number, columns.Value),
            CellText.Of(text, Kinds.Number, "", header.Text.HasDecimalComma)
        );

    private bool IsFitted(CsvRow row)
    {
        string text = row[columns.Fitted];
        if (text.Length == 0)
            return false;
        if (Kinds.Switch.Parse(text, null, out var value) is { } problem)
            errors.Add(header.Text.Place(row.Number, columns.Fitted), Fitted, problem);
        return value.Number == 1;
    }

    private string What(CsvRow row) =>
        string.Join(
            '\n',
            Enumerable
                .Range(0, header.Width)
                .Where(column => column != columns.Month && column != columns.Value && column != columns.Fitted)
                .Select(column => row[column])
        );
}
