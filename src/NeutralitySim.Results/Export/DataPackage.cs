using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Export;

/// <summary>Frictionless data package (version 2) that describes the exported tables, column by column.</summary>
internal static class DataPackage
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The package as JSON; each table with size and SHA-256 of its file.</summary>
    internal static string Write(
        ExperimentDescription description,
        IEnumerable<(CsvTable Table, long Bytes, string Sha256)> files
    ) =>
        JsonSerializer.Serialize(
            new Dictionary<string, object?>
            {
                ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
                ["name"] = description.Id,
                ["title"] = description.Title.English,
                ["description"] =
                    $"{description.Question.English} Results of NeutralitySim {description.EngineVersion}, scenario {description.ScenarioHash}, "
                    + $"seed {description.Seed}. Text that a spreadsheet would run as a formula has an apostrophe in front.",
                ["resources"] = files.Select(file => Resource(file.Table, file.Bytes, file.Sha256)),
            },
            Options
        ) + "\n";

    private static Dictionary<string, object?> Resource(CsvTable table, long bytes, string sha256) =>
        new()
        {
            ["name"] = table.Name,
            ["type"] = "table",
            ["path"] = table.Name + ".csv",
            ["description"] = "One row: " + table.Title,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["bytes"] = bytes,
            ["hash"] = "sha256:" + sha256,
            ["dialect"] = new { delimiter = ",", lineTerminator = "\n" },
            ["schema"] = new
            {
                fields = table.Columns.Select(column => Field(column)),
                // Not a primary key: that would refuse the empty id, which here means the whole run.
                uniqueKeys = new[] { table.KeyColumns },
                missingValues = new[] { "" },
            },
        };

    private static object Field(CsvColumn column) =>
        new
        {
            name = column.Name,
            type = column.Type,
            description = column.Description,
            unit = column.Unit,
            constraints = column.Values is null ? null : new { @enum = column.Values },
        };
}
