using System.IO.Compression;
using NeutralitySim.Results.Rows;
using Parquet;
using Parquet.Schema;

namespace NeutralitySim.Results.Export;

/// <summary>
/// The tables of which there may be very many rows, as Apache Parquet with a <c>datapackage.json</c> beside them: the rows and columns of the CSV files of the
/// same name, in a twentieth of the room. Texts stand as they are, numbers as they were computed, undefined ones as null. Equal results give equal bytes.
/// </summary>
public static class ParquetExport
{
    // A tool reads a group at a time, and so much of a table is in memory here.
    private const int RowsOfGroup = 65_536;

    // The slowest level takes thirty times as long and gains nothing: what repeats is in dictionaries already.
    private static readonly ParquetOptions Options = new()
    {
        CompressionMethod = CompressionMethod.Zstd,
        CompressionLevel = CompressionLevel.Optimal,
    };

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

    private static async Task WriteTable(CsvTable table, string path)
    {
        ParquetColumn[]? columns = null;
        ParquetWriter? writer = null;
        var file = File.Create(path);
        await using var _ = file.ConfigureAwait(false);
        try
        {
            foreach (var group in table.Groups(RowsOfGroup).DefaultIfEmpty([]))
            {
                columns ??=
                [
                    .. table.Columns.Select((column, i) => ParquetColumn.Of(column, group.ElementAtOrDefault(i))),
                ];
                writer ??= await ParquetWriter
                    .CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), file, Options)
                    .ConfigureAwait(false);
                if (group.Count > 0)
                    await WriteGroup(writer, columns, group).ConfigureAwait(false);
            }
        }
        finally
        {
            if (writer is not null)
                await writer.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task WriteGroup(
        ParquetWriter writer,
        ParquetColumn[] columns,
        IReadOnlyList<IEnumerable<object?>> cells
    )
    {
        using var group = writer.CreateRowGroup();
        for (int column = 0; column < columns.Length; column++)
            await columns[column].Write(group, cells[column]).ConfigureAwait(false);
    }
}
