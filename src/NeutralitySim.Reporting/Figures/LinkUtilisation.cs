using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Busy-hour utilisation of the fullest links by month, a panel per regime.</summary>
internal static class LinkUtilisation
{
    private const int MostLinks = 10;

    private static readonly string Indicator = Indicators.BusyHourUtilisation.Id;

    private sealed record Link(string Name, IReadOnlyList<RegimeSeries> Series)
    {
        public double Highest => Series.SelectMany(s => s.Months).Select(e => e.Estimate.Mean).DefaultIfEmpty(0).Max();
    }

    /// <summary>The figure, or null where links have no monthly values.</summary>
    public static Figure? Make(ReportContext context)
    {
        Link[] all =
        [
            .. context
                .Reader.Entities(Indicator)
                .Where(e => e.Kind == EntityKind.Link)
                .Select(e => new Link(context.LinkName(e.Id), context.Results.Series(Indicator, e)))
                .Where(l => l.Series.Any(s => s.Months.Count > 0)),
        ];
        if (all.Length == 0)
            return null;
        var fullest = all.OrderByDescending(l => l.Highest).Take(MostLinks).ToHashSet();
        Link[] links = [.. all.Where(fullest.Contains)];
        var panels = context.Reader.Regimes.Select(
            (regime, i) => new Panel(context.RegimeName(regime), Plot(context, links, i))
        );
        return context.FigureOf("link-utilisation", ReportTexts.LinkTitle, [.. panels]) with
        {
            Subtitle = context.Locale[ReportTexts.LinkSubtitle],
            Caption = context.Locale.With(ReportTexts.LinkCaption, links.Length),
            Table = Table(context, links),
        };
    }

    private static HeatPlot Plot(ReportContext context, Link[] links, int regime) =>
        new()
        {
            Rows = [.. links.Select(l => l.Name)],
            X = context.Months,
            Values = [.. links.Select(l => Percent(context, l.Series[regime]))],
            Maximum = 100,
            Unit = "%",
        };

    private static double[] Percent(ReportContext context, RegimeSeries series) =>
        StepValues.ByMonth(context, series, estimate => 100 * estimate.Mean);

    private static DataTable Table(ReportContext context, Link[] links)
    {
        string[] columns =
        [
            context.Locale[ReportTexts.Link],
            context.Locale[ReportTexts.Month],
            .. context.Reader.Regimes.Select(r => context.Locale.WithUnit(context.RegimeName(r) + ",", "%")),
        ];
        var rows =
            from link in links
            let series = link.Series.Select(s => Percent(context, s)).ToArray()
            from month in Enumerable.Range(0, context.Months.Count)
            select (string[])
                [
                    link.Name,
                    context.MonthName(month),
                    .. series.Select(months => context.Locale.Number(months[month], 1)),
                ];
        return new DataTable(columns, [.. rows]);
    }
}
