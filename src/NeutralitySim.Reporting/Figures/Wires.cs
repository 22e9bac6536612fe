using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>The links into each ISP at each hour of the months kept by hour, a panel per regime.</summary>
internal static class Wires
{
    private const int MostLinks = 16;

    private static readonly string Indicator = Indicators.BusyHourUtilisation.Id;

    /// <summary>The figure, or null where no link's day was kept.</summary>
    public static Figure? Make(ReportContext context)
    {
        Entity[] links =
        [
            .. context
                .Results.Entities(Indicator)
                .Where(entity => entity.Kind == EntityKind.Link)
                .Where(link => context.Description.Links.Any(known => known.Id == link.Id))
                .OrderByDescending(link =>
                    context
                        .Results.Series(Indicator, link)
                        .SelectMany(of => of.Months)
                        // None where months are not kept.
                        .Select(month => month.Estimate.Mean)
                        .DefaultIfEmpty(0)
                        .Max()
                )
                .Take(MostLinks),
        ];
        int[] months = [.. links.SelectMany(link => context.Results.HourlyMonths(Indicator, link)).Distinct().Order()];
        if (months.Length == 0)
            return null;
        string[] isps =
        [
            .. context
                .Description.Isps.Select(isp => isp.Id)
                .Where(isp => links.Any(link => JoinedId.Split(link.Id).First == isp)),
        ];
        links =
        [
            .. links
                .OrderBy(link => Array.IndexOf(isps, JoinedId.Split(link.Id).First))
                .ThenBy(link => link.Id, StringComparer.Ordinal),
        ];
        Panel[] panels =
        [
            .. context.Reader.Regimes.Select(
                (regime, place) =>
                    new Panel(
                        context.RegimeName(regime),
                        new WirePlot(
                            [.. months.Select(context.MonthName)],
                            [.. isps.Select(context.IspName)],
                            [
                                .. links.Select(link =>
                                    (
                                        context.Locale[
                                            context.Description.Links.First(known => known.Id == link.Id).Name
                                        ],
                                        Array.IndexOf(isps, JoinedId.Split(link.Id).First),
                                        (IReadOnlyList<IReadOnlyList<double>>)
                                            [.. months.Select(month => Percent(context, link, month, place))]
                                    )
                                ),
                            ]
                        )
                    )
                    {
                        Key = regime,
                    }
            ),
        ];
        var plots = panels.Select(panel => (WirePlot)panel.Plot).ToArray();
        var fullest = (
            from month in Enumerable.Range(0, months.Length)
            from hour in Enumerable.Range(0, 24)
            select (Month: month, Hour: hour)
        ).MaxBy(at => plots.SelectMany(plot => plot.Links).Sum(link => Known(link.Percent[at.Month][at.Hour])));
        panels = [.. panels.Select((panel, at) => panel with { Plot = plots[at] with { Fullest = fullest } })];
        return context.FigureOf("wires", ReportTexts.WiresTitle, panels) with
        {
            Subtitle = context.Locale[ReportTexts.WiresSubtitle],
            Caption = context.Locale.With(ReportTexts.WiresCaption, links.Length, WirePlot.Busy, WirePlot.Full),
            Columns = 2,
            Table = Table(context, plots),
        };
    }

    // The fullest hour of each month; all hours are in the CSV.
    private static DataTable Table(ReportContext context, WirePlot[] regimes)
    {
        var rows =
            from link in Enumerable.Range(0, regimes[0].Links.Count)
            from month in Enumerable.Range(0, regimes[0].Months.Count)
            select (string[])
                [
                    regimes[0].Links[link].Name,
                    regimes[0].Months[month],
                    .. regimes.Select(regime =>
                        context.Locale.Number(
                            regime.Links[link].Percent[month].Where(double.IsFinite).DefaultIfEmpty(double.NaN).Max(),
                            1
                        )
                    ),
                ];
        return new DataTable(
            [
                context.Locale[ReportTexts.Link],
                context.Locale[ReportTexts.Month],
                .. context.RegimeNames.Select(name => context.Locale.WithUnit(name + ",", "%")),
            ],
            [.. rows]
        );
    }

    private static double Known(double percent) => double.IsFinite(percent) ? percent : 0;

    private static double[] Percent(ReportContext context, Entity link, int month, int regime) =>
        StepValues.ByHour(context.Results.Hourly(Indicator, link, month)[regime], 100);
}
