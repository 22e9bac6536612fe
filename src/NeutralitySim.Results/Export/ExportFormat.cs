namespace NeutralitySim.Results.Export;

/// <summary>A way to write tables as files.</summary>
/// <param name="Name">Ending of its files.</param>
/// <param name="MediaType">What they are.</param>
/// <param name="IsText">True where cells are written as text.</param>
/// <param name="Remark">What a reader of them must know, with a blank in front.</param>
internal sealed record ExportFormat(string Name, string MediaType, bool IsText, string Remark)
{
    internal static readonly ExportFormat Csv = new(
        "csv",
        "text/csv",
        true,
        " Text that a spreadsheet would run as a formula has an apostrophe in front."
    );

    internal static readonly ExportFormat Parquet = new("parquet", "application/vnd.apache.parquet", false, "");

    internal string FileOf(string table) => $"{table}.{Name}";
}
