using System.Text;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Differences;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Cli.Verify;

/// <summary>All differences as a table, written as they are found.</summary>
internal sealed class DifferenceFile : IDisposable
{
    private static readonly string[] Columns =
    [
        "regime",
        "replication",
        "month",
        "table",
        "about",
        "column",
        "stored",
        "again",
        "relative",
    ];

    private readonly StreamWriter _writer;
    private readonly SimulationCalendar _calendar;

    public DifferenceFile(string path, SimulationCalendar calendar)
    {
        _calendar = calendar;
        _writer = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        Write(Columns);
    }

    public void Add(ResultDifference difference) =>
        Write(
            difference.Run.Regime,
            difference.Run.Replication,
            difference.Month is { } month ? _calendar.Label(month) : null,
            difference.Table,
            difference.Key,
            difference.Column,
            difference.Before,
            difference.After,
            double.IsFinite(difference.Relative) ? difference.Relative : null
        );

    public void Dispose() => _writer.Dispose();

    private void Write(params object?[] cells) => _writer.WriteLine(string.Join(',', cells.Select(CsvText.Cell)));
}
