using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary>The exported tables with their columns and rows.</summary>
internal static class CsvTables
{
    private static readonly CsvColumn Regime = new("regime", "string", "Regime id.");
    private static readonly CsvColumn Replication = new("replication", "integer", "Replication, from 0.");
    private static readonly CsvColumn Indicator = new("indicator", "string", "Indicator id.");
    private static readonly CsvColumn EntityKindOf = new(
        "entity_kind",
        "string",
        "Kind of what the value is about; all for the whole run.",
        Values: EnumText<EntityKind>.All
    );
    private static readonly CsvColumn EntityOf = new(
        "entity",
        "string",
        "Id of what the value is about, ids joined by a slash; empty for the whole run."
    );
    private static readonly CsvColumn Month = new("month", "yearmonth", "Simulated month, ISO 8601.");
    private static readonly CsvColumn Line = new("line", "integer", "Place in the run, from 0.");
    private static readonly CsvColumn Value = new("value", "number", "Value; empty where undefined.", "{unit}");
    private static readonly CsvColumn Unit = new("unit", "string", "Unit of the value.");

    internal static IReadOnlyList<CsvTable> All(ResultsReader reader) =>
        [
            IndicatorTable(reader),
            SeriesTable(reader),
            HourlyTable(reader),
            LedgerTable(reader),
            .. LedgerViewTables.Of(reader, Month),
            EmissionTable.Of(reader, Month),
            EmissionTermTable.Of(reader, Month),
            EmissionBandTable.Of(reader),
            EmissionChannelTable.Of(reader),
            EventTable(reader),
            .. DecisionTables.Of(reader, Month),
            ParameterTable(reader.Description),
            ComparisonTable.Of(reader, Indicator, EntityKindOf, EntityOf, Unit, Regime),
        ];

    private static CsvTable IndicatorTable(ResultsReader reader) =>
        new(
            "indicators",
            "Value of an indicator over a whole run.",
            [Regime, Replication, Indicator, EntityKindOf, EntityOf, Value, Unit],
            ["regime", "replication", "indicator", "entity_kind", "entity"],
            reader.RowsOfRuns(
                "indicator",
                (run, row) =>
                    [
                        run.Regime,
                        run.Replication,
                        row.GetString(1),
                        row.GetString(2),
                        row.GetString(3),
                        row.Number(4),
                        reader.UnitOf(row.GetString(1)),
                    ]
            )
        );

    private static CsvTable SeriesTable(ResultsReader reader) =>
        new(
            "series",
            "Value of an indicator in a month of a run.",
            [Regime, Replication, Indicator, EntityKindOf, EntityOf, Month, Value, Unit],
            ["regime", "replication", "indicator", "entity_kind", "entity", "month"],
            reader.RowsOfRuns(
                "series",
                (run, row) =>
                    [
                        run.Regime,
                        run.Replication,
                        row.GetString(1),
                        row.GetString(2),
                        row.GetString(3),
                        reader.Month(row, 4),
                        row.Number(5),
                        reader.UnitOf(row.GetString(1)),
                    ]
            )
        );

    private static CsvTable HourlyTable(ResultsReader reader) =>
        new(
            "hourly",
            "Mean value of an indicator in an hour of the day in a month of a run, for the months kept.",
            [
                Regime,
                Replication,
                Indicator,
                EntityKindOf,
                EntityOf,
                Month,
                new("hour", "integer", "Local hour of the day, 0 to 23.", "h"),
                Value,
                Unit,
            ],
            ["regime", "replication", "indicator", "entity_kind", "entity", "month", "hour"],
            reader.RowsOfRuns(
                "hourly",
                (run, row) =>
                    [
                        run.Regime,
                        run.Replication,
                        row.GetString(1),
                        row.GetString(2),
                        row.GetString(3),
                        reader.Month(row, 4),
                        row.GetInt64(5),
                        row.Number(6),
                        reader.UnitOf(row.GetString(1)),
                    ]
            )
        );

    private static CsvTable LedgerTable(ResultsReader reader) =>
        new(
            "ledger",
            "Payment: the amount leaves the payer and reaches the payee.",
            [
                Regime,
                Replication,
                Line,
                Month,
                new("payer", "string", "Account that pays, kind:id."),
                new("payee", "string", "Account that receives, kind:id."),
                new("kind", "string", "What is paid for.", Values: EnumText<LedgerKind>.All),
                new("quantity", "number", "Quantity paid for.", "{quantity_unit}"),
                new("quantity_unit", "string", "Unit of the quantity."),
                new("unit_price", "number", "Money per unit of quantity.", "{currency}/{quantity_unit}"),
                new("amount", "number", "Money, 0 or more.", "{currency}"),
                new("currency", "string", "ISO 4217 code of the money."),
            ],
            ["regime", "replication", "line"],
            reader.RowsOfRuns(
                "ledger",
                (run, row) =>
                    [
                        run.Regime,
                        run.Replication,
                        row.GetInt64(1),
                        reader.Month(row, 2),
                        row.GetString(3),
                        row.GetString(4),
                        row.GetString(5),
                        row.Number(6),
                        ExportUnits.Quantity(EnumText<LedgerKind>.Parse(row.GetString(5))),
                        row.Number(7),
                        row.Number(8),
                        reader.Description.Currency,
                    ]
            )
        );

    private static CsvTable EventTable(ResultsReader reader) =>
        new(
            "events",
            "Decision or change.",
            [
                Regime,
                Replication,
                Line,
                Month,
                new("actor", "string", "Account of who decided, kind:id."),
                new("kind", "string", "What happened.", Values: EnumText<RunEventKind>.All),
                new("subject", "string", "Id of what it happened to; may be empty."),
                new("value", "number", "New capacity, bitrate, number or price, as the kind has it.", "{value_unit}"),
                new("value_unit", "string", "Unit of the value."),
                new("reason", "number", "The figure that decided.", "{reason_unit}"),
                new("reason_unit", "string", "Unit of the reason."),
            ],
            ["regime", "replication", "line"],
            reader.RowsOfRuns("event", (run, row) => EventRow(reader, run, row))
        );

    private static object?[] EventRow(ResultsReader reader, RunKey run, SqliteDataReader row)
    {
        var kind = EnumText<RunEventKind>.Parse(row.GetString(4));
        var (valueUnit, reasonUnit) = ExportUnits.Event(kind, reader.Description.Currency);
        return
        [
            run.Regime,
            run.Replication,
            row.GetInt64(1),
            reader.Month(row, 2),
            row.GetString(3),
            row.GetString(4),
            row.GetString(5),
            row.Number(6),
            valueUnit,
            row.Number(7),
            reasonUnit,
        ];
    }

    private static CsvTable ParameterTable(ExperimentDescription description) =>
        new(
            "parameters",
            "Parameter as it entered the experiment, with where it comes from.",
            [
                new("path", "string", "Dotted path in the scenario."),
                new("value", "string", "Value as written, with its unit."),
                new("year", "integer", "Year the value holds for; empty where none is given.", "year"),
                new("source", "string", "Source; guess for a guess; empty for a plain setting or default."),
                new("note", "string", "Remark."),
                new("regime", "string", "Regime whose override set it; empty for the base value."),
                new("is_default", "boolean", "True when the scenario does not give it."),
            ],
            ["path", "regime"],
            description
                .Parameters.OrderBy(parameter => parameter.Path, StringComparer.Ordinal)
                .ThenBy(parameter => parameter.Regime, StringComparer.Ordinal)
                .Select(p => new object?[] { p.Path, p.Value, p.Year, p.Source, p.Note, p.Regime, p.IsDefault })
        );
}
