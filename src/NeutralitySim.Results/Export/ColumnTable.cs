using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Export;

/// <summary>An exported table of stored rows, which go from the store to the file column by column.</summary>
internal sealed class ColumnTable(
    string name,
    string title,
    IReadOnlyList<string> keyColumns,
    IReadOnlyList<ExportColumn> columns,
    ExperimentDescription experiment,
    IEnumerable<(RunKey Run, IEnumerable<RowReader> Blocks)> runs
) : CsvTable(name, title, keyColumns)
{
    internal override IReadOnlyList<ExportColumn> Columns => columns;

    /// <summary>All rows; a block is good until the next is asked for.</summary>
    internal IEnumerable<ExportBlock> Blocks()
    {
        foreach (var (run, blocks) in runs)
        {
            int place = 0;
            foreach (var block in blocks)
            {
                yield return new(experiment, run, place, block);
                place += block.Rows;
            }
        }
    }

    internal override void Write(CsvWriter to)
    {
        KnownTexts<byte[]>[] texts = [.. columns.Select(_ => new KnownTexts<byte[]>(CsvWriter.Encoded))];
        foreach (var block in Blocks())
        {
            if (block.IsFirst)
                foreach (var known in texts)
                    known.Clear();
            ExportCells[] cells = [.. columns.Select(column => column.Cells(block))];
            for (int row = 0; row < block.Columns.Rows; row++)
            {
                for (int column = 0; column < cells.Length; column++)
                    Write(columns[column].Kind, cells[column], row, texts[column], to);
                to.EndRow();
            }
        }
    }

    private static void Write(ExportKind kind, in ExportCells cells, int row, KnownTexts<byte[]> texts, CsvWriter to)
    {
        if (kind == ExportKind.Number)
            to.Number(cells.Numbers[row]);
        else if (kind == ExportKind.Integer)
            to.Integer(cells.Integers[row]);
        else if (kind == ExportKind.Seed)
            to.Integer(cells.Seed);
        else
            to.Ready(texts.Of(cells.Integers[row], cells.Text!));
    }
}
