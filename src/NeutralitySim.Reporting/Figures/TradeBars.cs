using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>
/// What services, ISPs and carriers pay each other: fees, tolls, transit. It is little next to what households pay for access, and so has bars from zero on a
/// scale of its own.
/// </summary>
internal static class TradeBars
{
    private static readonly AccountKind[] Sides = [AccountKind.Provider, AccountKind.Isp, AccountKind.Carrier];

    /// <summary>Payments under a regime, each way for itself, in the order of the bars.</summary>
    /// <param name="context">Results.</param>
    /// <param name="regime">The regime.</param>
    /// <param name="divisor">Households times months.</param>
    public static IReadOnlyList<TradePayment> Payments(ReportContext context, string regime, double divisor) =>
        [
            .. context
                .Results.LedgerTotals.Where(sum => sum.Regime == regime)
                .GroupBy(sum =>
                    (
                        Payer: Array.IndexOf(Sides, Accounts.Read(sum.Payer).Kind),
                        Payee: Array.IndexOf(Sides, Accounts.Read(sum.Payee).Kind),
                        Part: MoneyPart.Of(sum.Kind)
                    )
                )
                .Where(of => of.Key.Payer >= 0 && of.Key.Payee >= 0 && of.Key.Payer != of.Key.Payee)
                .OrderBy(of => of.Key)
                .Select(of => new TradePayment(
                    NameOf(context, of.Key.Payer),
                    NameOf(context, of.Key.Payee),
                    of.Key.Part,
                    of.Sum(sum => sum.Amount) / divisor
                )),
        ];

    /// <summary>The bars and what their colours mean, of the regimes' streams; null where nothing of the kind is paid.</summary>
    /// <param name="context">Names.</param>
    /// <param name="regimes">A panel of streams for each regime.</param>
    /// <param name="smallest">What all payments between two sides must reach under one regime to have bars.</param>
    public static (Panel Panel, IReadOnlyList<KeyEntry> Key)? Of(
        ReportContext context,
        IReadOnlyList<Panel> regimes,
        double smallest
    )
    {
        var names = Enumerable.Range(0, Sides.Length).Select(side => NameOf(context, side)).ToArray();
        BarGroup[] groups =
        [
            .. from payer in names
            from payee in names
            where regimes.Any(regime => Sum(regime, (payer, payee)) >= smallest)
            select Group(context, regimes, (payer, payee)),
        ];
        if (groups.Length == 0)
            return null;
        var shown = groups
            .SelectMany(group => group.Bars)
            .SelectMany(bar => bar.Segments)
            .Where(part => part.Value >= smallest)
            .Select(part => part.Key)
            .ToHashSet();
        return (
            new Panel(
                context.Locale[ReportTexts.TradeTitle],
                new BarPlot(new ValueAxis(((FlowPlot)regimes[0].Plot).Unit), groups)
            ),
            [
                .. MoneyPart
                    .All.Index()
                    .Where(part => shown.Contains(part.Item.Key))
                    .Select(part => KeyEntry.Fill(context.Locale[part.Item.Name], Palette.Part(part.Index))),
            ]
        );
    }

    private static BarGroup Group(
        ReportContext context,
        IReadOnlyList<Panel> regimes,
        (string Payer, string Payee) sides
    ) =>
        new(
            $"{sides.Payer} → {sides.Payee}",
            [
                .. regimes.Select(regime => new Bar(
                    regime.Title,
                    [
                        .. Of(regime)
                            .Where(payment => (payment.Payer, payment.Payee) == sides)
                            .Select(payment => new BarSegment(
                                context.Locale[MoneyPart.All[payment.Part].Name],
                                Palette.Part(payment.Part),
                                payment.Value
                            )
                            {
                                Key = MoneyPart.All[payment.Part].Key,
                            }),
                    ]
                )
                {
                    Key = JoinedId.Of($"{sides.Payer} → {sides.Payee}", regime.Key),
                }),
            ]
        );

    private static IReadOnlyList<TradePayment> Of(Panel regime) => ((FlowPlot)regime.Plot).Trade;

    private static double Sum(Panel regime, (string Payer, string Payee) sides) =>
        Of(regime).Where(payment => (payment.Payer, payment.Payee) == sides).Sum(payment => payment.Value);

    private static string NameOf(ReportContext context, int side) =>
        context.Locale[
            Sides[side] switch
            {
                AccountKind.Provider => ReportTexts.FlowServices,
                AccountKind.Isp => ReportTexts.Isps,
                _ => ReportTexts.FlowCarriers,
            }
        ];
}
