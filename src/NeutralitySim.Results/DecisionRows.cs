using System.Globalization;
using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>Decisions as rows of two tables: one per decision, one per option.</summary>
internal static class DecisionRows
{
    internal const string Tables = """
        CREATE TABLE decision (
            run_id INTEGER NOT NULL REFERENCES run,
            line INTEGER NOT NULL,
            epoch INTEGER NOT NULL,
            actor TEXT NOT NULL,
            topic TEXT NOT NULL,
            subject TEXT NOT NULL,
            chosen TEXT NOT NULL,
            reason TEXT NOT NULL,
            figures TEXT NOT NULL,
            PRIMARY KEY (run_id, line)
        ) WITHOUT ROWID;
        CREATE TABLE decision_option (
            run_id INTEGER NOT NULL REFERENCES run,
            line INTEGER NOT NULL,
            place INTEGER NOT NULL,
            option TEXT NOT NULL,
            expected_value REAL,
            PRIMARY KEY (run_id, line, place),
            UNIQUE (run_id, line, option)
        ) WITHOUT ROWID;
        """;

    internal static void Write(RowInsert decisions, RowInsert options, IReadOnlyList<DecisionRecord> records)
    {
        for (int line = 0; line < records.Count; line++)
        {
            var record = records[line];
            decisions
                .Integer(1, line)
                .Integer(2, record.Epoch)
                .Text(3, record.Actor)
                .Text(4, record.Topic)
                .Text(5, record.Subject)
                .Text(6, record.Chosen)
                .Text(7, record.Reason.Id)
                .Text(8, Text(record.Reason.Figures))
                .Run();
            for (int place = 0; place < record.Options.Count; place++)
                options
                    .Integer(1, line)
                    .Integer(2, place)
                    .Text(3, record.Options[place].Id)
                    .Number(4, record.Options[place].ExpectedValue ?? double.NaN)
                    .Run();
        }
    }

    internal static IReadOnlyList<DecisionRecord> Read(SqliteConnection connection, long runId)
    {
        var options = connection
            .Rows(
                "SELECT line, option, expected_value FROM decision_option WHERE run_id = ?1 ORDER BY line, place",
                row =>
                    (
                        Line: row.GetInt32(0),
                        Option: new DecisionOption(row.GetString(1), row.IsDBNull(2) ? null : row.GetDouble(2))
                    ),
                runId
            )
            .ToLookup(row => row.Line, row => row.Option);
        return connection.Rows(
            "SELECT line, epoch, actor, topic, subject, chosen, reason, figures FROM decision WHERE run_id = ?1 ORDER BY line",
            row => new DecisionRecord(
                row.GetInt32(1),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                [.. options[row.GetInt32(0)]],
                row.GetString(5),
                new DecisionReason(row.GetString(6), Figures(row.GetString(7)))
            ),
            runId
        );
    }

    /// <summary>Numbers with a blank between them, each reading back to the same bits.</summary>
    private static IReadOnlyList<double> Figures(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(number => double.Parse(number, CultureInfo.InvariantCulture)),
        ];

    private static string Text(IReadOnlyList<double> figures) =>
        string.Join(' ', figures.Select(figure => figure.ToString("R", CultureInfo.InvariantCulture)));
}
