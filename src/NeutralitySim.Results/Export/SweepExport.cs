using NeutralitySim.Core.Results;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Results.Export;

/// <summary>The results of a sweep as one tidy table, written row by row as they come, with a data package.</summary>
public static class SweepExport
{
    /// <summary>Writes the tables into a folder, made when missing, and returns the paths written.</summary>
    /// <param name="reader">Units and description of the scenario.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="paths">Paths that are varied, one column each.</param>
    /// <param name="rows">Rows, taken once and in order.</param>
    /// <param name="faults">What could not be run; taken after all rows.</param>
    public static IReadOnlyList<string> Write(
        ResultsReader reader,
        string folder,
        IReadOnlyList<string> paths,
        IEnumerable<SweepRow> rows,
        IEnumerable<SweepFault> faults
    ) =>
        DataPackage.Write<CsvTable>(
            reader,
            folder,
            ExportFormat.Csv,
            [Points(reader, paths, rows), Faults(paths, faults)],
            CsvExport.WriteTable
        );

    private static CsvTable<SweepRow> Points(
        ResultsReader reader,
        IReadOnlyList<string> paths,
        IEnumerable<SweepRow> rows
    )
    {
        var units = Indicators.Catalogue.ToDictionary(i => i.Id, i => reader.UnitOf(i.Id), StringComparer.Ordinal);
        var table = new CsvTable<SweepRow>(
            "sweep",
            "a value of an indicator of the whole, in a run at a point.",
            ["point", "regime", "replication", "indicator"],
            rows
        ).Integer("point", row => row.Point, "Number of the point, from 1.");
        for (int path = 0; path < paths.Count; path++)
        {
            int column = path;
            table.Text(paths[column], row => row.Values[column], "Value set at this path, with its unit.");
        }

        return table
            .Text("regime", row => row.Regime, "Regime id.")
            .Integer("replication", row => row.Replication, "Replication; equal ones share their random draws.")
            .Text("indicator", row => row.Indicator, "Indicator id.")
            .Text("unit", row => units[row.Indicator], "Unit of the value.")
            .Number("value", row => row.Value, "The value.", "{unit}");
    }

    private static CsvTable<SweepFault> Faults(IReadOnlyList<string> paths, IEnumerable<SweepFault> faults)
    {
        var table = new CsvTable<SweepFault>(
            "sweep-faults",
            "a point that could not be run, or a run that could not go on.",
            ["point", "regime", "replication"],
            faults
        ).Integer("point", row => row.Point, "Number of the point, from 1.");
        for (int path = 0; path < paths.Count; path++)
        {
            int column = path;
            table.Text(paths[column], row => row.Values[column], "Value set at this path, with its unit.");
        }

        return table
            .Text("regime", row => row.Regime, "Regime id; empty where the values cannot be together.")
            .Integer("replication", row => row.Replication, "Replication.")
            .Text("reason", row => row.Reason, "Why it could not be run.");
    }
}
