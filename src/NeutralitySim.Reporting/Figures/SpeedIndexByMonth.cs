using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>
/// Speed index of the focus provider by month: a panel per ISP, a line per regime, published values on top. Of very many ISPs the largest have panels, and a
/// first one shows how all lie.
/// </summary>
internal static class SpeedIndexByMonth
{
    private static readonly string Indicator = Indicators.SpeedIndex.Id;

    private sealed record Isp(
        string Id,
        Entity Entity,
        IReadOnlyList<RegimeSeries> Series,
        IReadOnlyList<RegimeSeries>? Reference
    );

    /// <summary>The figure, or null where no ISP has monthly values.</summary>
    /// <param name="context">Results.</param>
    /// <param name="reference">Results before anything was changed, drawn as thin lines; null for none.</param>
    public static Figure? Make(ReportContext context, ReportContext? reference = null)
    {
        string focus = context.Focus;
        Isp[] all =
        [
            .. context
                .Description.Isps.Select(isp =>
                    (isp.Id, Entity: new Entity(EntityKind.IspProvider, JoinedId.Of(isp.Id, focus)))
                )
                .Select(isp => new Isp(
                    isp.Id,
                    isp.Entity,
                    context.Results.Series(Indicator, isp.Entity),
                    reference?.Results.Series(Indicator, isp.Entity)
                ))
                .Where(isp => isp.Series.Any(s => s.Months.Count > 0)),
        ];
        if (all.Length == 0)
            return null;
        Isp[] isps = [.. all.Where(isp => context.Isps.Has(isp.Id))];
        var observations = context.Description.Observations.Where(o => o.Indicator == Indicator).ToArray();
        double maximum = isps.SelectMany(i => i.Series.Concat(i.Reference ?? []))
            .SelectMany(s => s.Months)
            .Select(e => e.Estimate.HasInterval ? Math.Max(e.Estimate.Mean, e.Estimate.High) : e.Estimate.Mean)
            .Concat(observations.Where(o => isps.Any(i => i.Entity == o.Entity)).Select(o => o.Value))
            .Max();
        Panel[] panels =
        [
            .. isps.Length < all.Length ? (Panel[])[Distribution(context, all, maximum)] : [],
            .. isps.Select(isp => new Panel(
                isps.Length == 1 ? "" : PanelTitle(context, isp.Id),
                new LinePlot
                {
                    X = context.Months,
                    Y = new ValueAxis(context.Locale.Unit(context.Reader.UnitOf(Indicator)), SharedMaximum: maximum),
                    Series = MonthlyLines.Of(context, isp.Series, isp.Reference),
                    Points =
                    [
                        .. observations
                            .Where(o => o.Entity == isp.Entity && o.Month >= 0 && o.Month < context.Months.Count)
                            .Select(o => new PublishedPoint(o.Month, o.Value, o.Fitted)),
                    ],
                    Events = DealMarks.Of(context, isp.Id),
                }
            )
            {
                Key = isp.Id,
            }),
        ];
        return context.FigureOf("speed-index-by-month", ReportTexts.SpeedTitle, panels) with
        {
            Subtitle = context.Locale.With(ReportTexts.SpeedSubtitle, context.ProviderName(focus)),
            Caption = Caption(context, observations.Length > 0),
            Columns = 2,
            Key = MonthlyLines.Key(context, [.. panels.TakeLast(isps.Length).Select(p => (LinePlot)p.Plot)]),
            Table = Table(context, isps),
        };
    }

    private static Panel Distribution(ReportContext context, Isp[] all, double maximum) =>
        new(
            context.Locale.With(ReportTexts.SpeedOfAll, all.Length),
            new LinePlot
            {
                X = context.Months,
                Y = new ValueAxis(context.Locale.Unit(context.Reader.UnitOf(Indicator)), SharedMaximum: maximum),
                Series =
                [
                    .. context.Reader.Regimes.Select(
                        (regime, place) =>
                        {
                            var spreads = Spreads(context, all.Select(isp => isp.Series[place]));
                            return new LineSeries(
                                context.RegimeName(regime),
                                context.StyleOf(regime),
                                [.. spreads.Select(spread => spread.Middle)]
                            )
                            {
                                Low = [.. spreads.Select(spread => spread.Low)],
                                High = [.. spreads.Select(spread => spread.High)],
                                Reference = all[0].Reference is null
                                    ? []
                                    :
                                    [
                                        .. Spreads(context, all.Select(isp => isp.Reference![place]))
                                            .Select(spread => spread.Middle),
                                    ],
                                Key = regime,
                            };
                        }
                    ),
                ],
            }
        )
        {
            Key = ShownIsps.Others,
        };

    private static Spread[] Spreads(ReportContext context, IEnumerable<RegimeSeries> isps)
    {
        double[][] values = [.. isps.Select(series => StepValues.ByMonth(context, series, estimate => estimate.Mean))];
        return [.. Enumerable.Range(0, context.Months.Count).Select(month => Spread.Of(values.Select(v => v[month])))];
    }

    private static string PanelTitle(ReportContext context, string isp) =>
        context.Description.ControlIsps.Contains(isp)
            ? context.Locale.With(ReportTexts.ControlIsp, context.IspName(isp))
            : context.IspName(isp);

    private static string Caption(ReportContext context, bool hasObservations)
    {
        string caption = context.Locale[ReportTexts.SpeedCaption];
        return hasObservations && context.Description.ObservedRegime is { } observed
            ? $"{caption} {context.Locale.With(ReportTexts.SpeedPublishedCaption, context.RegimeName(observed))}"
            : caption;
    }

    private static DataTable Table(ReportContext context, Isp[] isps)
    {
        var observations = context.Description.Observations.Where(o => o.Indicator == Indicator).ToArray();
        bool compares = isps.Any(isp => isp.Reference is not null);
        string[] columns =
        [
            context.Locale[ReportTexts.Isps],
            context.Locale[ReportTexts.Month],
            .. ReferenceColumns.Headings(context, context.RegimeNames, compares),
            context.Locale[ReportTexts.Published],
        ];
        IEnumerable<string> Cells(IReadOnlyList<RegimeSeries> series, int month) =>
            series.Select(s => EstimateText.Of(context, EstimateAt(s, month), 2));
        var rows =
            from isp in isps
            from month in Enumerable.Range(0, context.Months.Count)
            let published = observations.FirstOrDefault(o => o.Entity == isp.Entity && o.Month == month)
            select (string[])
                [
                    context.IspName(isp.Id),
                    context.MonthName(month),
                    .. Cells(isp.Series, month),
                    .. Cells(isp.Reference ?? [], month),
                    published is null ? "" : context.Locale.Number(published.Value, 2),
                ];
        return new DataTable(columns, [.. rows]);
    }

    private static Estimate? EstimateAt(RegimeSeries series, int month) =>
        series.Months.FirstOrDefault(e => e.Month == month)?.Estimate;
}
