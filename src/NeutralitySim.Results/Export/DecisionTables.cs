namespace NeutralitySim.Results.Export;

/// <summary><c>decisions.csv</c> and <c>decision-options.csv</c>: what actors chose, and what they could have chosen.</summary>
internal static class DecisionTables
{
    private static readonly CsvColumn Regime = new("regime", "string", "Regime id.");
    private static readonly CsvColumn Replication = new("replication", "integer", "Replication, from 0.");
    private static readonly CsvColumn Line = new("line", "integer", "Decision's place in the run, from 0.");

    internal static IReadOnlyList<CsvTable> Of(ResultsReader reader, CsvColumn month) =>
        [
            new(
                "decisions",
                "Decision of an actor, with the option chosen and the reason.",
                [
                    Regime,
                    Replication,
                    Line,
                    month,
                    new("actor", "string", "Account of who decided, kind:id."),
                    new("topic", "string", "What was decided about."),
                    new("subject", "string", "Id of the link or ISP concerned; may be empty."),
                    new("chosen", "string", "Option chosen, one of those in decision-options."),
                    new("reason", "string", "Id of the reason."),
                    new("figures", "string", "Figures of the reason, a blank between them."),
                ],
                ["regime", "replication", "line"],
                reader.RowsOfRuns(
                    "decision",
                    (run, row) =>
                        [
                            run.Regime,
                            run.Replication,
                            row.GetInt64(1),
                            reader.Month(row, 2),
                            .. Enumerable.Range(3, 6).Select(row.GetString),
                        ]
                )
            ),
            new(
                "decision-options",
                "Option of a decision with what the actor expected of it.",
                [
                    Regime,
                    Replication,
                    Line,
                    new("place", "integer", "Option's place in the decision, from 0."),
                    new("option", "string", "Option id."),
                    new(
                        "expected_value",
                        "number",
                        "Money per month the actor expected; empty where a rule decided.",
                        "{currency}/month"
                    ),
                    new("currency", "string", "ISO 4217 code of the money."),
                ],
                ["regime", "replication", "line", "place"],
                reader.RowsOfRuns(
                    "decision_option",
                    (run, row) =>
                        [
                            run.Regime,
                            run.Replication,
                            row.GetInt64(1),
                            row.GetInt64(2),
                            row.GetString(3),
                            row.Number(4),
                            reader.Description.Currency,
                        ]
                )
            ),
        ];
}
