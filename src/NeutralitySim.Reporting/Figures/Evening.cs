using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>What an evening at nine is like under each regime: the same picture as sharp as it arrives, the bill, and the services there are.</summary>
internal static class Evening
{
    private const int MostColumns = 3;

    private static readonly Entity Everybody = Entity.All;

    /// <summary>The figure, or null where nobody watches the focus provider.</summary>
    public static Figure? Make(ReportContext context)
    {
        var speeds = context.Results.Values(
            Indicators.ExperiencedSpeed.Id,
            new Entity(EntityKind.Provider, context.Focus)
        );
        if (speeds.All(regime => regime.Values.Count == 0))
            return null;
        var bills = context.Results.Values(Indicators.BasketBill.Id, Everybody);
        string bill = context.Locale.Unit(context.Reader.UnitOf(Indicators.BasketBill.Id));
        string speed = context.Locale.Unit(context.Reader.UnitOf(Indicators.ExperiencedSpeed.Id));
        Panel[] panels =
        [
            .. speeds
                .Where(regime => regime.Values.Count > 0)
                .Select(regime => new Panel(
                    context.RegimeName(regime.Regime),
                    new EveningPlot(
                        context.StyleOf(regime.Regime),
                        regime.Estimate.Mean,
                        speed,
                        bills.First(of => of.Regime == regime.Regime).Estimate.Mean,
                        bill,
                        Services(context, regime.Regime)
                    )
                )
                {
                    Key = regime.Regime,
                }),
        ];
        return context.FigureOf("evening", ReportTexts.EveningTitle, panels) with
        {
            Columns = Math.Min(MostColumns, panels.Length),
            Subtitle = context.Locale.With(ReportTexts.EveningSubtitle, context.ProviderName(context.Focus)),
            Caption = context.Locale[ReportTexts.EveningCaption],
            Table = new DataTable(
                [
                    context.Locale[ReportTexts.Regime],
                    $"{context.Locale[Indicators.ExperiencedSpeed.Name]}, {speed}",
                    $"{context.Locale[Indicators.BasketBill.Name]}, {bill}",
                    context.Locale[ReportTexts.EveningServices],
                ],
                [
                    .. panels
                        .Select(panel => (Panel: panel, Plot: (EveningPlot)panel.Plot))
                        .Select(of =>
                            (string[])
                                [
                                    of.Panel.Title,
                                    context.Locale.Number(of.Plot.Speed, 2),
                                    context.Locale.Number(of.Plot.Bill, 2),
                                    string.Join(", ", of.Plot.Services.Where(s => s.IsHere).Select(s => s.Name)),
                                ]
                        ),
                ]
            ),
        };
    }

    // Background senders are nothing one would choose of an evening.
    private static EveningService[] Services(ReportContext context, string regime)
    {
        double runs = Math.Max(1, context.Results.Runs.Count(run => run.Regime == regime));
        var gone = context
            .Results.AllEvents(regime)
            .Where(known => known.Kind == RunEventKind.Exit)
            .CountBy(known => known.Actor)
            .ToDictionary(known => known.Key, known => known.Value / runs);
        return
        [
            .. context
                .Description.Providers.Where(provider => Watched(context, provider.Id))
                .Select(provider =>
                    Service(context, context.ProviderName(provider.Id), 1 - Math.Min(1, Share(gone, provider.Id)))
                ),
        ];
    }

    private static EveningService Service(ReportContext context, string name, double here)
    {
        var service = new EveningService(name, here, name);
        return service.IsHere ? service : service with { Told = $"{name} ({context.Locale[ReportTexts.Gone]})" };
    }

    private static double Share(Dictionary<string, double> gone, string provider) =>
        gone.Where(of => of.Key == provider || Accounts.Read(of.Key).Id == provider).Sum(of => of.Value);

    private static bool Watched(ReportContext context, string provider) =>
        context
            .Results.Values(Indicators.ExperiencedSpeed.Id, new Entity(EntityKind.Provider, provider))
            .Any(regime => regime.Values.Count > 0);
}
