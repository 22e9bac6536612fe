using NeutralitySim.Cli.Run.Printing;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Cli.Run;

/// <summary>The files that a run writes beside its database. What else lies in the folder is the user's own and stays.</summary>
internal static class OutputFiles
{
    private const string Tables = "csv";
    private const string LargeTables = "parquet";
    private const string Manifests = "impact-framework";

    private static readonly string[] Known =
    [
        .. ReportWriter.Files,
        PrintedReport.File,
        JsonExport.File,
        .. CsvExport.Files.Select(file => Path.Combine(Tables, file)),
        .. ParquetExport.Files.Select(file => Path.Combine(LargeTables, file)),
        .. ImpactFrameworkExport.Files.Select(file => Path.Combine(Manifests, file)),
    ];

    /// <summary>The comparison as a table.</summary>
    public static string Comparison(string folder) => Path.Combine(folder, Tables, "comparison.csv");

    /// <summary>Removes what an earlier run wrote.</summary>
    public static void Clear(string folder) => Clear(folder, []);

    /// <summary>Writes all files of finished runs, and removes what an earlier run wrote and this one does not.</summary>
    public static void Write(
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
            results => CsvExport.Write(results, Path.Combine(folder, Tables), extent.WithCsv),
            results => extent.WithParquet ? ParquetExport.Write(results, Path.Combine(folder, LargeTables)) : [],
            results => [JsonExport.Write(results, folder)],
            results => ImpactFrameworkExport.Write(results, Path.Combine(folder, Manifests)),
        ];
        var written = new IReadOnlyList<string>[writers.Length];
        Parallel.Invoke([.. writers.Select((_, writer) => (Action)(() => Write(writer)))]);
        Clear(folder, [.. written.SelectMany(paths => paths)]);

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
