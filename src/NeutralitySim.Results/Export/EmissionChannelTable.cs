using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary><c>emission-channels.csv</c>: by which way a regime changes emissions.</summary>
internal static class EmissionChannelTable
{
    internal static CsvTable Of(ResultsReader reader) =>
        new(
            "emission-channels",
            "Part of a regime's difference to the baseline that one channel explains, hybrid model, whole run; parts sum to the difference.",
            [
                new("regime", "string", "Regime id."),
                new("baseline", "string", "Regime it is compared with."),
                new("channel", "string", "Way by which regimes differ.", Values: EnumText<EmissionChannel>.All),
                new("energy_kwh", "number", "Difference in energy drawn; negative where the regime draws less.", "kWh"),
                new("carbon_gco2e", "number", "Difference in use-phase carbon, location-based.", "gCO2e"),
                new("replications", "integer", "Pairs of runs of which this is the mean."),
            ],
            ["regime", "channel"],
            reader
                .EmissionChannels()
                .Select(row =>
                    new object?[]
                    {
                        row.Regime,
                        reader.Description.Baseline,
                        EnumText<EmissionChannel>.Of(row.Channel),
                        row.EnergyKilowattHours,
                        row.CarbonGrams,
                        row.Replications,
                    }
                )
        );
}
