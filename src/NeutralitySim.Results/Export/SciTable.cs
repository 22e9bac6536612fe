using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary><c>sci.csv</c>: Software Carbon Intensity of an hour watched, with method and boundary in every row.</summary>
internal static class SciTable
{
    internal static CsvTable Of(ResultsReader reader) =>
        new(
            "sci",
            "Software Carbon Intensity of viewing under a regime by one model, (E * I + M) / R, specification 1.1; rows of two models are never added.",
            [
                new("regime", "string", "Regime id."),
                new("model", "string", "Model that gave the figure.", Values: EnumText<EmissionModel>.All),
                new("boundary", "string", "What is counted; several joined by a semicolon."),
                new("grid_basis", "string", "Basis of the carbon intensity; several joined by a semicolon."),
                new("grid_dataset", "string", "Publication of the carbon intensity and year of its value; as before."),
                new("grid_vintage", "string", "Edition of that publication; as before."),
                new("level", "string", "Level of the parameters.", Values: ["low", "central", "high"]),
                new("parameter_set", "string", "Preset of parameters."),
                new("energy_kwh", "number", "E: energy attributed to viewing, mean of the replications.", "kWh"),
                new("ci_gco2e_per_kwh", "number", "I: location-based carbon intensity, mean over E.", "gCO2e/kWh"),
                new("embodied_gco2e", "number", "M: carbon of manufacture; 0 where the boundary is use.", "gCO2e"),
                new("viewing_h", "number", "R: hours watched.", "h"),
                new("sci_gco2e_per_viewing_h", "number", "The score.", "gCO2e/h"),
                new("gco2e_per_gb", "number", "The same per volume, secondary.", "gCO2e/GB"),
            ],
            ["regime", "model"],
            reader.SciScores().Select(Cells)
        );

    private static object?[] Cells(SciScore score) =>
        [
            score.Regime,
            EnumText<EmissionModel>.Of(score.Model),
            All(score, label => Boundary(label.Boundary)),
            All(score, label => label.GridBasis),
            All(score, label => label.GridDataset),
            All(score, label => label.GridVintage),
            All(score, label => label.Level),
            All(score, label => label.ParameterSet),
            score.EnergyKilowattHours,
            score.GramsPerKilowattHour,
            score.EmbodiedGrams,
            score.ViewingHours,
            score.GramsPerViewingHour,
            score.GramsPerGigabyte,
        ];

    /// <summary>The word of the exchange format: <c>use+embodied</c>.</summary>
    internal static string Boundary(EmissionBoundary boundary) =>
        EnumText<EmissionBoundary>.Of(boundary).Replace("-and-", "+", StringComparison.Ordinal);

    private static string All(SciScore score, Func<EmissionLabel, string> part) =>
        string.Join("; ", score.Labels.Select(part).Distinct());
}
