using System.Globalization;
using System.Text;
using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting;

/// <summary>The values behind a figure as tidy CSV: one value per line, dots for decimals, whatever the figure's language.</summary>
public static class FigureCsv
{
    private const string Lines = "panel,series,x,value,low,high,baseline,unit";
    private const string Bars = "group,bar,part,value,low,high,baseline,unit";
    private const string Cells = "panel,row,x,value,baseline,unit";

    /// <summary>
    /// A heading and the rows of every panel, lines ended by a line feed. Months are ISO 8601 (<c>2019-01</c>), hours 0 to 23, shares in
    /// the figure's unit; what has no value is empty. <c>baseline</c> is the value before anything was changed.
    /// Keys of regimes, actors and links stand where the figure has them, else names.
    /// </summary>
    public static string Of(Figure figure)
    {
        var csv = new StringBuilder();
        csv.Append(
            figure.Panels[0].Plot switch
            {
                BarPlot => Bars,
                HeatPlot => Cells,
                _ => Lines,
            }
        );
        csv.Append('\n');
        foreach (Panel panel in figure.Panels)
            switch (panel.Plot)
            {
                case LinePlot lines:
                    Add(csv, NameOf(panel.Key, panel.Title), lines);
                    break;
                case BarPlot bars:
                    Add(csv, bars);
                    break;
                case HeatPlot cells:
                    Add(csv, NameOf(panel.Key, panel.Title), cells);
                    break;
            }
        return csv.ToString();
    }

    private static void Add(StringBuilder csv, string panel, LinePlot plot)
    {
        string unit = Text(plot.Y.Unit);
        foreach (LineSeries series in plot.Series)
            for (int step = 0; step < series.Values.Count; step++)
                Row(
                    csv,
                    Text(panel),
                    Text(NameOf(series.Key, series.Name)),
                    XOf(plot.X, step),
                    Number(series.Values[step]),
                    Number(At(series.Low, step)),
                    Number(At(series.High, step)),
                    Number(At(series.Reference, step)),
                    unit
                );
        foreach (PublishedPoint point in plot.Points)
            Row(
                csv,
                Text(panel),
                point.Fitted ? "published-fitted" : "published",
                XOf(plot.X, point.X),
                Number(point.Value),
                "",
                "",
                "",
                unit
            );
    }

    private static void Add(StringBuilder csv, BarPlot plot)
    {
        string unit = Text(plot.Axis.Unit);
        foreach (BarGroup group in plot.Groups)
        foreach (Bar bar in group.Bars)
        {
            string[] names = bar.Key.Split('/', 2);
            string first = Text(names.Length == 2 ? names[0] : group.Heading);
            string second = Text(names.Length == 2 ? names[1] : bar.Name);
            var before = (bar.Reference ?? []).ToLookup(part => NameOf(part.Key, part.Name), part => part.Value);
            var now = bar.Segments.ToLookup(part => NameOf(part.Key, part.Name), part => part.Value);
            foreach (string part in now.Concat(before).Select(part => part.Key).Distinct())
                Row(
                    csv,
                    first,
                    second,
                    Text(part),
                    Number(now[part].Sum()),
                    "",
                    "",
                    bar.Reference is null ? "" : Number(before[part].Sum()),
                    unit
                );
            Row(
                csv,
                first,
                second,
                "total",
                Number(bar.Total),
                Number(bar.Low),
                Number(bar.High),
                Number(bar.ReferenceTotal),
                unit
            );
        }
    }

    private static void Add(StringBuilder csv, string panel, HeatPlot plot)
    {
        for (int row = 0; row < plot.Rows.Count; row++)
        for (int column = 0; column < plot.X.Count; column++)
            Row(
                csv,
                Text(panel),
                Text(plot.Keys.Count > 0 ? plot.Keys[row] : plot.Rows[row]),
                XOf(plot.X, column),
                Number(plot.Values[row][column]),
                Number(plot.Reference.Count > 0 ? plot.Reference[row][column] : double.NaN),
                Text(plot.Unit)
            );
    }

    private static void Row(StringBuilder csv, params ReadOnlySpan<string> cells) =>
        csv.AppendJoin(',', cells).Append('\n');

    private static string NameOf(string key, string name) => key.Length > 0 ? key : name;

    private static double At(IReadOnlyList<double> values, int step) => step < values.Count ? values[step] : double.NaN;

    private static string XOf(XAxis axis, int step) =>
        axis switch
        {
            MonthAxis months => Iso(months.At(step)),
            QuantityAxis quantity => Number(quantity.At(step)),
            _ => step.ToString(CultureInfo.InvariantCulture),
        };

    private static string Iso((int Year, int Month) month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");

    private static string Number(double value) =>
        double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";

    // A text that a spreadsheet would take for a formula is quoted in front; others only where the format asks for quotes.
    private static string Text(string text)
    {
        string safe = text.Length > 0 && "=+-@".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\n\r") < 0
            ? safe
            : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
