using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary><c>emissions.csv</c>: every row says model, boundary, grid and level, so that it can be read apart from the rest.</summary>
internal static class EmissionTable
{
    internal static CsvTable Of(ResultsReader reader, CsvColumn month) =>
        new(
            "emissions",
            "Energy and carbon of one component for an ISP and a provider in a month of a run.",
            [
                new("run_id", "string", "Regime and replication, joined by a slash."),
                new("seed", "integer", "Seed of the experiment."),
                new("scenario", "string", "Scenario id."),
                new("regime", "string", "Regime id."),
                new("replication", "integer", "Replication, from 0."),
                month,
                new("isp", "string", "ISP id."),
                new("provider", "string", "Provider id; empty for energy that no provider's viewing is charged with."),
                new("country", "string", "ISO alpha-2 code of the grid."),
                new("model", "string", "Model that gave the figure.", Values: EnumText<EmissionModel>.All),
                new("component", "string", "Part of the delivery chain.", Values: EnumText<EmissionComponent>.All),
                new("actor", "string", "Who runs the component.", Values: EnumText<EmissionActor>.All),
                new(
                    "boundary",
                    "string",
                    "What is counted; corporate figures are never on one axis with the others.",
                    Values: [.. EnumText<EmissionBoundary>.All.Select(Joined)]
                ),
                new("grid_basis", "string", "Basis of the carbon intensity."),
                new("grid_dataset", "string", "Publication of the carbon intensity and year of its value."),
                new("grid_vintage", "string", "Edition of that publication."),
                new("level", "string", "Level of the parameters.", Values: ["low", "central", "high"]),
                new("parameter_set", "string", "Preset of parameters."),
                new("volume_gb", "number", "Volume; the same in each component, never to be added over them.", "GB"),
                new(
                    "viewing_h",
                    "number",
                    "Stream hours; the same in each component, never to be added over them.",
                    "h"
                ),
                new("energy_kwh", "number", "Energy attributed to viewing.", "kWh"),
                new("unallocated_kwh", "number", "Energy charged to nobody's viewing; hybrid and power model.", "kWh"),
                new("carbon_gco2e", "number", "Use-phase carbon of the attributed energy, location-based.", "gCO2e"),
                new(
                    "carbon_market_gco2e",
                    "number",
                    "The same by the actor's electricity contracts, market-based; never to rank by.",
                    "gCO2e"
                ),
                new("embodied_gco2e", "number", "Carbon of manufacture.", "gCO2e"),
            ],
            ["run_id", "month", "isp", "provider", "country", "model", "component"],
            reader.RowsOfRuns(
                "emission",
                (run, row) =>
                    [
                        run.ToString(),
                        reader.Description.Seed,
                        reader.Description.Id,
                        run.Regime,
                        run.Replication,
                        reader.Month(row, 1),
                        row.GetString(2),
                        row.GetString(3),
                        row.GetString(4),
                        row.GetString(5),
                        row.GetString(6),
                        EnumText<EmissionActor>.Of(
                            EmissionActors.Of(EnumText<EmissionComponent>.Parse(row.GetString(6)))
                        ),
                        Joined(row.GetString(14)),
                        row.GetString(15),
                        row.GetString(16),
                        row.GetString(17),
                        row.GetString(18),
                        row.GetString(19),
                        row.Number(8),
                        row.Number(7),
                        row.Number(9),
                        row.Number(10),
                        row.Number(11),
                        row.Number(13),
                        row.Number(12),
                    ]
            )
        );

    // The word of the exchange format: use+embodied.
    private static string Joined(string boundary) => boundary.Replace("-and-", "+", StringComparison.Ordinal);
}
