using System.Globalization;
using System.Text;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Reporting;

/// <summary>The values behind a figure as tidy CSV: one value per line, dots for decimals, whatever the figure's language.</summary>
public static class FigureCsv
{
    private const string Lines = "panel,series,x,value,low,high,baseline,unit";
    private const string Bars = "group,bar,part,value,low,high,baseline,unit";
    private const string Cells = "panel,row,x,value,baseline,unit";
    private const string Evening = "panel,what,value,unit";
    private const string Flows = "panel,payer,payee,part,value,unit";
    private const string Wires = "panel,link,month,hour,value,unit";

    /// <summary>
    /// A heading and the rows of every panel, lines ended by a line feed. Months are ISO 8601 (<c>2019-01</c>), hours 0 to 23, shares in
    /// the figure's unit; what has no value is empty. <c>baseline</c> is the value before anything was changed.
    /// Keys of regimes, actors and links stand where the figure has them, else names.
    /// </summary>
    public static string Of(Figure figure)
    {
        var csv = new StringBuilder();
        csv.Append(
            figure.Panels[^1].Plot switch
            {
                BarPlot => Bars,
                HeatPlot => Cells,
                EveningPlot => Evening,
                FlowPlot => Flows,
                WirePlot => Wires,
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
                // Bars beside streams are told with them.
                case BarPlot when figure.Panels[^1].Plot is FlowPlot:
                    break;
                case BarPlot bars:
                    Add(csv, bars);
                    break;
                case HeatPlot cells:
                    Add(csv, NameOf(panel.Key, panel.Title), cells);
                    break;
                case EveningPlot evening:
                    Row(csv, panel.Key, "speed", evening.Speed, evening.SpeedUnit);
                    Row(csv, panel.Key, "bill", evening.Bill, evening.BillUnit);
                    foreach (var (name, here, _) in evening.Services)
                        Row(csv, panel.Key, name, here, "1");
                    break;
                case FlowPlot flows:
                    foreach (var (payer, payee, part, value) in flows.Trade)
                        Row(csv, panel.Key, payer, payee, MoneyPart.All[part].Key, value, flows.Unit);
                    foreach (var (from, to, value) in flows.Flows)
                        Row(csv, panel.Key, flows.Parties[from].Name, flows.Parties[to].Name, "net", value, flows.Unit);
                    break;
                case WirePlot wires:
                    foreach (var link in wires.Links)
                        for (int month = 0; month < wires.Months.Count; month++)
                        for (int hour = 0; hour < link.Percent[month].Count; hour++)
                            Row(csv, panel.Key, link.Name, wires.Months[month], hour, link.Percent[month][hour], "%");
                    break;
            }
        return csv.ToString();
    }

    private static void Add(StringBuilder csv, string panel, LinePlot plot)
    {
        string unit = plot.Y.Unit;
        foreach (LineSeries series in plot.Series)
            for (int step = 0; step < series.Values.Count; step++)
                Row(
                    csv,
                    panel,
                    NameOf(series.Key, series.Name),
                    XOf(plot.X, step),
                    series.Values[step],
                    At(series.Low, step),
                    At(series.High, step),
                    At(series.Reference, step),
                    unit
                );
        foreach (PublishedPoint point in plot.Points)
            Row(
                csv,
                panel,
                point.Fitted ? "published-fitted" : "published",
                XOf(plot.X, point.X),
                point.Value,
                "",
                "",
                "",
                unit
            );
    }

    private static void Add(StringBuilder csv, BarPlot plot)
    {
        string unit = plot.Axis.Unit;
        foreach (BarGroup group in plot.Groups)
        foreach (Bar bar in group.Bars)
        {
            var (first, second) = JoinedId.Split(bar.Key);
            if (second.Length == 0)
                (first, second) = (group.Heading, bar.Name);
            var before = (bar.Reference ?? []).ToLookup(part => NameOf(part.Key, part.Name), part => part.Value);
            var now = bar.Segments.ToLookup(part => NameOf(part.Key, part.Name), part => part.Value);
            foreach (string part in now.Concat(before).Select(part => part.Key).Distinct())
                Row(
                    csv,
                    first,
                    second,
                    part,
                    now[part].Sum(),
                    "",
                    "",
                    bar.Reference is null ? null : before[part].Sum(),
                    unit
                );
            Row(csv, first, second, "total", bar.Total, bar.Low, bar.High, bar.ReferenceTotal, unit);
        }
    }

    private static void Add(StringBuilder csv, string panel, HeatPlot plot)
    {
        for (int row = 0; row < plot.Rows.Count; row++)
        for (int column = 0; column < plot.X.Count; column++)
            Row(
                csv,
                panel,
                plot.Keys.Count > 0 ? plot.Keys[row] : plot.Rows[row],
                XOf(plot.X, column),
                plot.Values[row][column],
                plot.Reference.Count > 0 ? plot.Reference[row][column] : double.NaN,
                plot.Unit
            );
    }

    private static void Row(StringBuilder csv, params IEnumerable<object?> cells) =>
        csv.AppendJoin(',', cells.Select(CsvText.Cell)).Append('\n');

    private static string NameOf(string key, string name) => key.Length > 0 ? key : name;

    private static double At(IReadOnlyList<double> values, int step) => step < values.Count ? values[step] : double.NaN;

    private static object XOf(XAxis axis, int step) =>
        axis switch
        {
            MonthAxis months => Iso(months.At(step)),
            QuantityAxis quantity => quantity.At(step),
            NamedAxis named => named.Names[step],
            _ => step,
        };

    private static string Iso((int Year, int Month) month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");
}
