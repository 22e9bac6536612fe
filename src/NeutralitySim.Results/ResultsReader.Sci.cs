using Microsoft.Data.Sqlite;
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
            """
            SELECT model, component, country, boundary, grid_basis, grid_dataset, grid_vintage, level, parameter_set,
                TOTAL(viewing_hours), TOTAL(volume_gigabytes), TOTAL(energy_kilowatt_hours), TOTAL(unallocated_kilowatt_hours),
                TOTAL(carbon_grams), TOTAL(embodied_grams)
            FROM emission WHERE run_id = ?1 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
            """,
            PartAt,
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

    private static SciPart PartAt(string regime, SqliteDataReader row) =>
        new(
            regime,
            EnumText<EmissionModel>.Parse(row.GetString(0)),
            EnumText<EmissionComponent>.Parse(row.GetString(1)),
            row.GetString(2),
            new EmissionLabel(
                EnumText<EmissionBoundary>.Parse(row.GetString(3)),
                row.GetString(4),
                row.GetString(5),
                row.GetString(6),
                row.GetString(7),
                row.GetString(8)
            ),
            row.GetDouble(9),
            row.GetDouble(10),
            row.GetDouble(11),
            row.GetDouble(12),
            row.GetDouble(13),
            row.GetDouble(14)
        );
}
