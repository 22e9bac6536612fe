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
    internal IReadOnlyList<EmissionSum> SciParts() =>
        Emissions(
            line => (line.Model, line.Component, line.Country, line.Label),
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

    private static SciScore Score(string regime, EmissionModel model, EmissionLine[] parts)
    {
        var (hours, gigabytes) = Served(parts);
        return new SciScore(
            regime,
            model,
            [.. parts.Select(part => part.Label).Distinct()],
            parts.Sum(part => part.EnergyKilowattHours),
            parts.Sum(part => part.CarbonGrams),
            parts.Sum(part => part.EmbodiedGrams),
            hours,
            gigabytes
        );
    }
}
