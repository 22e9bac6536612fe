using NeutralitySim.Cli.Run.Printing;
using NeutralitySim.Cli.Sealing;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli.Run;

/// <summary>The files that a run writes beside its database. What else lies in the folder is the user's own and stays.</summary>
internal static class OutputFiles
{
    private const string SmallTables = "csv";
    private const string RulesTable = "rules.csv";
    private static readonly string LargeTable = Path.Combine(SmallTables, "series.csv");
    private const string LargeTables = "parquet";
    private const string Manifests = "impact-framework";

    private static readonly string[] Known =
    [
        .. ReportWriter.Files,
        PrintedReport.File,
        JsonExport.File,
        ScenarioLoader.KeptFile,
        ManifestFile.Name,
        .. CsvExport.Files.Select(file => Path.Combine(SmallTables, file)),
        .. ParquetExport.Files.Select(file => Path.Combine(LargeTables, file)),
        .. ImpactFrameworkExport.Files.Select(file => Path.Combine(Manifests, file)),
    ];

    /// <summary>The comparison as a table.</summary>
    public static string Comparison(string folder) => Path.Combine(folder, SmallTables, "comparison.csv");

    /// <summary>
    /// Writes again, elsewhere, the tables of a folder that follow from its results alone: which rule does it is not stored, and the package of the tables has
    /// its hash.
    /// </summary>
    public static IEnumerable<string> Again(ResultsReader reader, string of, string folder) =>
        CsvExport
            .Write(reader, Path.Combine(folder, SmallTables), withLarge: File.Exists(Path.Combine(of, LargeTable)))
            .SkipLast(1)
            .Where(path => Path.GetFileName(path) != RulesTable)
            .Append(JsonExport.Write(reader, folder))
            .Concat(ImpactFrameworkExport.Write(reader, Path.Combine(folder, Manifests)));

    /// <summary>Removes what an earlier run wrote.</summary>
    public static void Clear(string folder) => Clear(folder, []);

    /// <summary>Writes the scenario as it is used, from which the results can be made again anywhere.</summary>
    public static void Keep(ScenarioLoadResult scenario, string folder) =>
        File.WriteAllBytes(Path.Combine(folder, ScenarioLoader.KeptFile), scenario.Json()!);

    /// <summary>Writes all files of finished runs, and removes what an earlier run wrote and this one does not. The paths it wrote.</summary>
    public static IReadOnlyList<string> Write(
        ResultsReader reader,
        string folder,
        string language,
        RunExtent extent,
        PictureOptions pictures
    )
    {
        // One reader each, for a reader answers one thread; together as many as there are cores for.
        Func<ResultsReader, IReadOnlyList<string>>[] writers =
        [
            results => ReportWriter.Write(results, folder, language, pictures),
            results => CsvExport.Write(results, Path.Combine(folder, SmallTables), extent.WithCsv),
            results => extent.WithParquet ? ParquetExport.Write(results, Path.Combine(folder, LargeTables)) : [],
            results => [JsonExport.Write(results, folder)],
            results => ImpactFrameworkExport.Write(results, Path.Combine(folder, Manifests)),
        ];
        var written = new IReadOnlyList<string>[writers.Length];
        Parallel.Invoke([.. writers.Select((_, writer) => (Action)(() => Write(writer)))]);
        string[] all = [.. written.SelectMany(paths => paths), Path.Combine(folder, ScenarioLoader.KeptFile)];
        Clear(folder, all);
        return all;

        void Write(int writer)
        {
            using var another = reader.Another();
            written[writer] = writers[writer](another);
        }
    }

    private static void Clear(string folder, IReadOnlyCollection<string> kept)
    {
        foreach (string path in Known.Select(file => Path.Combine(folder, file)).Except(kept).Where(File.Exists))
            File.Delete(path);
    }
}
