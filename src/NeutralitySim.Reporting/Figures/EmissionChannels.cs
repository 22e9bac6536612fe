using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>By which way each regime changes carbon: a bar per channel, and their sum.</summary>
internal static class EmissionChannels
{
    private const double Negligible = 5e-4;

    /// <summary>The figure, or null where no regime differs from the baseline.</summary>
    public static Figure? Make(ReportContext context)
    {
        var channels = context.Channels;
        double largest = channels.Select(c => Math.Abs(c.CarbonGrams)).DefaultIfEmpty(0).Max();
        if (largest == 0)
            return null;
        EmissionChannel[] shown =
        [
            .. channels
                .Where(c => Math.Abs(c.CarbonGrams) > Negligible * largest)
                .Select(c => c.Channel)
                .Distinct()
                .Order(),
        ];
        string baseline = context.RegimeName(context.Description.Baseline);
        string unit = context.Locale.With(ReportTexts.ChannelUnit, baseline);
        var groups = channels.GroupBy(c => c.Regime).Select(regime => Group(context, regime, shown));
        var plot = new BarPlot(new ValueAxis(unit), [.. groups]);
        return context.FigureOf("emission-channels", ReportTexts.ChannelTitle, new Panel("", plot)) with
        {
            Subtitle = context.Locale.With(ReportTexts.ChannelSubtitle, baseline),
            Caption = context.Locale[ReportTexts.ChannelCaption],
            Source = $"{context.Source} · {context.UseBasis}",
            Table = Table(context, channels, unit),
        };
    }

    /// <summary>A channel's part of the baseline's carbon, %.</summary>
    internal static double Percent(ChannelSum channel) =>
        channel.BaselineCarbonGrams > 0 ? 100 * channel.CarbonGrams / channel.BaselineCarbonGrams : 0;

    private static BarGroup Group(ReportContext context, IGrouping<string, ChannelSum> regime, EmissionChannel[] shown)
    {
        BarSegment[] segments =
        [
            .. regime
                .Where(c => shown.Contains(c.Channel))
                .Select(c => new BarSegment(context.Locale.Name(c.Channel), Palette.Part((int)c.Channel), Percent(c))),
        ];
        var bars = segments.Select(segment => new Bar(segment.Name, [segment]));
        return new BarGroup(
            context.RegimeName(regime.Key),
            segments.Length > 1 ? [.. bars, new Bar(context.Locale[ReportTexts.AllChannels], segments)] : [.. bars]
        );
    }

    private static DataTable Table(ReportContext context, IReadOnlyList<ChannelSum> channels, string unit)
    {
        var energy = UnitScale.For(channels.Max(c => Math.Abs(c.EnergyKilowattHours)), "kWh", context.Locale);
        string Cell(double value) => context.Locale.Signed(value, Precision.DecimalsFor(value, 3));
        return new DataTable(
            [context.Locale[ReportTexts.Regime], context.Locale[ReportTexts.Channel], energy.Unit, "t CO₂e", unit],
            [
                .. channels.Select(c =>
                    (string[])
                        [
                            context.RegimeName(c.Regime),
                            context.Locale.Name(c.Channel),
                            Cell(energy.Factor * c.EnergyKilowattHours),
                            Cell(1e-6 * c.CarbonGrams),
                            Cell(Percent(c)),
                        ]
                ),
            ]
        );
    }
}
