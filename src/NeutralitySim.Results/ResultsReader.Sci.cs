using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <content>Software Carbon Intensity.</content>
public sealed partial class ResultsReader
{
    /// <summary>Scores of every regime by every model, in their order; none where nothing was watched.</summary>
    public IReadOnlyList<SciScore> SciScores() =>
        [
            .. SciParts()
                .GroupBy(part => (part.Regime, part.Model))
                .Select(parts => Score(parts.Key.Regime, parts.Key.Model, [.. parts]))
                .Where(score => score.ViewingHours > 0),
        ];

    /// <summary>Parts of the scores, ordered by regime, model, component, country.</summary>
    internal IReadOnlyList<SciPart> SciParts() =>
        MeansPerRegime(
            _rows.SciParts,
            (parts, runs) =>
                parts
                    .GroupBy(part => (part.Model, part.Component, part.Country, part.Label))
                    .Select(same =>
                        same.First() with
                        {
                            ViewingHours = same.Sum(part => part.ViewingHours) / runs,
                            VolumeGigabytes = same.Sum(part => part.VolumeGigabytes) / runs,
                            EnergyKilowattHours = same.Sum(part => part.EnergyKilowattHours) / runs,
                            UnallocatedKilowattHours = same.Sum(part => part.UnallocatedKilowattHours) / runs,
                            CarbonGrams = same.Sum(part => part.CarbonGrams) / runs,
                            EmbodiedGrams = same.Sum(part => part.EmbodiedGrams) / runs,
                        }
                    )
                    .OrderBy(part => part.Model)
                    .ThenBy(part => part.Component)
                    .ThenBy(part => part.Country, StringComparer.Ordinal)
                    .ThenBy(part => part.Label.Boundary)
        );

    /// <summary>
    /// Hours watched and volume of a regime in a model. Every component repeats what it serves; one that serves only part of the
    /// viewing has less, so the whole is the component with most.
    /// </summary>
    internal static (double Hours, double Gigabytes) Served(IEnumerable<SciPart> parts)
    {
        var components = parts.GroupBy(part => part.Component).ToArray();
        return (
            components.Select(component => component.Sum(part => part.ViewingHours)).DefaultIfEmpty(0).Max(),
            components.Select(component => component.Sum(part => part.VolumeGigabytes)).DefaultIfEmpty(0).Max()
        );
    }

    private static SciScore Score(string regime, EmissionModel model, SciPart[] parts)
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
