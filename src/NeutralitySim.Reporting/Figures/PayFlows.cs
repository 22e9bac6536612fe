using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Who pays whom, per household and month: what goes both ways between two parties is shown as what is left of it.</summary>
internal static class PayFlows
{
    private const double Smallest = 0.002;

    private sealed record Party(string Id, string Name, int Rank);

    /// <summary>The figure, or null where nothing was paid.</summary>
    public static Figure? Make(ReportContext context)
    {
        var households = context.Results.Values(Indicators.Households.Id, Entity.All);
        if (households.All(regime => regime.Values.Count == 0))
            return null;
        string unit = context.Locale.Unit(context.Reader.UnitOf(Indicators.ConsumerSurplus.Id));
        Panel[] panels =
        [
            .. households
                .Where(regime => regime.Values.Count > 0)
                .Select(regime => new Panel(
                    context.RegimeName(regime.Regime),
                    Plot(context, regime.Regime, regime.Estimate.Mean * context.Months.Count, unit)
                )
                {
                    Key = regime.Regime,
                })
                .Where(panel => ((FlowPlot)panel.Plot).Flows.Count > 0),
        ];
        if (panels.Length == 0)
            return null;
        var trade = TradeBars.Of(context, panels, Smallest);
        return context.FigureOf(
            "pay-flows",
            ReportTexts.FlowsTitle,
            trade is { } bars ? [bars.Panel, .. panels] : panels
        ) with
        {
            Subtitle = context.Locale[trade is null ? ReportTexts.FlowsSubtitle : ReportTexts.FlowsAndTradeSubtitle],
            Caption = context.Locale[ReportTexts.FlowsCaption],
            Key = trade?.Key ?? [],
            Table = Table(context, panels, unit),
        };
    }

    private static FlowPlot Plot(ReportContext context, string regime, double householdMonths, string unit)
    {
        var net = new Dictionary<(Party From, Party To), double>();
        foreach (var sum in context.Results.LedgerTotals.Where(sum => sum.Regime == regime))
        {
            var (payer, payee) = (PartyOf(context, sum.Payer), PartyOf(context, sum.Payee));
            if (payer.Id == payee.Id)
                continue;
            double amount = sum.Amount / householdMonths;
            var key = net.ContainsKey((payee, payer)) ? (payee, payer) : (payer, payee);
            net[key] = net.GetValueOrDefault(key) + (key.Item1 == payer ? amount : -amount);
        }

        var flows = net.Select(flow =>
                flow.Value >= 0 ? (flow.Key.From, flow.Key.To, flow.Value) : (flow.Key.To, flow.Key.From, -flow.Value)
            )
            .Where(flow => flow.Item3 >= Smallest)
            .ToArray();
        // Whoever is paid against the grain stands once more at the end, so that no stream runs in a circle.
        flows =
        [
            .. flows.Select(flow =>
                flow.Item1.Rank < flow.Item2.Rank
                    ? flow
                    : (
                        flow.Item1,
                        flow.Item2 with
                        {
                            Id = flow.Item2.Id + "/end",
                            Rank = flow.Item1.Rank + 1,
                        },
                        flow.Item3
                    )
            ),
        ];
        Party[] parties =
        [
            .. flows
                .SelectMany(flow => new[] { flow.Item1, flow.Item2 })
                .Distinct()
                .OrderBy(party => party.Rank)
                .ThenBy(party => party.Name, StringComparer.Ordinal),
        ];
        return new FlowPlot(
            unit,
            [.. parties.Select(party => new FlowParty(party.Name, Palette.Part(party.Rank), party.Rank))],
            [
                .. flows.Select(flow =>
                    (Array.IndexOf(parties, flow.Item1), Array.IndexOf(parties, flow.Item2), flow.Item3)
                ),
            ]
        )
        {
            Trade = TradeBars.Payments(context, regime, householdMonths),
        };
    }

    private static Party PartyOf(ReportContext context, string account)
    {
        var (kind, id) = Accounts.Read(account);
        return kind switch
        {
            AccountKind.Subscribers => new("households", context.Locale[ReportTexts.FlowHouseholds], 0),
            AccountKind.Advertisers => new("advertisers", context.Locale[ReportTexts.Advertisers], 0),
            AccountKind.Provider => new(id, context.ProviderName(id), 1),
            AccountKind.Isp => new("isps", context.Locale[ReportTexts.Isps], 2),
            AccountKind.Carrier => new("carriers", context.Locale[ReportTexts.FlowCarriers], 3),
            AccountKind.State => new("state", context.Locale[ReportTexts.GainState], 4),
            _ => new("rest", context.Locale[ReportTexts.Rest], 4),
        };
    }

    private static DataTable Table(ReportContext context, Panel[] panels, string unit)
    {
        var rows =
            from panel in panels
            let plot = (FlowPlot)panel.Plot
            from row in plot
                .Trade.Where(payment => payment.Value > 0)
                .Select(payment =>
                    (
                        payment.Payer,
                        payment.Payee,
                        Kind: context.Locale[MoneyPart.All[payment.Part].Name],
                        payment.Value
                    )
                )
                .Concat(
                    plot.Flows.OrderByDescending(flow => flow.Value)
                        .Select(flow =>
                            (
                                Payer: plot.Parties[flow.From].Name,
                                Payee: plot.Parties[flow.To].Name,
                                Kind: context.Locale[ReportTexts.AllKindsNet],
                                flow.Value
                            )
                        )
                )
            select (string[])[panel.Title, row.Payer, row.Payee, row.Kind, context.Locale.Number(row.Value, 3)];
        return new DataTable(
            [
                context.Locale[ReportTexts.Regime],
                context.Locale[ReportTexts.Payer],
                context.Locale[ReportTexts.Payee],
                context.Locale[ReportTexts.Kind],
                unit,
            ],
            [.. rows]
        );
    }
}
