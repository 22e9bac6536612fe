using System.Security.Cryptography;
using System.Text;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Export;

/// <summary>
/// Tidy CSV tables with a <c>datapackage.json</c> beside them: UTF-8, line feeds, dot decimals that read back to the same
/// bits, months as <c>2014-02</c>, units in the column or in a column of their own. Equal results give equal bytes.
/// </summary>
public static class CsvExport
{
    private const string Package = "datapackage.json";

    /// <summary>Names of all files that <see cref="Write"/> may write.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. RowTables
            .All.Select(table => table.File)
            .Concat(CsvTables.Derived)
            .Concat(CorporateTables.Names)
            .Select(name => name + ".csv"),
        Package,
    ];

    /// <summary>Writes all tables into a folder, made when missing, and returns the paths written; the data package is the last.</summary>
    public static IReadOnlyList<string> Write(ResultsReader reader, string folder)
    {
        Directory.CreateDirectory(folder);
        var files = new List<(CsvTable Table, long Bytes, string Sha256)>();
        var paths = new List<string>();
        foreach (var table in CsvTables.All(reader))
        {
            string path = Path.Combine(folder, table.Name + ".csv");
            WriteTable(table, path);
            using var written = File.OpenRead(path);
            files.Add((table, written.Length, Convert.ToHexStringLower(SHA256.HashData(written))));
            paths.Add(path);
        }

        string package = Path.Combine(folder, Package);
        File.WriteAllText(package, DataPackage.Write(reader.Description, files));
        return [.. paths, package];
    }

    private static void WriteTable(CsvTable table, string path)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 16);
        writer.Write(string.Join(',', table.Columns.Select(column => column.Name)) + "\n");
        foreach (var row in table.Rows)
        {
            writer.Write(string.Join(',', row.Select(CsvText.Cell)));
            writer.Write('\n');
        }
    }
}
