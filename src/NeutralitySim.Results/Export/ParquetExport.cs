using System.IO.Compression;
using NeutralitySim.Results.Rows;
using Parquet;
using Parquet.Schema;

namespace NeutralitySim.Results.Export;

/// <summary>
/// The tables of which there may be very many rows, as Apache Parquet with a <c>datapackage.json</c> beside them: the rows and columns of the CSV files of the
/// same name, in less than a tenth of the room. Texts stand as they are, numbers as they were computed, undefined ones as null. Equal results give equal bytes.
/// </summary>
public static class ParquetExport
{
    // A tool reads a group at a time, and so much of a table is in memory here.
    private const int RowsOfGroup = 65_536;

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
            (table, path) => WriteTable(table, path).GetAwaiter().GetResult()
        );

    private static async Task WriteTable(ColumnTable table, string path)
    {
        ParquetColumn[] columns = [.. table.Columns.Select(column => ParquetColumn.Of(column, RowsOfGroup))];
        var schema = new ParquetSchema(columns.Select(column => column.Field));
        var file = File.Create(path);
        await using var _ = file.ConfigureAwait(false);
        var writer = await ParquetWriter.CreateAsync(schema, file, OptionsFor(table.Columns)).ConfigureAwait(false);
        await using var __ = writer.ConfigureAwait(false);
        foreach (int rows in Fill(columns, table))
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in columns)
                await column.Write(group, rows).ConfigureAwait(false);
        }
    }

    private static ParquetOptions OptionsFor(IEnumerable<ExportColumn> columns)
    {
        // What repeats is in dictionaries: the fastest level saves no time and takes more room.
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = CompressionLevel.Optimal,
        };
        foreach (var column in columns.Where(column => column.Kind == ExportKind.Text))
            options.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
        return options;
    }

    // Gives how many rows the columns hold, each time they are full and at the end.
    private static IEnumerable<int> Fill(ParquetColumn[] columns, ColumnTable table)
    {
        int held = 0;
        foreach (var block in table.Blocks())
        {
            if (block.IsFirst)
                foreach (var column in columns)
                    column.Forget();
            ExportCells[] cells = [.. table.Columns.Select(column => column.Cells(block))];
            int rows;
            for (int row = 0; row < block.Columns.Rows; row += rows)
            {
                rows = Math.Min(block.Columns.Rows - row, RowsOfGroup - held);
                for (int column = 0; column < cells.Length; column++)
                    columns[column].Add(cells[column], row..(row + rows), held);
                held += rows;
                if (held < RowsOfGroup)
                    continue;
                yield return held;
                held = 0;
            }
        }

        if (held > 0)
            yield return held;
    }
}
