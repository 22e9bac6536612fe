using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Rows;

namespace NeutralitySim.Scenarios.Observed;

/// <summary>
/// Reads somebody's own measurements: a row each with month, isp, provider or link (both may be empty), indicator, value with its unit and, where some are
/// to be held out of a fit, fitted (on or off).
/// </summary>
public static class ObservationFile
{
    private static readonly string[] Required = ["month", "indicator", "value"];
    private static readonly string[] Known = ["month", "isp", "provider", "link", "indicator", "value", "fitted"];

    /// <summary>The measurements, or all that is wrong with the file. Months outside the calendar are left out.</summary>
    /// <param name="path">The file.</param>
    /// <param name="description">The scenario they are of.</param>
    /// <param name="errors">What is wrong; empty where nothing is.</param>
    public static IReadOnlyList<Observation> Read(
        string path,
        ExperimentDescription description,
        out IReadOnlyList<ScenarioError> errors
    )
    {
        var found = new ErrorList();
        string fullPath = Path.GetFullPath(path);
        string? text = new ScenarioFolder(fullPath, null, found).ReadTable(fullPath, path, new Mark(path, 0, 0), "");
        var table = text is null ? null : CsvReader.Read(text, path, found);
        IReadOnlyList<Observation> observations = table is null ? [] : Rows(table, description, found);
        errors = found.Items;
        return errors.Count > 0 ? [] : observations;
    }

    private static List<Observation> Rows(CsvText table, ExperimentDescription description, ErrorList errors)
    {
        var observations = new List<Observation>();
        var header = table.Rows.Count == 0 ? new CsvRow(1, []) : table.Rows[0];
        foreach (string missing in Required.Where(name => !header.Cells.Contains(name)))
            errors.Add(
                table.Place(header.Number, 0),
                "",
                ScenarioTexts.Missing.With(Words.Quoted(missing)),
                ScenarioTexts.OneOf(Known)
            );
        for (int column = 0; column < header.Cells.Count; column++)
            if (!Known.Contains(header.Cells[column]))
                errors.AddUnknown(
                    table.Place(header.Number, column),
                    "",
                    ScenarioTexts.UnknownKey,
                    header.Cells[column],
                    Known
                );
        if (errors.Any)
            return observations;
        foreach (var row in table.Rows.Skip(1))
            if (new ObservationRow(table, header, row, description, errors).Read() is { } observation)
                observations.Add(observation);
        return observations;
    }
}
