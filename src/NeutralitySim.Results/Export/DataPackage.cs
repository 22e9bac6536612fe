using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NeutralitySim.Results.Detail;

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

    /// <summary>Name of the file.</summary>
    internal const string File = "datapackage.json";

    /// <summary>Writes tables into a folder, made when missing, then the package, and returns the paths written; that of the package is the last.</summary>
    internal static IReadOnlyList<string> Write(
        ResultsReader reader,
        string folder,
        ExportFormat format,
        IEnumerable<CsvTable> tables,
        Action<CsvTable, string> write
    )
    {
        Directory.CreateDirectory(folder);
        var resources = new List<object>();
        var paths = new List<string>();
        foreach (var table in tables)
        {
            string path = Path.Combine(folder, format.FileOf(table.Name));
            write(table, path);
            resources.Add(Resource(table, format, path));
            paths.Add(path);
        }

        string package = Path.Combine(folder, File);
        System.IO.File.WriteAllText(package, Text(reader, format, resources));
        return [.. paths, package];
    }

    private static string Text(ResultsReader reader, ExportFormat format, IReadOnlyList<object> resources)
    {
        var description = reader.Description;
        return JsonSerializer.Serialize(
                new Dictionary<string, object?>
                {
                    ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
                    ["name"] = description.Id,
                    ["title"] = description.Title.English,
                    ["description"] =
                        $"{description.Question.English} Results of NeutralitySim {description.EngineVersion}, scenario {description.ScenarioHash}, "
                        + $"seed {description.Seed}.{format.Remark}{Kept(reader)}",
                    ["resources"] = resources,
                },
                Options
            ) + "\n";
    }

    // What the months of a row mean depends on it.
    private static string Kept(ResultsReader reader) =>
        reader.RunsByDetail.Keys.All(detail => detail == RunDetail.Full)
            ? ""
            : " Of runs after the first replication, or of all, less may be kept: where hours and equipment are left out, a row of energy and carbon is the sum "
                + "over all months, dated to the first; where series are too, a payment is the sum over its first twelve months, its last twelve or those between, "
                + "dated to the first of them. Runs by what is kept: "
                + string.Join(
                    ", ",
                    reader.RunsByDetail.Select(runs => $"{EnumText<RunDetail>.Of(runs.Key)} {runs.Value}")
                )
                + ".";

    private static Dictionary<string, object?> Resource(CsvTable table, ExportFormat format, string path)
    {
        using var written = System.IO.File.OpenRead(path);
        return new()
        {
            ["name"] = table.Name,
            ["type"] = "table",
            ["path"] = format.FileOf(table.Name),
            ["description"] = "One row: " + table.Title,
            ["format"] = format.Name,
            ["mediatype"] = format.MediaType,
            ["encoding"] = format.IsText ? "utf-8" : null,
            ["bytes"] = written.Length,
            ["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(written)),
            ["dialect"] = format.IsText ? new { delimiter = ",", lineTerminator = "\n" } : null,
            ["schema"] = new
            {
                fields = table.Columns.Select(Field),
                // Not a primary key: that would refuse the empty id, which here means the whole run.
                uniqueKeys = new[] { table.KeyColumns },
                missingValues = format.IsText ? new[] { "" } : null,
            },
        };
    }

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
