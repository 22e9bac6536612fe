using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary><c>emission-terms.csv</c>: what equipment drew, with every driver in a column of its own.</summary>
internal static class EmissionTermTable
{
    internal static CsvTable Of(ResultsReader reader, CsvColumn month) =>
        new(
            "emission-terms",
            "Energy that a piece of equipment drew in a month of a run by the hybrid model: the product of the row's factors.",
            [
                new("run_id", "string", "Regime and replication, joined by a slash."),
                month,
                new("isp", "string", "ISP id."),
                new("provider", "string", "Provider id; empty for equipment of all."),
                new("component", "string", "Part of the delivery chain.", Values: EnumText<EmissionComponent>.All),
                new("item", "string", "Piece of equipment or part of its power."),
                new("energy_wh_per_unit", "number", "Constant of the model: energy when all factors are 1.", "Wh"),
                new("locality", "number", "Channel cache-locality: share of the volume that passes here.", "1"),
                new("gb_per_h", "number", "Channel delivered-bitrate: volume per hour watched.", "GB/h"),
                new("units", "number", "Channel provisioned-units: appliances or Gbps of ports.", "1"),
                new("lines", "number", "Channel fixed-or-mobile: lines, or their share.", "1"),
                new("viewing_h", "number", "Channel viewing-hours: hours watched.", "h"),
                new("ci_gco2e_per_kwh", "number", "Channel serving-grid: carbon intensity of the site.", "gCO2e/kWh"),
            ],
            ["run_id", "month", "isp", "provider", "component", "item"],
            reader.RowsOfRuns(
                "emission_term",
                (run, row) =>
                    [
                        run.ToString(),
                        reader.Month(row, 1),
                        row.GetString(2),
                        row.GetString(3),
                        row.GetString(4),
                        row.GetString(5),
                        row.Number(6),
                        row.Number(7),
                        row.Number(8),
                        row.Number(9),
                        row.Number(10),
                        row.Number(11),
                        row.Number(12),
                    ]
            )
        );
}
