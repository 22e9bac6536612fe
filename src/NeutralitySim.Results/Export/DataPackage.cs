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
        TypeInfoResolver = WrittenJson.Default,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Name of the file.</summary>
    internal const string File = "datapackage.json";

    /// <summary>Writes tables into a folder, made when missing, then the package, and returns the paths written; that of the package is the last.</summary>
    internal static IReadOnlyList<string> Write<TTable>(
        ResultsReader reader,
        string folder,
        ExportFormat format,
        IEnumerable<TTable> tables,
        Action<TTable, string> write
    )
        where TTable : CsvTable
    {
        Directory.CreateDirectory(folder);
        var resources = new List<PackageDocument.Resource>();
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

    private static string Text(
        ResultsReader reader,
        ExportFormat format,
        IReadOnlyList<PackageDocument.Resource> resources
    )
    {
        var description = reader.Description;
        return JsonSerializer.Serialize(
                new PackageDocument(
                    "https://datapackage.org/profiles/2.0/datapackage.json",
                    description.Id,
                    description.Title.English,
                    $"{description.Question.English} Results of NeutralitySim {description.EngineVersion}, scenario {description.ScenarioHash}, "
                        + $"seed {description.Seed}.{format.Remark}{Kept(reader)}",
                    resources
                ),
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

    private static PackageDocument.Resource Resource(CsvTable table, ExportFormat format, string path)
    {
        using var written = System.IO.File.OpenRead(path);
        return new(
            table.Name,
            "table",
            format.FileOf(table.Name),
            "One row: " + table.Title,
            format.Name,
            format.MediaType,
            format.IsText ? "utf-8" : null,
            written.Length,
            "sha256:" + Convert.ToHexStringLower(SHA256.HashData(written)),
            format.IsText ? new(",", "\n") : null,
            // Not a primary key: that would refuse the empty id, which here means the whole run.
            new(table.Columns.Select(Field), [table.KeyColumns], format.IsText ? [""] : null)
        );
    }

    private static PackageDocument.Field Field(CsvColumn column) =>
        new(
            column.Name,
            column.Type,
            column.Description,
            column.Unit,
            column.Values is null ? null : new(column.Values)
        );
}
