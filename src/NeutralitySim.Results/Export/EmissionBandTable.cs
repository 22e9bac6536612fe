using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary><c>emission-bands.csv</c>: how far per-hour figures move with the parameters.</summary>
internal static class EmissionBandTable
{
    internal static CsvTable Of(ResultsReader reader) =>
        new(
            "emission-bands",
            "Range of a per-hour figure when every parameter is drawn from the triangle of its low, central and high value.",
            [
                new("regime", "string", "Regime id."),
                new("indicator", "string", "Indicator id."),
                new("model", "string", "Model that gave the figure.", Values: EnumText<EmissionModel>.All),
                new("p5", "number", "5th percentile.", "{unit}"),
                new("p50", "number", "50th percentile.", "{unit}"),
                new("p95", "number", "95th percentile.", "{unit}"),
                new("unit", "string", "Unit of the value."),
                new("samples", "integer", "Parameter sets drawn."),
            ],
            ["regime", "indicator"],
            reader
                .EmissionBands()
                .Select(row =>
                    new object?[]
                    {
                        row.Regime,
                        row.Band.Indicator,
                        EnumText<EmissionModel>.Of(row.Band.Model),
                        row.Band.Low,
                        row.Band.Median,
                        row.Band.High,
                        reader.UnitOf(row.Band.Indicator),
                        row.Band.Samples,
                    }
                )
        );
}
