namespace NeutralitySim.Results.Export;

/// <summary>The tables of a study as files, without those of results.</summary>
public static class StudyExport
{
    /// <summary>Writes verdicts and what moves them into a folder, made when missing, and returns the paths written.</summary>
    /// <param name="reader">Results, with their study.</param>
    /// <param name="folder">Where to.</param>
    public static IReadOnlyList<string> Write(ResultsReader reader, string folder)
    {
        Directory.CreateDirectory(folder);
        return
        [
            .. StudyTables
                .Of(reader.Study!, reader)
                .Select(table =>
                {
                    string path = Path.Combine(folder, ExportFormat.Csv.FileOf(table.Name));
                    CsvExport.WriteTable(table, path);
                    return path;
                }),
        ];
    }
}
