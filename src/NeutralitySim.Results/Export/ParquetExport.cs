using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Export;

/// <summary>
/// The tables of which there may be very many rows, as Apache Parquet with a <c>datapackage.json</c> beside them: the rows and columns of the CSV files of the
/// same name, in a twentieth of the room. Texts stand as they are, numbers as they were computed, undefined ones as null. Equal results give equal bytes.
/// </summary>
public static class ParquetExport
{
    /// <summary>Names of all files that <see cref="Write"/> may write.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. RowTables.All.Where(table => table.IsLarge).Select(table => ExportFormat.Parquet.FileOf(table.File)),
        DataPackage.File,
    ];

    /// <summary>Writes the large tables into a folder, made when missing, and returns the paths written; the data package is the last.</summary>
    public static IReadOnlyList<string> Write(ResultsReader reader, string folder) =>
        DataPackage.Write(
            reader,
            folder,
            ExportFormat.Parquet,
            RowTables.All.Where(table => table.IsLarge).Select(table => table.Exported(reader)),
            WriteTable
        );

    private static void WriteTable(ColumnTable table, string path)
    {
        using var to = File.Create(path);
        using var file = new ParquetFile(to, table.Columns);
        foreach (var block in table.Blocks())
            file.Add(block);
        file.Finish();
    }
}
