using Parquet;
using Parquet.Schema;

namespace NeutralitySim.Results.Export;

/// <summary>A column of a Parquet file: its type, and how cells are written.</summary>
internal abstract class ParquetColumn(DataField of)
{
    internal DataField Field => of;

    /// <summary>The column for the cells of an exported table, which say by their kind how wide whole numbers are.</summary>
    internal static ParquetColumn Of(CsvColumn column, IEnumerable<object?>? cells) =>
        column.Type switch
        {
            "number" => new Numbers(column.Name),
            "integer" when cells?.FirstOrDefault() is ulong => new Whole<ulong>(column.Name),
            "integer" => new Whole<int>(column.Name),
            _ => new Texts(column.Name),
        };

    internal abstract Task Write(ParquetRowGroupWriter group, IEnumerable<object?> cells);

    private sealed class Texts(string name) : ParquetColumn(new DataField<string>(name, false))
    {
        internal override Task Write(ParquetRowGroupWriter group, IEnumerable<object?> cells) =>
            group.WriteAsync(Field, [.. cells.Cast<string>()]);
    }

    private sealed class Whole<T>(string name) : ParquetColumn(new DataField<T>(name, false))
        where T : struct
    {
        internal override Task Write(ParquetRowGroupWriter group, IEnumerable<object?> cells) =>
            group.WriteAsync<T>(Field, cells.Cast<T>().ToArray());
    }

    private sealed class Numbers(string name) : ParquetColumn(new DataField<double>(name, true))
    {
        internal override Task Write(ParquetRowGroupWriter group, IEnumerable<object?> cells) =>
            group.WriteAsync<double>(Field, cells.Select(Defined).ToArray());

        private static double? Defined(object? cell) => cell is double number && !double.IsNaN(number) ? number : null;
    }
}
