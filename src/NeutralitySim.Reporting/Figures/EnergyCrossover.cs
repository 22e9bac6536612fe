using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>
/// Energy of a line over a month by an intensity per gigabyte and by always-on power, with the volume at which they agree and
/// the scenario's own: why the two methods answer so differently.
/// </summary>
public static class EnergyCrossover
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
        string volume = context.Strings.Unit("GB/line/month");
        return new Figure
        {
            Id = "energy-crossover",
            Language = context.Language,
            Title = context.Strings[Phrase.CrossoverTitle],
            Subtitle = context.Strings[Phrase.CrossoverSubtitle],
            Caption = context.Strings[Phrase.CrossoverCaption],
            Source = $"{context.Source} · {context.UseBasis}",
            Panels = [.. crossovers.Select(crossover => Panel(context, crossover, own))],
            Columns = 2,
            Key =
            [
                new KeyEntry(KeyKind.Line, context.Strings.Name(EmissionModel.Conventional), ByVolume),
                new KeyEntry(KeyKind.Line, context.Strings[Phrase.AlwaysOn], AlwaysOn),
            ],
            Table = new DataTable(
                [
                    context.Strings[Phrase.Component],
                    "Wh/" + context.Strings.Unit("GB"),
                    "W/" + context.Strings.Unit("line"),
                    $"{context.Strings[Phrase.Agreement]}, {volume}",
                    $"{context.Strings[Phrase.ThisScenario]}, {volume}",
                ],
                [
                    .. crossovers.Select(one =>
                        (string[])
                            [
                                Name(context, one),
                                context.Formats.Plain(one.WattHoursPerGigabyte),
                                context.Formats.Plain(one.IdleWatts),
                                context.Formats.Plain(one.MonthlyGigabytes),
                                context.Formats.Plain(own),
                            ]
                    ),
                ]
            ),
        };
    }

    private static Panel Panel(ReportContext context, LineCrossover crossover, double own)
    {
        double furthest = Math.Max(crossover.MonthlyGigabytes, double.IsFinite(own) ? own : 0);
        var axis = new QuantityAxis(Steps, Headroom * furthest, context.Strings.Unit("GB/line/month"));
        double[] volumes = [.. Enumerable.Range(0, Steps).Select(axis.At)];
        double always = crossover.IdleWatts * LineCrossover.HoursPerMonth / UnitConversion.WattHoursPerKilowattHour;
        string Mark(Phrase what, double gigabytes) => $"{context.Strings[what]} {context.Formats.Plain(gigabytes)}";
        EventMark[] marks =
        [
            new(axis.StepOf(crossover.MonthlyGigabytes), Mark(Phrase.Agreement, crossover.MonthlyGigabytes), ""),
            .. double.IsFinite(own)
                ? new[] { new EventMark(axis.StepOf(own), Mark(Phrase.ThisScenario, own), "") }
                : [],
        ];
        return new Panel(
            Name(context, crossover),
            new LinePlot
            {
                X = axis,
                Y = new ValueAxis(context.Strings.Unit("kWh/line/month")),
                Series =
                [
                    new LineSeries(
                        context.Strings.Name(EmissionModel.Conventional),
                        ByVolume,
                        [
                            .. volumes.Select(gigabytes =>
                                gigabytes * crossover.WattHoursPerGigabyte / UnitConversion.WattHoursPerKilowattHour
                            ),
                        ],
                        [],
                        []
                    ),
                    new LineSeries(
                        context.Strings[Phrase.AlwaysOn],
                        AlwaysOn,
                        [.. volumes.Select(_ => always)],
                        [],
                        []
                    ),
                ],
                Events = marks,
            }
        );
    }

    private static string Name(ReportContext context, LineCrossover crossover) =>
        crossover.Part == EmissionComponent.Access
            ? context.Strings[Phrase.WholeNetwork]
            : context.Strings[Phrase.HomeRouter];

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
            .Sum(series => series.Epochs.Sum(month => month.Estimate.Mean));
        return score is null || lineMonths <= 0 ? double.NaN : score.VolumeGigabytes / lineMonths;
    }
}
