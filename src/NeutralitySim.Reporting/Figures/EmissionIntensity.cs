using NeutralitySim.Core.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Energy and carbon of a component per hour of viewing, over a whole run and all providers.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Model">Model.</param>
/// <param name="Component">Component.</param>
/// <param name="WattHoursPerHour">Energy attributed to viewing, Wh per viewing hour.</param>
/// <param name="GramsPerHour">Use-phase carbon, gCO₂e per viewing hour.</param>
/// <param name="EmbodiedGramsPerHour">Carbon of manufacture, gCO₂e per viewing hour.</param>
internal sealed record EmissionIntensity(
    string Regime,
    EmissionModel Model,
    EmissionComponent Component,
    double WattHoursPerHour,
    double GramsPerHour,
    double EmbodiedGramsPerHour
)
{
    public static IReadOnlyList<EmissionIntensity> Of(ReportContext context)
    {
        var sums = context.Results.EmissionTotals;
        // Every component repeats the hours of the viewing it serves; a component that serves only part of the viewing has
        // fewer, so the model's hours are those of the component with most.
        var hours = sums.GroupBy(s => (s.Regime, s.Line.Model), s => s.Line)
            .ToDictionary(g => g.Key, g => g.GroupBy(l => l.Component).Max(c => c.Sum(l => l.ViewingHours)));
        return
        [
            .. from s in sums
            group s.Line by (s.Regime, s.Line.Model, s.Line.Component) into g
            let viewing = hours[(g.Key.Regime, g.Key.Model)]
            where viewing > 0
            select new EmissionIntensity(
                g.Key.Regime,
                g.Key.Model,
                g.Key.Component,
                1000 * g.Sum(l => l.EnergyKilowattHours) / viewing,
                g.Sum(l => l.CarbonGrams) / viewing,
                g.Sum(l => l.EmbodiedGrams) / viewing
            ),
        ];
    }

    public static EmissionIntensity At(
        IReadOnlyList<EmissionIntensity> all,
        EmissionModel model,
        string regime,
        EmissionComponent component
    ) =>
        all.FirstOrDefault(i => i.Model == model && i.Regime == regime && i.Component == component)
        ?? new EmissionIntensity(regime, model, component, 0, 0, 0);
}
