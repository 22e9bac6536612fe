using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <content>Software Carbon Intensity.</content>
public sealed partial class ResultsReader
{
    /// <summary>Scores of every regime by every model, in their order; none where nothing was watched.</summary>
    public IReadOnlyList<SciScore> SciScores() =>
        [
            .. SciParts()
                .GroupBy(part => (part.Regime, part.Line.Model), part => part.Line)
                .Select(parts => Score(parts.Key.Regime, parts.Key.Model, [.. parts]))
                .Where(score => score.ViewingHours > 0),
        ];

    /// <summary>Parts of the scores: sums by regime, model, component, country and label, in this order.</summary>
    internal IReadOnlyList<EmissionSum> SciParts() => Once(nameof(SciParts), SumSciParts);

    private IReadOnlyList<EmissionSum> SumSciParts() =>
        Emissions(
            line => (line.Model, line.Component, line.Country, line.Label),
            [
                "country",
                "grid_basis",
                "grid_dataset",
                "grid_vintage",
                "level",
                "parameter_set",
                "model",
                "boundary",
                "component",
            ],
            sums =>
                sums.OrderBy(sum => sum.Line.Model)
                    .ThenBy(sum => sum.Line.Component)
                    .ThenBy(sum => sum.Line.Country, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Line.Label.Boundary)
                    .Select(sum => sum with { Line = sum.Line with { Isp = "", Provider = "" } })
        );

    /// <summary>
    /// Hours watched and volume of a regime in a model. Every component repeats what it serves; one that serves only part of the
    /// viewing has less, so the whole is the component with most.
    /// </summary>
    internal static (double Hours, double Gigabytes) Served(IEnumerable<EmissionLine> parts)
    {
        var components = parts.GroupBy(part => part.Component).ToArray();
        return (
            components.Select(component => component.Sum(part => part.ViewingHours)).DefaultIfEmpty(0).Max(),
            components.Select(component => component.Sum(part => part.VolumeGigabytes)).DefaultIfEmpty(0).Max()
        );
    }

    /// <summary>
    /// Carbon intensity of parts, gCO₂e/kWh: the factor that went in where all have the same; the mean over their energy where grids differ or
    /// vary by hour or month.
    /// </summary>
    internal double Intensity(string regime, IReadOnlyCollection<EmissionLine> parts)
    {
        double energy = parts.Sum(part => part.EnergyKilowattHours);
        var factors = parts
            .Where(part => energy == 0 || part.EnergyKilowattHours > 0)
            .Select(part =>
                Description.Grid.FirstOrDefault(grid => grid.Regime == regime && grid.Country == part.Country)
            )
            .Select(grid => (grid?.GramsPerKilowattHour, grid?.VariesInTime))
            .Distinct()
            .ToArray();
        return factors is [{ VariesInTime: false, GramsPerKilowattHour: { } factor }] ? factor
            : energy > 0 ? parts.Sum(part => part.CarbonGrams) / energy
            : factors.FirstOrDefault().GramsPerKilowattHour ?? 0;
    }

    private SciScore Score(string regime, EmissionModel model, EmissionLine[] parts)
    {
        var (hours, gigabytes) = Served(parts);
        return new SciScore(
            regime,
            model,
            [.. parts.Select(part => part.Label).Distinct()],
            parts.Sum(part => part.EnergyKilowattHours),
            Intensity(regime, parts),
            parts.Sum(part => part.CarbonGrams),
            parts.Sum(part => part.EmbodiedGrams),
            hours,
            gigabytes
        );
    }
}
