using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Verdicts;

namespace NeutralitySim.Reporting.Figures;

/// <summary>The figures of a report, in reading order.</summary>
internal static class FigureSet
{
    /// <summary>Ids of all figures there may be.</summary>
    public static readonly string[] Ids =
    [
        "evening",
        "speed-index-by-month",
        "busy-hour-day",
        "quality-shares",
        "link-utilisation",
        "wires",
        "pay-flows",
        "money-change-by-actor",
        "who-gains",
        "fee-incidence",
        "money-by-actor",
        "energy-by-component",
        "carbon-by-component",
        "emission-channels",
        "energy-crossover",
        "corporate-lines",
        .. StudyFigures.Ids,
    ];

    /// <summary>Every figure the results have data for.</summary>
    public static IReadOnlyList<Figure> Make(ReportContext context)
    {
        Figure?[] figures =
        [
            Evening.Make(context),
            SpeedIndexByMonth.Make(context),
            BusyHourDay.Make(context),
            QualityShares.Make(context),
            LinkUtilisation.Make(context),
            Wires.Make(context),
            PayFlows.Make(context),
            MoneyByActor.MakeChange(context),
            WhoGains.Make(context),
            FeeIncidenceBars.Make(context),
            MoneyByActor.Make(context),
            EnergyByComponent.Make(context),
            CarbonByComponent.Make(context),
            EmissionChannels.Make(context),
            EnergyCrossover.Make(context),
            CorporateLines.Make(context),
        ];
        return [.. figures.OfType<Figure>(), .. StudyFigures.Of(context)];
    }
}
