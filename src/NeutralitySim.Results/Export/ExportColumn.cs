using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Export;

/// <summary>A column of an exported table of stored rows: its cells are those of a stored column, or follow from one or from the run.</summary>
/// <param name="Kind">What its cells are.</param>
/// <param name="Cells">Its cells in a block.</param>
internal sealed record ExportColumn(
    string Name,
    string Type,
    string Description,
    string? Unit,
    IReadOnlyCollection<string>? Values,
    ExportKind Kind,
    Func<ExportBlock, ExportCells> Cells
) : CsvColumn(Name, Type, Description, Unit, Values)
{
    internal static ExportColumn Text(
        string name,
        int stored,
        string description,
        IReadOnlyCollection<string>? values = null,
        Func<string, ExperimentDescription, string>? cell = null
    ) =>
        OfText(
            name,
            description,
            values,
            block =>
                new(
                    block.Columns.Integers(stored),
                    cell is null ? block.Columns.TextOf : label => cell(block.Columns.TextOf(label), block.Experiment)
                )
        );

    internal static ExportColumn Text<TEnum>(
        string name,
        int stored,
        string description,
        IReadOnlyCollection<string>? values,
        Func<TEnum, ExperimentDescription, string> cell
    )
        where TEnum : struct, Enum =>
        OfText(
            name,
            description,
            values,
            block =>
                new(block.Columns.Integers(stored), label => cell(block.Columns.EnumOf<TEnum>(label), block.Experiment))
        );

    /// <summary>A text that all rows of a run have.</summary>
    internal static ExportColumn OfRun(
        string name,
        Func<ExperimentDescription, RunKey, string> cell,
        string description = ""
    ) =>
        OfText(
            name,
            description,
            null,
            block => new(new int[block.Columns.Rows], _ => cell(block.Experiment, block.Run))
        );

    internal static ExportColumn Month(int stored) =>
        OfText(
            "month",
            "Simulated month, ISO 8601.",
            null,
            block => new(block.Columns.Integers(stored), block.Experiment.Calendar.Label)
        ) with
        {
            Type = "yearmonth",
        };

    internal static ExportColumn Integer(string name, int stored, string description, string? unit) =>
        new(name, "integer", description, unit, null, ExportKind.Integer, b => new(b.Columns.Integers(stored)));

    internal static ExportColumn Number(string name, int stored, string description, string? unit) =>
        new(name, "number", description, unit, null, ExportKind.Number, b => new(b.Columns.Numbers(stored)));

    internal static ExportColumn Replication(string description) =>
        Integers(
            "replication",
            description,
            block => [.. Enumerable.Repeat(block.Run.Replication, block.Columns.Rows)]
        );

    /// <summary>The row's place in its run.</summary>
    internal static ExportColumn Line(string description) =>
        Integers("line", description, block => [.. Enumerable.Range(block.Place, block.Columns.Rows)]);

    internal static ExportColumn Seed(string description) =>
        new("seed", "integer", description, null, null, ExportKind.Seed, block => new(block.Experiment.Seed));

    private static ExportColumn OfText(
        string name,
        string description,
        IReadOnlyCollection<string>? values,
        Func<ExportBlock, ExportCells> cells
    ) => new(name, "string", description, null, values, ExportKind.Text, cells);

    private static ExportColumn Integers(string name, string description, Func<ExportBlock, int[]> cells) =>
        new(name, "integer", description, null, null, ExportKind.Integer, block => new(cells(block)));
}
