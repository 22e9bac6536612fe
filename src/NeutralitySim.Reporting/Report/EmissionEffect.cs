using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>How much the regime matters for carbon beside what is in the home, by the hybrid model.</summary>
internal static class EmissionEffect
{
    /// <summary>One sentence, or null where the hybrid model has no results for the baseline and another regime.</summary>
    public static string? Sentence(ReportContext context, IReadOnlyList<EmissionIntensity> intensities)
    {
        var byRegime = intensities
            .Where(i => i.Model == EmissionModel.Hybrid)
            .GroupBy(i => i.Regime)
            .ToDictionary(g => g.Key, g => g.ToArray());
        if (byRegime.Count < 2 || !byRegime.TryGetValue(context.Description.Baseline, out var baseline))
            return null;
        double total = Grams(baseline);
        double home = Grams(
            baseline.Where(i => i.Component is EmissionComponent.Device or EmissionComponent.HomeRouter)
        );
        double largest = byRegime.Values.Max(r => Math.Abs(Grams(r) - total));
        string[] perHour =
        [
            PerHour(context, largest, 2),
            Percent(context, total > 0 ? 100 * largest / total : 0),
            PerHour(context, home, 3),
        ];
        return Channel(context, perHour) ?? context.Locale.With(ReportTexts.SmallEffect, [.. perHour]);
    }

    // The regime that changes the carbon of all equipment most, and the channel it does so by; null where none does.
    private static string? Channel(ReportContext context, string[] perHour)
    {
        var most = context
            .Channels.GroupBy(channel => channel.Regime)
            .MaxBy(regime => Math.Abs(regime.Sum(EmissionChannels.Percent)));
        if (most is null || most.All(channel => channel.CarbonGrams == 0))
            return null;
        var main = most.MaxBy(channel => Math.Abs(channel.CarbonGrams))!;
        return context.Locale.With(
            ReportTexts.RegimeEffect,
            [
                .. perHour,
                context.RegimeName(most.Key),
                Signed(context, most.Sum(EmissionChannels.Percent)),
                context.Locale.Name(main.Channel),
                Signed(context, EmissionChannels.Percent(main)),
            ]
        );
    }

    /// <summary>Standby energy that the hybrid model charges to nobody's viewing, by regime; null where there is none.</summary>
    public static string? Standby(ReportContext context)
    {
        var items = context
            .Results.EmissionTotals.Where(e => e.Line.Model == EmissionModel.Hybrid)
            .GroupBy(e => e.Regime)
            .Select(g => (Regime: g.Key, Energy: g.Sum(e => e.Line.UnallocatedKilowattHours)))
            .Where(e => e.Energy > 0)
            .Select(e => Item(context, e.Regime, e.Energy))
            .ToArray();
        return items.Length == 0 ? null : context.Locale.With(ReportTexts.Standby, string.Join(", ", items));
    }

    private static double Grams(IEnumerable<EmissionIntensity> parts) => parts.Sum(i => i.GramsPerHour);

    private static string Item(ReportContext context, string regime, double energyKilowattHours)
    {
        var scale = UnitScale.For(energyKilowattHours, "kWh", context.Locale);
        string number = context.Locale.Plain(energyKilowattHours * scale.Factor);
        return context.Locale.With(
            ReportTexts.StandbyItem,
            context.Locale.WithUnit(number, scale.Unit),
            context.RegimeName(regime)
        );
    }

    private static string PerHour(ReportContext context, double grams, int digits) =>
        context.Locale.WithUnit(context.Locale.Number(grams, Precision.DecimalsFor(grams, digits)), "gCO₂e/h");

    private static string Signed(ReportContext context, double percent) =>
        context.Locale.WithUnit(context.Locale.Signed(percent, Precision.DecimalsFor(percent, 2)), "%");

    private static string Percent(ReportContext context, double percent) =>
        context.Locale.WithUnit(context.Locale.Number(percent, Precision.DecimalsFor(percent, 2)), "%");
}
