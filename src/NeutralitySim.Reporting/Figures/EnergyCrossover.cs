using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>
/// Energy of a line over a month by an intensity per gigabyte and by always-on power, with the volume at which they agree and
/// the scenario's own: why the two methods answer so differently.
/// </summary>
internal static class EnergyCrossover
{
    private const int Steps = 201;
    private const double Headroom = 1.2;

    private static readonly SeriesStyle ByVolume = new("#D55E00", "8 3", MarkerShape.Square);
    private static readonly SeriesStyle AlwaysOn = new("#0072B2", "", MarkerShape.Circle);

    /// <summary>The figure, or null where the parameters do not state both methods or nothing was simulated.</summary>
    public static Figure? Make(ReportContext context)
    {
        var crossovers = context.Description.LineCrossovers;
        if (crossovers.Count == 0 || context.Scores.Count == 0)
            return null;
        double own = OwnGigabytes(context);
        string volume = context.Locale.Unit("GB/line/month");
        Panel[] panels = [.. crossovers.Select(crossover => Panel(context, crossover, own))];
        return context.FigureOf("energy-crossover", ReportTexts.CrossoverTitle, panels) with
        {
            Subtitle = context.Locale[ReportTexts.CrossoverSubtitle],
            Caption = context.Locale[ReportTexts.CrossoverCaption],
            Source = $"{context.Source} · {context.UseBasis}",
            Columns = 2,
            Key =
            [
                new KeyEntry(KeyKind.Line, context.Locale.Name(EmissionModel.Conventional), ByVolume),
                new KeyEntry(KeyKind.Line, context.Locale[ReportTexts.AlwaysOn], AlwaysOn),
            ],
            Table = new DataTable(
                [
                    context.Locale[ReportTexts.Component],
                    "Wh/" + context.Locale.Unit("GB"),
                    "W/" + context.Locale.Unit("line"),
                    $"{context.Locale[ReportTexts.Agreement]}, {volume}",
                    $"{context.Locale[ReportTexts.ThisScenario]}, {volume}",
                ],
                [
                    .. crossovers.Select(one =>
                        (string[])
                            [
                                Name(context, one),
                                context.Locale.Plain(one.WattHoursPerGigabyte),
                                context.Locale.Plain(one.IdleWatts),
                                context.Locale.Plain(one.MonthlyGigabytes),
                                context.Locale.Plain(own),
                            ]
                    ),
                ]
            ),
        };
    }

    private static Panel Panel(ReportContext context, LineCrossover crossover, double own)
    {
        double furthest = Math.Max(crossover.MonthlyGigabytes, double.IsFinite(own) ? own : 0);
        var axis = new QuantityAxis(Steps, Headroom * furthest, context.Locale.Unit("GB/line/month"));
        double[] volumes = [.. Enumerable.Range(0, Steps).Select(axis.At)];
        double always = crossover.IdleWatts * LineCrossover.HoursPerMonth / UnitConversion.WattHoursPerKilowattHour;
        string Mark(Text what, double gigabytes) => $"{context.Locale[what]} {context.Locale.Plain(gigabytes)}";
        EventMark[] marks =
        [
            new(axis.StepOf(crossover.MonthlyGigabytes), Mark(ReportTexts.Agreement, crossover.MonthlyGigabytes), ""),
            .. double.IsFinite(own)
                ? new[] { new EventMark(axis.StepOf(own), Mark(ReportTexts.ThisScenario, own), "") }
                : [],
        ];
        return new Panel(
            Name(context, crossover),
            new LinePlot
            {
                X = axis,
                Y = new ValueAxis(context.Locale.Unit("kWh/line/month")),
                Series =
                [
                    new LineSeries(
                        context.Locale.Name(EmissionModel.Conventional),
                        ByVolume,
                        [
                            .. volumes.Select(gigabytes =>
                                gigabytes * crossover.WattHoursPerGigabyte / UnitConversion.WattHoursPerKilowattHour
                            ),
                        ]
                    ),
                    new LineSeries(context.Locale[ReportTexts.AlwaysOn], AlwaysOn, [.. volumes.Select(_ => always)]),
                ],
                Events = marks,
            }
        );
    }

    private static string Name(ReportContext context, LineCrossover crossover) =>
        crossover.Part == EmissionComponent.Access
            ? context.Locale[ReportTexts.WholeNetwork]
            : context.Locale[ReportTexts.HomeRouter];

    /// <summary>Volume of the simulated services per line and month under the baseline; NaN where it was not recorded.</summary>
    private static double OwnGigabytes(ReportContext context)
    {
        string baseline = context.Description.Baseline;
        var score = context.Scores.FirstOrDefault(s => s.Regime == baseline);
        double lineMonths = context
            .Reader.Entities(Indicators.Lines.Id)
            .Where(entity => entity.Kind == EntityKind.Isp)
            .SelectMany(isp => context.Results.Series(Indicators.Lines.Id, isp))
            .Where(series => series.Regime == baseline)
            .Sum(series => series.Months.Sum(month => month.Estimate.Mean));
        return score is null || lineMonths <= 0 ? double.NaN : score.VolumeGigabytes / lineMonths;
    }
}
