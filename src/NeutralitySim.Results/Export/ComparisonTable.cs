namespace NeutralitySim.Results.Export;

/// <summary><c>comparison.csv</c>: means per regime and paired differences from the baseline.</summary>
internal static class ComparisonTable
{
    internal static CsvTable Of(
        ResultsReader reader,
        CsvColumn indicator,
        CsvColumn entityKind,
        CsvColumn entity,
        CsvColumn unit,
        CsvColumn regime
    ) =>
        new(
            "comparison",
            "Compared indicator under a regime: mean over replications and paired difference from the baseline.",
            [
                indicator,
                entityKind,
                entity,
                unit,
                regime,
                new("runs", "integer", "Replications behind the mean."),
                Figure("mean", "Mean over replications."),
                Figure(
                    "mean_low_95",
                    "Lower end of the 95 % Student-t interval of the mean; empty for one replication."
                ),
                Figure(
                    "mean_high_95",
                    "Upper end of the 95 % Student-t interval of the mean; empty for one replication."
                ),
                new("baseline", "string", "Regime the difference is taken from."),
                new("pairs", "integer", "Replications that both regimes have; empty for the baseline."),
                Figure(
                    "difference",
                    "Mean of this regime minus baseline, paired by replication; empty for the baseline."
                ),
                Figure("difference_low_95", "Lower end of the 95 % Student-t interval of the difference."),
                Figure("difference_high_95", "Upper end of the 95 % Student-t interval of the difference."),
            ],
            ["indicator", "entity_kind", "entity", "regime"],
            from row in reader.Comparison()
            from cell in row.Regimes
            select Cells(row, cell, reader.Description.Baseline)
        );

    private static CsvColumn Figure(string name, string description) => new(name, "number", description, "{unit}");

    private static object?[] Cells(ComparisonRow row, ComparisonCell cell, string baseline) =>
        [
            row.Indicator,
            EnumText<Core.Results.EntityKind>.Of(row.Entity.Kind),
            row.Entity.Id,
            row.Unit,
            cell.Regime,
            cell.Value.Count,
            cell.Value.Mean,
            cell.Value.Low,
            cell.Value.High,
            baseline,
            cell.Difference?.Count,
            cell.Difference?.Mean,
            cell.Difference?.Low,
            cell.Difference?.High,
        ];
}
