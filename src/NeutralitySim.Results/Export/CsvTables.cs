using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Rows;
using NeutralitySim.Results.Studies;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Results.Export;

/// <summary>The exported tables with their columns and rows.</summary>
internal static class CsvTables
{
    /// <summary>Names of the tables that are made of others, a company's aside.</summary>
    internal static readonly string[] Derived =
    [
        "payment-matrix",
        "statements",
        "bills",
        "welfare",
        "market",
        "fee-incidence",
        "emission-channels",
        "sci",
        "decision-figures",
        "parameters",
        "comparison",
        "rules",
        "verdicts",
        "verdict-effects",
    ];

    internal static IReadOnlyList<CsvTable> All(ResultsReader reader) =>
        [
            RowTables.Indicator.Exported(reader),
            RowTables.Series.Exported(reader),
            RowTables.Hourly.Exported(reader),
            RowTables.Ledger.Exported(reader),
            RowTables.Account.Exported(reader),
            .. new LedgerViewTables(reader).All(),
            RowTables.Emission.Exported(reader),
            RowTables.EmissionTerm.Exported(reader),
            Bands(reader),
            Channels(reader),
            Sci(reader),
            RowTables.Event.Exported(reader),
            RowTables.Decision.Exported(reader),
            RowTables.DecisionOption.Exported(reader),
            DecisionFigures(reader),
            Parameters(reader.Description),
            Comparison(reader),
            .. reader.RuleDifferences.Count > 0 ? (CsvTable[])[Rules(reader)] : [],
            .. reader.Study is { } study ? StudyTables.Of(study, reader) : [],
            .. CorporateTables.Of(reader.Description),
        ];

    private static CsvTable Bands(ResultsReader reader) =>
        RowTables.EmissionBand.Export(
            reader.Description,
            reader
                .EmissionBands()
                .GroupBy(band => band.Regime, band => band.Band)
                .Select(bands => (new RunKey(bands.Key, 0), bands.AsEnumerable()))
        );

    private static CsvTable Channels(ResultsReader reader) =>
        new CsvTable<ChannelSum>(
            "emission-channels",
            "Part of a regime's difference to the baseline that one channel explains, hybrid model, whole run; parts sum to the difference.",
            ["regime", "channel"],
            reader.EmissionChannels()
        )
            .Text("regime", sum => sum.Regime, "Regime id.")
            .Text("baseline", _ => reader.Description.Baseline, "Regime it is compared with.")
            .Enum("channel", sum => sum.Channel, "Way by which regimes differ.")
            .Number("energy_kwh", sum => sum.EnergyKilowattHours)
            .Meaning("Difference in energy drawn; negative where the regime draws less.", "kWh")
            .Number("carbon_gco2e", sum => sum.CarbonGrams, "Difference in use-phase carbon, location-based.", "gCO2e")
            .Integer("replications", sum => sum.Replications, "Pairs of runs of which this is the mean.");

    private static CsvTable Sci(ResultsReader reader)
    {
        static string All(SciScore score, Func<EmissionLabel, string> part) =>
            string.Join("; ", score.Labels.Select(part).Distinct());
        return new CsvTable<SciScore>(
            "sci",
            "Software Carbon Intensity of viewing under a regime by one model, (E * I + M) / R, specification 1.1; rows of two models are never added.",
            ["regime", "model"],
            reader.SciScores()
        )
            .Text("regime", score => score.Regime, "Regime id.")
            .Enum("model", score => score.Model, "Model that gave the figure.")
            .Text("boundary", score => All(score, label => ExportUnits.Boundary(label.Boundary)))
            .Meaning("What is counted; several joined by a semicolon.")
            .Text("grid_basis", score => All(score, label => label.GridBasis))
            .Meaning("Basis of the carbon intensity; several joined by a semicolon.")
            .Text("grid_dataset", score => All(score, label => label.GridDataset))
            .Meaning("Publication of the carbon intensity and year of its value; as before.")
            .Text("grid_vintage", score => All(score, label => label.GridVintage))
            .Meaning("Edition of that publication; as before.")
            .Text("level", score => All(score, label => label.Level), values: ["low", "central", "high"])
            .Meaning("Level of the parameters.")
            .Text("parameter_set", score => All(score, label => label.ParameterSet), "Preset of parameters.")
            .Number("energy_kwh", score => score.EnergyKilowattHours)
            .Meaning("E: energy attributed to viewing, mean of the replications.", "kWh")
            .Number("ci_gco2e_per_kwh", score => score.GramsPerKilowattHour)
            .Meaning("I: location-based carbon intensity, mean over E.", "gCO2e/kWh")
            .Number("embodied_gco2e", score => score.EmbodiedGrams)
            .Meaning("M: carbon of manufacture; 0 where the boundary is use.", "gCO2e")
            .Number("viewing_h", score => score.ViewingHours, "R: hours watched.", "h")
            .Number("sci_gco2e_per_viewing_h", score => score.GramsPerViewingHour, "The score.", "gCO2e/h")
            .Number("gco2e_per_gb", score => score.GramsPerGigabyte, "The same per volume, secondary.", "gCO2e/GB");
    }

    private static CsvTable DecisionFigures(ResultsReader reader) =>
        new CsvTable<(RunKey Run, int Line, string Reason, int Place, double Figure)>(
            "decision-figures",
            "Figure of the reason of a decision.",
            ["regime", "replication", "line", "place"],
            from run in reader.StoredRuns()
            from decision in reader.InOrder(RowTables.Decision, run).Select((made, line) => (made.Reason, line))
            from figure in decision.Reason.Figures.Select((value, place) => (value, place))
            select (run.Key, decision.line, decision.Reason.Id, figure.place, figure.value)
        )
            .Text("regime", row => row.Run.Regime, "Regime id.")
            .Integer("replication", row => row.Run.Replication, "Replication, from 0.")
            .Integer("line", row => row.Line, "Decision's place in the run, from 0.")
            .Integer("place", row => row.Place, "Figure's place in the sentence of the reason, from 0.")
            .Text("reason", row => row.Reason, "Id of the reason.")
            .Number("value", row => row.Figure, "The figure.", "{unit}")
            .Text("unit", row => ExportUnits.Figure(row.Reason, row.Place, reader.Description.Currency))
            .Meaning("Unit of the value.");

    private static CsvTable Parameters(ExperimentDescription description) =>
        new CsvTable<ParameterRecord>(
            "parameters",
            "Parameter as it entered the experiment, with where it comes from.",
            ["path", "regime"],
            description
                .Parameters.OrderBy(parameter => parameter.Path, StringComparer.Ordinal)
                .ThenBy(parameter => parameter.Regime, StringComparer.Ordinal)
        )
            .Text("path", parameter => parameter.Path, "Dotted path in the scenario.")
            .Text("value", parameter => parameter.Value, "Value as written, with its unit.")
            .Integer("year", parameter => parameter.Year)
            .Meaning("Year the value holds for; empty where none is given.", "year")
            .Text("source", parameter => parameter.Source)
            .Meaning("Source; guess for a guess; empty for a plain setting or default.")
            .Text("note", parameter => parameter.Note, "Remark.")
            .Text("regime", parameter => parameter.Regime, "Regime whose override set it; empty for the base value.")
            .Add("is_default", "boolean", parameter => parameter.IsDefault, "True when the scenario does not give it.");

    private static CsvTable Comparison(ResultsReader reader) =>
        new CsvTable<(ComparisonRow Row, ComparisonCell Cell, Estimate? Bootstrap)>(
            "comparison",
            "Compared indicator under a regime: mean over replications and paired difference from the baseline.",
            ["indicator", "entity_kind", "entity", "regime"],
            from row in reader.Comparison()
            from cell in row.Regimes
            select (row, cell, cell.Bootstrap)
        )
            .Text("indicator", of => of.Row.Indicator, "Indicator id.")
            .Enum("entity_kind", of => of.Row.Entity.Kind, RowTables.EntityKindMeaning)
            .Text("entity", of => of.Row.Entity.Id, RowTables.EntityMeaning)
            .Text("unit", of => of.Row.Unit, "Unit of the value.")
            .Text("regime", of => of.Cell.Regime, "Regime id.")
            .Integer("runs", of => of.Cell.Value.Count, "Replications behind the mean.")
            .Number("mean", of => of.Row.Told(of.Cell)?.Mean)
            .Meaning("Mean over replications; empty where only differences mean something.", "{unit}")
            .Number("mean_low_95", of => of.Row.Told(of.Cell)?.Low)
            .Meaning("Lower end of the 95 % Student-t interval of the mean; empty for one replication.", "{unit}")
            .Number("mean_high_95", of => of.Row.Told(of.Cell)?.High)
            .Meaning("Upper end of the 95 % Student-t interval of the mean; empty for one replication.", "{unit}")
            .Text("baseline", _ => reader.Description.Baseline, "Regime the difference is taken from.")
            .Integer("pairs", of => of.Cell.Difference?.Count)
            .Meaning("Replications that both regimes have; empty for the baseline.")
            .Number("difference", of => of.Cell.Difference?.Mean)
            .Meaning("Mean of this regime minus baseline, paired by replication; empty for the baseline.", "{unit}")
            .Number("difference_low_95", of => of.Cell.Difference?.Low)
            .Meaning("Lower end of the 95 % Student-t interval of the difference.", "{unit}")
            .Number("difference_high_95", of => of.Cell.Difference?.High)
            .Meaning("Upper end of the 95 % Student-t interval of the difference.", "{unit}")
            .Number("difference_bootstrap_low_95", of => of.Bootstrap?.Low)
            .Meaning(
                "Lower end by the studentised bootstrap, where replications are clearly skewed; else empty.",
                "{unit}"
            )
            .Number("difference_bootstrap_high_95", of => of.Bootstrap?.High)
            .Meaning("Upper end by the bootstrap.", "{unit}");

    private static CsvTable Rules(ResultsReader reader) =>
        new CsvTable<(RuleDifference Of, RuleEffect Effect)>(
            "rules",
            "What a group of rules does to the difference of a regime from the baseline, by typical days; shares of a regime and indicator sum to the difference.",
            ["regime", "indicator", "group"],
            from of in reader.RuleDifferences
            from effect in of.Effects
            select (of, effect)
        )
            .Text("regime", row => row.Of.Regime, "Regime id.")
            .Text("indicator", row => row.Of.Indicator, "Indicator id, of the whole.")
            .Text("unit", row => reader.UnitOf(row.Of.Indicator), "Unit of the values.")
            .Number("difference", row => row.Of.Difference.Mean, "Regime minus baseline.", "{unit}")
            .Enum("group", row => row.Effect.Group, "Group of rules.")
            .Number("share", row => row.Effect.Share?.Mean)
            .Meaning("Shapley value: mean effect over all orders; empty where not all mixtures were run.", "{unit}")
            .Number("share_low_95", row => row.Effect.Share?.Low, "Lower end of its 95 % interval.", "{unit}")
            .Number("share_high_95", row => row.Effect.Share?.High, "Upper end of its 95 % interval.", "{unit}")
            .Number("alone", row => row.Effect.Alone.Mean, "Effect where nothing else changes.", "{unit}")
            .Number("last", row => row.Effect.Last.Mean, "Effect where all else has changed.", "{unit}")
            .Enum("reading", row => row.Of.Reading(row.Effect), "How it works with the others.")
            .Integer("runs", row => row.Of.Difference.Count, "Replications behind the means.");
}
