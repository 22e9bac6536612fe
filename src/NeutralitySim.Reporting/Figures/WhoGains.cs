using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting.Figures;

/// <summary>What each actor gains under a regime against the baseline, and the sum of all: each euro of a fee, from who pays it to who bears it.</summary>
internal static class WhoGains
{
    private const double Negligible = 1e-4;

    /// <summary>The figure, of the settled state where there is one; null where no regime can be compared.</summary>
    public static Figure? Make(ReportContext context)
    {
        var window = context.Reader.WelfareWindows[^1];
        (string Regime, IReadOnlyList<WelfareGroup> Groups)[] found =
        [
            .. from regime in context.Reader.Regimes
            let gains = context.Results.Welfare(regime, window)
            where gains is not null
            select (regime, WelfareGroup.Of(context, gains)),
        ];
        double largest = found
            .SelectMany(f => f.Groups)
            .SelectMany(g => g.Parts)
            .Select(p => Math.Abs(p.Gain))
            .DefaultIfEmpty(0)
            .Max();
        if (largest == 0)
            return null;
        var unit = UnitScale.For(largest, context.Description.Currency, context.Locale);
        var scale = unit with { Unit = context.Locale.With(ReportTexts.PerMonth, unit.Unit) };
        var shown = found[0]
            .Groups.Select((group, place) => (group, place))
            .Where(g => found.Any(f => f.Groups[g.place].Parts.Any(p => Math.Abs(p.Gain) > Negligible * largest)))
            .ToArray();
        var groups = shown.Select(g => Group(context, g.place, found, scale.Factor)).ToArray();
        var plot = new BarPlot(new ValueAxis(scale.Unit), groups);
        return context.FigureOf("who-gains", ReportTexts.GainTitle, new Panel("", plot)) with
        {
            Subtitle = context.Locale.With(
                window == WelfareWindow.Settled ? ReportTexts.GainSettled : ReportTexts.GainFirstYear,
                context.RegimeName(context.Description.Baseline)
            ),
            Caption = context.Locale[ReportTexts.GainCaption],
            Key = Key(groups, largest * scale.Factor, context),
            Table = WelfareTable.Of(context),
        };
    }

    private static BarGroup Group(
        ReportContext context,
        int place,
        (string Regime, IReadOnlyList<WelfareGroup> Groups)[] found,
        double factor
    ) =>
        new(
            found[0].Groups[place].Name,
            [
                .. found.Select(f => new Bar(
                    context.RegimeName(f.Regime),
                    [
                        .. f.Groups[place]
                            .Parts.Select(p => new BarSegment(
                                context.Locale[p.Name],
                                Palette.Part(p.Colour),
                                factor * p.Gain
                            )),
                    ]
                )
                {
                    Key = JoinedId.Of(f.Groups[place].Key, f.Regime),
                }),
            ]
        );

    // A group of one part is named by its heading.
    private static IReadOnlyList<KeyEntry> Key(BarGroup[] groups, double largest, ReportContext context) =>
        [
            .. groups
                .SelectMany(group => group.Bars)
                .Where(bar => bar.Segments.Count > 1)
                .SelectMany(bar => bar.Segments)
                .Where(segment => Math.Abs(segment.Value) > Negligible * largest)
                .DistinctBy(segment => segment.Name)
                .Select(segment => KeyEntry.Fill(segment.Name, segment.Colour)),
            new KeyEntry(KeyKind.Total, context.Locale[ReportTexts.Net]),
        ];
}
