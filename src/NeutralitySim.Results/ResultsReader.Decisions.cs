using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <content>The log of decisions.</content>
public sealed partial class ResultsReader
{
    /// <summary>What actors weighed and chose in a run, in order; empty for a run that is not stored.</summary>
    public IReadOnlyList<DecisionRecord> Decisions(RunKey run)
    {
        var options = Connection
            .Rows(
                """
                SELECT o.line, o.option, o.expected_value
                FROM run r JOIN decision_option o ON o.run_id = r.run_id
                WHERE r.regime = ?1 AND r.replication = ?2 ORDER BY o.line, o.place
                """,
                row =>
                    (
                        Line: row.GetInt32(0),
                        Option: new DecisionOption(row.GetString(1), row.IsDBNull(2) ? null : row.GetDouble(2))
                    ),
                run.Regime,
                run.Replication
            )
            .ToLookup(row => row.Line, row => row.Option);
        return Connection.Rows(
            """
            SELECT d.line, d.epoch, d.actor, d.topic, d.subject, d.chosen, d.reason, d.figures
            FROM run r JOIN decision d ON d.run_id = r.run_id
            WHERE r.regime = ?1 AND r.replication = ?2 ORDER BY d.line
            """,
            row => new DecisionRecord(
                row.GetInt32(1),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                [.. options[row.GetInt32(0)]],
                row.GetString(5),
                new DecisionReason(row.GetString(6), DecisionRows.Figures(row.GetString(7)))
            ),
            run.Regime,
            run.Replication
        );
    }
}
