using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting;

/// <summary>A figure in a sentence or two, for those who hear it: where each line begins and ends, how long each bar is, which cells are fullest.</summary>
internal static class FigureSummary
{
    private const int MostThings = 9;

    public static string Of(Figure figure)
    {
        var locale = Locale.For(figure.Language);
        // Bars beside streams leave the streams their place.
        string[][] things =
        [
            .. figure
                .Panels.GroupBy(panel => panel.Plot.GetType())
                .Select(kind => kind.SelectMany(panel => Told(locale, figure, panel)).ToArray()),
        ];
        int more = things.Sum(kind => Math.Max(0, kind.Length - MostThings));
        string rest = more switch
        {
            0 => "",
            1 => " " + locale[ReportTexts.SummaryOneMore],
            _ => " " + locale.With(ReportTexts.SummaryMore, more),
        };
        string told = string.Join(locale.Semicolon, things.SelectMany(kind => kind.Take(MostThings)));
        return told.Length == 0 ? figure.Title : $"{figure.Title}. {told}.{rest}";
    }

    private static IEnumerable<string> Told(Locale locale, Figure figure, Panel panel) =>
        panel.Plot switch
        {
            LinePlot lines => Lines(locale, panel.Title, lines),
            BarPlot bars => Bars(locale, bars),
            HeatPlot cells => Cells(locale, panel.Title, cells),
            EveningPlot evening => [Told(locale, panel.Title, evening)],
            FlowPlot flows => Flows(locale, panel.Title, flows),
            RankPlot ranks => Ranks(locale, figure.Key, ranks),
            WirePlot wires => Wires(locale, panel.Title, wires),
            _ => [],
        };

    private static IEnumerable<string> Lines(Locale locale, string panel, LinePlot plot)
    {
        foreach (var series in plot.Series)
        {
            double[] values = [.. series.Values.Where(double.IsFinite)];
            if (values.Length == 0)
                continue;
            int decimals = Decimals(values.Max(Math.Abs));
            yield return locale.With(
                ReportTexts.SummaryLine,
                Named(panel, series.Name),
                locale.Number(values[0], decimals),
                locale.WithUnit(locale.Number(values[^1], decimals), plot.Y.Unit),
                locale.Number(values.Min(), decimals)
            );
        }
    }

    private static IEnumerable<string> Bars(Locale locale, BarPlot plot)
    {
        var bars = plot.Groups.SelectMany(group => group.Bars.Select(bar => (group.Heading, Bar: bar))).ToArray();
        int decimals = Decimals(bars.Select(of => Math.Abs(of.Bar.Total)).DefaultIfEmpty(0).Max());
        return bars.Select(of =>
            $"{Named(of.Heading, of.Bar.Name)} {locale.WithUnit(locale.Number(of.Bar.Total, decimals), plot.Axis.Unit)}"
        );
    }

    private static IEnumerable<string> Cells(Locale locale, string panel, HeatPlot plot)
    {
        for (int row = 0; row < plot.Rows.Count; row++)
        {
            double most = plot.Values[row].Where(double.IsFinite).DefaultIfEmpty(double.NaN).Max();
            if (!double.IsNaN(most))
                yield return locale.With(
                    ReportTexts.SummaryRow,
                    Named(panel, plot.Rows[row]),
                    locale.WithUnit(locale.Number(most, 0), plot.Unit),
                    plot.Values[row].ToList().IndexOf(most)
                );
        }
    }

    private static string Told(Locale locale, string regime, EveningPlot plot) =>
        locale.With(
            ReportTexts.SummaryEvening,
            regime,
            locale.WithUnit(locale.Number(plot.Speed, 2), plot.SpeedUnit),
            locale.WithUnit(locale.Number(plot.Bill, 2), plot.BillUnit),
            string.Join(", ", plot.Services.Where(service => service.IsHere).Select(service => service.Name))
        );

    private static IEnumerable<string> Flows(Locale locale, string regime, FlowPlot plot) =>
        plot
            .Flows.OrderByDescending(flow => flow.Value)
            .Take(3)
            .Select(flow =>
                locale.With(
                    ReportTexts.SummaryFlow,
                    regime,
                    plot.Parties[flow.From].Name,
                    plot.Parties[flow.To].Name,
                    locale.WithUnit(locale.Number(flow.Value, 2), plot.Unit)
                )
            );

    private static IEnumerable<string> Wires(Locale locale, string regime, WirePlot plot) =>
        plot
            .Links.Select(link =>
                (link.Name, Most: link.Percent.SelectMany(day => day).Where(double.IsFinite).DefaultIfEmpty(0).Max())
            )
            .OrderByDescending(link => link.Most)
            .Take(2)
            .Select(link => $"{Named(regime, link.Name)} {locale.WithUnit(locale.Number(link.Most, 0), "%")}");

    private static IEnumerable<string> Ranks(Locale locale, IReadOnlyList<KeyEntry> key, RankPlot plot)
    {
        double[] values = [.. plot.Values.SelectMany(row => row).Where(double.IsFinite)];
        int[] counts =
        [
            values.Count(value => value >= plot.Smallest),
            values.Count(value => value <= -plot.Smallest),
            values.Count(value => Math.Abs(value) < plot.Smallest),
        ];
        return key.Where(entry => entry.Kind == KeyKind.Cell)
            .Zip(counts, (entry, count) => locale.With(ReportTexts.SummaryCells, entry.Name, count, values.Length));
    }

    private static string Named(string place, string name) =>
        place.Length == 0 ? name
        : name.Length == 0 ? place
        : $"{place}, {name}";

    private static int Decimals(double largest) => Precision.DecimalsFor(largest, 3);
}
