using System.Globalization;
using System.Text.Json.Nodes;
using NeutralitySim.Results.Export;
using Parquet;
using Parquet.Schema;

namespace NeutralitySim.Results.Tests;

/// <summary>Parquet files hold what the CSV files of the same name hold.</summary>
public sealed class ParquetTests : TemporaryFolder
{
    [Fact]
    public async Task Cells_read_back_are_those_of_the_csv_files()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        var csv = CsvExport
            .Write(store.Reader, Path.Combine(Folder, "csv"))
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!);
        var written = ParquetExport.Write(store.Reader, Path.Combine(Folder, "parquet"));
        Assert.Equal(ParquetExport.Files, written.Select(Path.GetFileName));
        int rows = 0;
        foreach (string path in written.SkipLast(1))
        {
            string[] lines = await File.ReadAllLinesAsync(csv[Path.GetFileNameWithoutExtension(path)!]);
            var columns = await Columns(path);
            Assert.Equal(lines[0].Split(','), columns.Select(column => column.Name));
            Assert.Equal(
                lines.Skip(1),
                Enumerable
                    .Range(0, lines.Length - 1)
                    .Select(row => string.Join(',', columns.Select(column => CsvText.Cell(column.Cells[row]))))
            );
            rows += lines.Length - 1;
        }

        Assert.InRange(rows, 100, int.MaxValue);
    }

    [Fact]
    public async Task Types_are_those_of_the_values_and_undefined_is_null()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        ParquetExport.Write(store.Reader, Folder);
        var indicators = await Columns(Path.Combine(Folder, "indicators.parquet"));
        Assert.Equal(
            [
                "regime String",
                "replication Int32",
                "indicator String",
                "entity_kind String",
                "entity String",
                "value Double?",
                "unit String",
            ],
            indicators.Select(column => $"{column.Name} {column.Type}")
        );
        Assert.Contains(null, indicators.Single(column => column.Name == "value").Cells);
        var seed = (await Columns(Path.Combine(Folder, "emissions.parquet"))).Single(column => column.Name == "seed");
        Assert.All(seed.Cells, cell => Assert.Equal(ulong.MaxValue, cell));
    }

    [Fact]
    public async Task A_long_table_is_written_in_groups_and_one_without_rows_has_its_columns()
    {
        const int many = 70_000;
        var run = Sample.Run("neutral", 0) with
        {
            Series =
            [
                .. Enumerable.Range(0, many).Select(i => new Core.Results.SeriesPoint("p95", Sample.Comcast, i, i)),
            ],
            Hourly = [],
        };
        using var store = Sample.Store(Folder, [run]);
        ParquetExport.Write(store.Reader, Folder);

        await using var file = await ParquetReader.CreateAsync(Path.Combine(Folder, "series.parquet"));
        Assert.Equal([65_536, many - 65_536], file.RowGroups.Select(group => group.RowCount));
        var series = await Columns(Path.Combine(Folder, "series.parquet"));
        Assert.Equal(
            Enumerable.Range(0, many).Select(i => (object?)(double)i),
            series.Single(column => column.Name == "value").Cells
        );
        var hourly = await Columns(Path.Combine(Folder, "hourly.parquet"));
        Assert.Contains("hour", hourly.Select(column => column.Name));
        Assert.All(hourly, column => Assert.Empty(column.Cells));
    }

    [Fact]
    public void Data_package_describes_the_files_there_are()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        string folder = Path.Combine(Folder, "parquet");
        var written = ParquetExport.Write(store.Reader, folder);
        var resources = JsonNode.Parse(File.ReadAllText(written[^1]))!["resources"]!.AsArray();
        Assert.Equal(
            written.SkipLast(1).Select(Path.GetFileName),
            resources.Select(resource => (string)resource!["path"]!)
        );
        Assert.All(
            resources,
            resource =>
            {
                Assert.Equal("parquet", (string)resource!["format"]!);
                Assert.Equal("application/vnd.apache.parquet", (string)resource["mediatype"]!);
                Assert.Null(resource["encoding"]);
                Assert.Null(resource["dialect"]);
                Assert.Equal(
                    (long)resource["bytes"]!,
                    new FileInfo(Path.Combine(folder, (string)resource["path"]!)).Length
                );
                Assert.NotEmpty(resource["schema"]!["fields"]!.AsArray());
            }
        );
    }

    [Fact]
    public void Equal_results_give_equal_bytes_whatever_the_order_of_storing()
    {
        using var one = Sample.Store(Path.Combine(Folder, "one"), Sample.Runs());
        using var other = Sample.Store(Path.Combine(Folder, "other"), Sample.Runs().Reverse());
        var first = ParquetExport.Write(one.Reader, Path.Combine(Folder, "one"));
        var second = ParquetExport.Write(other.Reader, Path.Combine(Folder, "other"));
        Assert.All(
            first.Zip(second),
            pair => Assert.Equal(File.ReadAllBytes(pair.First), File.ReadAllBytes(pair.Second))
        );
    }

    [Fact]
    public void Csv_files_without_the_large_tables_are_all_the_others()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        var all = CsvExport.Write(store.Reader, Path.Combine(Folder, "all")).Select(Path.GetFileName);
        var few = CsvExport.Write(store.Reader, Path.Combine(Folder, "few"), withLarge: false);
        Assert.Equal(
            all.Except(ParquetExport.Files.Select(file => Path.ChangeExtension(file, "csv"))),
            few.Select(Path.GetFileName)
        );
        Assert.Contains("comparison.csv", few.Select(Path.GetFileName));
        var resources = JsonNode.Parse(File.ReadAllText(few[^1]))!["resources"]!.AsArray();
        Assert.Equal(
            few.SkipLast(1).Select(Path.GetFileName),
            resources.Select(resource => (string)resource!["path"]!)
        );
    }

    private static async Task<List<(string Name, string Type, object?[] Cells)>> Columns(string path)
    {
        await using var file = await ParquetReader.CreateAsync(path);
        var columns = new List<(string Name, string Type, object?[] Cells)>();
        foreach (var field in file.Schema.GetDataFields())
        {
            var cells = new List<object?>();
            foreach (var group in file.RowGroups)
                cells.AddRange(await Cells(group, field));
            string type = IsText(field) ? "String" : field.ClrType.Name;
            columns.Add((field.Name, type + (field.IsNullable ? "?" : ""), [.. cells]));
        }

        return columns;
    }

    private static bool IsText(DataField field) => field.ClrType == typeof(ReadOnlyMemory<char>);

    private static async Task<IEnumerable<object?>> Cells(ParquetRowGroupReader group, DataField field)
    {
        int rows = (int)group.RowCount;
        if (IsText(field))
            return await Read(new string?[rows], (to) => group.ReadAsync(field, to));
        if (field.ClrType == typeof(int))
            return (await Read(new int[rows], (to) => group.ReadAsync<int>(field, to))).Cast<object?>();
        if (field.ClrType == typeof(ulong))
            return (await Read(new ulong[rows], (to) => group.ReadAsync<ulong>(field, to))).Cast<object?>();
        return (await Read(new double?[rows], (to) => group.ReadAsync<double>(field, to))).Cast<object?>();
    }

    private static async Task<T[]> Read<T>(T[] cells, Func<Memory<T>, ValueTask> read)
    {
        await read(cells);
        return cells;
    }
}
