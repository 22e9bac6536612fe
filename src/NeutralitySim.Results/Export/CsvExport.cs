using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Export;

/// <summary>
/// Tidy CSV tables with a <c>datapackage.json</c> beside them: UTF-8, line feeds, dot decimals that read back to the same
/// bits, months as <c>2014-02</c>, units in the column or in a column of their own. Equal results give equal bytes.
/// </summary>
public static class CsvExport
{
    /// <summary>Names of all files that <see cref="Write"/> may write.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. RowTables
            .All.Select(table => table.File)
            .Concat(CsvTables.Derived)
            .Concat(CorporateTables.Names)
            .Select(ExportFormat.Csv.FileOf),
        DataPackage.File,
    ];

    /// <summary>Writes tables into a folder, made when missing, and returns the paths written; the data package is the last.</summary>
    /// <param name="reader">Results.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="withLarge">False leaves out those that <see cref="ParquetExport"/> writes.</param>
    public static IReadOnlyList<string> Write(ResultsReader reader, string folder, bool withLarge = true) =>
        DataPackage.Write(
            reader,
            folder,
            ExportFormat.Csv,
            CsvTables.All(reader).Where(table => withLarge || !table.IsLarge),
            WriteTable
        );

    internal static void WriteTable(CsvTable table, string path)
    {
        using var file = File.Create(path);
        using var writer = new CsvWriter(file);
        foreach (var column in table.Columns)
            writer.Cell(column.Name);
        writer.EndRow();
        table.Write(writer);
    }
}
