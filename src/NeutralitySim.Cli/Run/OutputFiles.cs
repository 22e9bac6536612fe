using NeutralitySim.Reporting;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Cli.Run;

/// <summary>The files that a run writes beside its database. What else lies in the folder is the user's own and stays.</summary>
internal static class OutputFiles
{
    private const string Tables = "csv";
    private const string Manifests = "impact-framework";

    private static readonly string[] Known =
    [
        .. ReportWriter.Files,
        JsonExport.File,
        .. CsvExport.Files.Select(file => Path.Combine(Tables, file)),
        .. ImpactFrameworkExport.Files.Select(file => Path.Combine(Manifests, file)),
    ];

    /// <summary>The comparison as a table.</summary>
    public static string Comparison(string folder) => Path.Combine(folder, Tables, "comparison.csv");

    /// <summary>Removes what an earlier run wrote.</summary>
    public static void Clear(string folder) => Clear(folder, []);

    /// <summary>Writes all files of finished runs, and removes what an earlier run wrote and this one does not.</summary>
    public static void Write(ResultsReader reader, string folder, string language)
    {
        IReadOnlyList<string> report = [];
        IReadOnlyList<string> data = [];
        Parallel.Invoke(
            () => report = ReportWriter.Write(reader, folder, language),
            () =>
            {
                using var second = ResultsReader.Open(folder);
                second.RuleDifferences = reader.RuleDifferences;
                data =
                [
                    .. CsvExport.Write(second, Path.Combine(folder, Tables)),
                    JsonExport.Write(second, folder),
                    .. ImpactFrameworkExport.Write(second, Path.Combine(folder, Manifests)),
                ];
            }
        );
        Clear(folder, [.. report, .. data]);
    }

    private static void Clear(string folder, IReadOnlyCollection<string> kept)
    {
        foreach (string path in Known.Select(file => Path.Combine(folder, file)).Except(kept).Where(File.Exists))
            File.Delete(path);
    }
}
