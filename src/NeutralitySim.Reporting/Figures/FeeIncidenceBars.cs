using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Each unit of the fees that providers pay to ISPs: who bears it and who has it in the end, two bars per regime.</summary>
internal static class FeeIncidenceBars
{
    private const double Negligible = 1e-3;

    private static readonly IReadOnlyDictionary<FeePart, int> Colours = new Dictionary<FeePart, int>
    {
        [FeePart.VideoSubscribers] = 1,
        [FeePart.LargeProviders] = 4,
        [FeePart.SmallProviders] = 6,
        [FeePart.OtherTraffic] = 8,
        [FeePart.OtherCustomers] = 7,
        [FeePart.ProvidersNetwork] = 3,
        [FeePart.OtherPaid] = 2,
        [FeePart.KeptByIsps] = 5,
        [FeePart.AccessSubscribers] = 0,
        [FeePart.IspsNetwork] = 7,
        [FeePart.OtherReceived] = 2,
    };

    /// <summary>The figure, or null where no regime brings ISPs more fees than the baseline.</summary>
    public static Figure? Make(ReportContext context)
    {
        (string Regime, FeeIncidence Incidence)[] found =
        [
            .. from regime in context.Ledger.Regimes
            let incidence = context.Ledger.Incidence(regime)
            where incidence is not null
            select (regime, incidence),
        ];
        if (found.Length == 0)
            return null;
        string currency = context.Locale.Unit(context.Description.Currency);
        var axis = new ValueAxis(context.Locale.With(ReportTexts.FeeAxis, currency));
        var plot = new BarPlot(axis, [.. found.Select(f => Group(context, f.Regime, f.Incidence))]);
        return context.FigureOf("fee-incidence", ReportTexts.FeeTitle, new Panel("", plot)) with
        {
            Title = context.Locale.With(ReportTexts.FeeTitle, currency),
            Subtitle = context.Locale.With(ReportTexts.FeeSubtitle, context.RegimeName(context.Description.Baseline)),
            Caption = context.Locale[ReportTexts.FeeCaption],
            Key = Key(context, found.Select(f => f.Incidence)),
            Table = Table(context, found),
        };
    }

    private static BarGroup Group(ReportContext context, string regime, FeeIncidence incidence)
    {
        Bar Side(Text name, IReadOnlyList<FeePart> parts) =>
            new(
                context.Locale[name],
                [
                    .. parts.Select(part => new BarSegment(
                        context.Locale.Name(part),
                        Palette.Part(Colours[part]),
                        incidence.Share(part)
                    )),
                ],
                ShowTotal: false
            );
        return new BarGroup(
            context.RegimeName(regime),
            [Side(ReportTexts.FeePaid, FeeIncidence.PaidSide), Side(ReportTexts.FeeReceived, FeeIncidence.ReceivedSide)]
        );
    }

    private static KeyEntry[] Key(ReportContext context, IEnumerable<FeeIncidence> incidences) =>
        [
            .. Enum.GetValues<FeePart>()
                .Where(part => incidences.Any(i => Math.Abs(i.Share(part)) > Negligible))
                .OrderBy(part => part is FeePart.OtherPaid or FeePart.OtherReceived)
                .DistinctBy(part => context.Locale.Name(part))
                .Select(part => KeyEntry.Fill(context.Locale.Name(part), Palette.Part(Colours[part]))),
        ];

    private static DataTable Table(ReportContext context, (string Regime, FeeIncidence Incidence)[] found)
    {
        double months = context.Months.Count;
        double largest = found.SelectMany(f => f.Incidence.Parts.Values).Max(Math.Abs) / months;
        var scale = UnitScale.For(largest, context.Description.Currency, context.Locale);
        int decimals = Precision.DecimalsFor(scale.Factor * largest, 4);
        return new DataTable(
            [
                context.Locale[ReportTexts.Regime],
                context.Locale[ReportTexts.FeeSide],
                context.Locale[ReportTexts.FeePartColumn],
                context.Locale.With(ReportTexts.PerMonth, scale.Unit),
                context.Locale[ReportTexts.FeeShare],
            ],
            [
                .. from f in found
                from part in Enum.GetValues<FeePart>()
                select (IReadOnlyList<string>)
                    [
                        context.RegimeName(f.Regime),
                        context.Locale[
                            FeeIncidence.PaidSide.Contains(part) ? ReportTexts.FeePaid : ReportTexts.FeeReceived
                        ],
                        context.Locale.Name(part),
                        context.Locale.Signed(scale.Factor * f.Incidence.Parts[part] / months, decimals),
                        context.Locale.WithUnit(context.Locale.Number(100 * f.Incidence.Share(part), 1), "%"),
                    ],
            ]
        );
    }
}
