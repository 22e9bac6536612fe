using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Results.Rows;

/// <summary>Every kind of row a run has.</summary>
internal static class RowTables
{
    internal const string EntityKindMeaning = "Kind of what the value is about; all for the whole run.";

    internal const string EntityMeaning =
        "Id of what the value is about, ids joined by a slash; empty for the whole run.";

    internal static readonly RowTable<IndicatorValue> Indicator = new RowTable<IndicatorValue>(
        "indicator",
        "indicators",
        "Value of an indicator over a whole run.",
        run => run.Indicators,
        r => new(r.Text(), r.Entity(), r.Number())
    )
        .Run()
        .Subject(value => value.Indicator, value => value.Entity)
        .Identify()
        .Value(value => value.Value);

    internal static readonly RowTable<SeriesPoint> Series = new RowTable<SeriesPoint>(
        "series",
        "series",
        "Value of an indicator in a month of a run.",
        run => run.Series,
        r => new(r.Text(), r.Entity(), r.Integer(), r.Number())
    )
        .Run()
        .Subject(point => point.Indicator, point => point.Entity)
        .Month(point => point.Month)
        .Identify()
        .Value(point => point.Value);

    internal static readonly RowTable<HourlyPoint> Hourly = new RowTable<HourlyPoint>(
        "hourly",
        "hourly",
        "Mean value of an indicator in an hour of the day in a month of a run, for the months kept.",
        run => run.Hourly,
        r => new(r.Text(), r.Entity(), r.Integer(), r.Integer(), r.Number())
    )
        .Run()
        .Subject(point => point.Indicator, point => point.Entity)
        .Month(point => point.Month)
        .Integer("hour", point => point.Hour, "Local hour of the day, 0 to 23.", "h")
        .Identify()
        .Value(point => point.Value);

    internal static readonly RowTable<LedgerLine> Ledger = new RowTable<LedgerLine>(
        "ledger",
        "ledger",
        "Payment: the amount leaves the payer and reaches the payee.",
        run => run.Ledger,
        r => new(r.Integer(), r.Text(), r.Text(), r.Enum<LedgerKind>(), r.Number(), r.Number(), r.Number())
    )
        .Run()
        .Line("Place in the run, from 0.")
        .Identify()
        .Month(line => line.Month)
        .Text("payer", line => line.Payer, "Account that pays, kind:id.")
        .Text("payee", line => line.Payee, "Account that receives, kind:id.")
        .Enum("kind", line => line.Kind, "What is paid for.")
        .Number("quantity", line => line.Quantity, "Quantity paid for.", "{quantity_unit}")
        .Follows<LedgerKind>("quantity_unit", "kind", (kind, _) => ExportUnits.Quantity(kind), "Unit of the quantity.")
        .Number("unit_price", line => line.UnitPrice, "Money per unit of quantity.", "{currency}/{quantity_unit}")
        .Number("amount", line => line.Amount, "Money, 0 or more.", "{currency}")
        .Currency()
        .Large();

    internal static readonly RowTable<WelfareLine> Account = new RowTable<WelfareLine>(
        "account",
        "account",
        "Row of the account of a month: what an actor has of it, what was used, or what that cost. All actors together are all use less all resources.",
        run => run.Welfare,
        r => new(r.Integer(), r.Enum<WelfareSide>(), r.Text(), r.Number(), r.Number())
    )
        .Run()
        .Month(line => line.Month)
        .Enum("side", line => line.Side, "Which account: actors in money, use and resources in quantities.")
        .Text("item", line => line.Item, "Account of the actor, or what was used, kind:id.")
        .Identify()
        .Number(
            "quantity",
            line => line.Quantity,
            "Used of it: lines, adopters, hours or GB as the item has it; 0 for an actor.",
            "1"
        )
        .Number(
            "amount",
            line => line.Amount,
            "Money; in levels, of which only differences mean something.",
            "{currency}"
        )
        .Currency()
        .Large();

    /// <summary>Every row says model, boundary, grid and level, so that it can be read apart from the rest.</summary>
    internal static readonly RowTable<EmissionLine> Emission = new RowTable<EmissionLine>(
        "emission",
        "emissions",
        "Energy and carbon of one component for an ISP and a provider in a month of a run.",
        run => run.Emissions,
        r =>
            new(
                r.Integer(),
                r.Text(),
                r.Text(),
                r.Text(),
                r.Enum<EmissionModel>(),
                r.Enum<EmissionComponent>(),
                r.Number(),
                r.Number(),
                r.Number(),
                r.Number(),
                r.Number(),
                r.Number(),
                r.Number(),
                new(r.Enum<EmissionBoundary>(), r.Text(), r.Text(), r.Text(), r.Text(), r.Text())
            )
    )
        .RunId()
        .Shown(ExportColumn.Seed("Seed of the experiment."))
        .Shown(ExportColumn.OfRun("scenario", (experiment, _) => experiment.Id, "Scenario id."))
        .Regime()
        .Replication()
        .Month(line => line.Month)
        .Text("isp", line => line.Isp, "ISP id.")
        .Text("provider", line => line.Provider)
        .Meaning("Provider id; empty for energy that no provider's viewing is charged with.")
        .Text("country", line => line.Country, "ISO alpha-2 code of the grid.")
        .Enum("model", line => line.Model, "Model that gave the figure.")
        .Enum("component", line => line.Component, "Part of the delivery chain.")
        .Identify()
        .Follows<EmissionComponent>(
            "actor",
            "component",
            (component, _) => EnumText<EmissionActor>.Of(EmissionActors.Of(component)),
            values: EnumText<EmissionActor>.All
        )
        .Meaning("Who runs the component.")
        .Number("viewing_hours", line => line.ViewingHours)
        .Meaning("Stream hours; the same in each component, never to be added over them.", "h", "viewing_h", last: 2)
        .Number("volume_gigabytes", line => line.VolumeGigabytes)
        .Meaning("Volume; the same in each component, never to be added over them.", "GB", "volume_gb", last: 1)
        .Number("energy_kilowatt_hours", line => line.EnergyKilowattHours)
        .Meaning("Energy attributed to viewing.", "kWh", "energy_kwh", last: 3)
        .Number("unallocated_kilowatt_hours", line => line.UnallocatedKilowattHours)
        .Meaning("Energy charged to nobody's viewing; hybrid and power model.", "kWh", "unallocated_kwh", last: 4)
        .Number("carbon_grams", line => line.CarbonGrams)
        .Meaning("Use-phase carbon of the attributed energy, location-based.", "gCO2e", "carbon_gco2e", last: 5)
        .Number("embodied_grams", line => line.EmbodiedGrams)
        .Meaning("Carbon of manufacture.", "gCO2e", "embodied_gco2e", last: 7)
        .Number("market_carbon_grams", line => line.MarketCarbonGrams)
        .Meaning(
            "The same by the actor's electricity contracts, market-based; never to rank by.",
            "gCO2e",
            "carbon_market_gco2e",
            last: 6
        )
        .Enum("boundary", line => line.Label.Boundary, shown: ExportUnits.Boundary)
        .Meaning("What is counted; corporate figures are never on one axis with the others.")
        .Text("grid_basis", line => line.Label.GridBasis, "Basis of the carbon intensity.")
        .Text("grid_dataset", line => line.Label.GridDataset)
        .Meaning("Publication of the carbon intensity and year of its value.")
        .Text("grid_vintage", line => line.Label.GridVintage, "Edition of that publication.")
        .Text("level", line => line.Label.Level, "Level of the parameters.", ["low", "central", "high"])
        .Text("parameter_set", line => line.Label.ParameterSet, "Preset of parameters.")
        .Large();

    internal static readonly RowTable<EmissionTerm> EmissionTerm = new RowTable<EmissionTerm>(
        "emission_term",
        "emission-terms",
        "Energy that a piece of equipment drew in a month of a run by the hybrid model: the product of the row's factors.",
        run => run.EmissionTerms,
        r =>
            new(
                r.Integer(),
                r.Text(),
                r.Text(),
                r.Enum<EmissionComponent>(),
                r.Text(),
                r.Number(),
                r.Number(),
                r.Number(),
                r.Number(),
                r.Number(),
                r.Number(),
                r.Number()
            )
    )
        .RunId()
        .Month(term => term.Month)
        .Text("isp", term => term.Isp, "ISP id.")
        .Text("provider", term => term.Provider, "Provider id; empty for equipment of all.")
        .Enum("component", term => term.Component, "Part of the delivery chain.")
        .Text("item", term => term.Item, "Piece of equipment or part of its power.")
        .Identify()
        .Number("watt_hours_per_unit", term => term.WattHoursPerUnit)
        .Meaning("Constant of the model: energy when all factors are 1.", "Wh", "energy_wh_per_unit")
        .Number("locality", term => term.Locality, "Channel cache-locality: share of the volume that passes here.", "1")
        .Number("gigabytes_per_hour", term => term.GigabytesPerHour)
        .Meaning("Channel delivered-bitrate: volume per hour watched.", "GB/h", "gb_per_h")
        .Number("provisioned_units", term => term.ProvisionedUnits)
        .Meaning("Channel provisioned-units: appliances or Gbps of ports.", "1", "units")
        .Number("lines", term => term.Lines, "Channel fixed-or-mobile: lines, or their share.", "1")
        .Number("viewing_hours", term => term.ViewingHours, "Channel viewing-hours: hours watched.", "h", "viewing_h")
        .Number("grams_per_kilowatt_hour", term => term.GramsPerKilowattHour)
        .Meaning("Channel serving-grid: carbon intensity of the site.", "gCO2e/kWh", "ci_gco2e_per_kwh")
        .Large();

    internal static readonly RowTable<EmissionBand> EmissionBand = new RowTable<EmissionBand>(
        "emission_band",
        "emission-bands",
        "Range of a per-hour figure when every parameter is drawn from the triangle of its low, central and high value.",
        run => run.EmissionBands,
        r => new(r.Text(), r.Enum<EmissionModel>(), r.Number(), r.Number(), r.Number(), r.Integer())
    )
        .Regime(isKey: true)
        .Text("indicator", band => band.Indicator, "Indicator id.")
        .Identify()
        .Enum("model", band => band.Model, "Model that gave the figure.")
        .Number("low", band => band.Low, "5th percentile.", "{unit}", "p5")
        .Number("median", band => band.Median, "50th percentile.", "{unit}", "p50")
        .Number("high", band => band.High, "95th percentile.", "{unit}", "p95")
        .Unit()
        .Integer("samples", band => band.Samples, "Parameter sets drawn.");

    internal static readonly RowTable<RunEvent> Event = new RowTable<RunEvent>(
        "event",
        "events",
        "Decision or change.",
        run => run.Events,
        r => new(r.Integer(), r.Text(), r.Enum<RunEventKind>(), r.Text(), r.Number(), r.Number())
    )
        .Run()
        .Line("Place in the run, from 0.")
        .Identify()
        .Month(happened => happened.Month)
        .Text("actor", happened => happened.Actor, "Account of who decided, kind:id.")
        .Enum("kind", happened => happened.Kind, "What happened.")
        .Text("subject", happened => happened.Subject, "Id of what it happened to; may be empty.")
        .Number("value", happened => happened.Value, mayBeUndefined: true)
        .Meaning("New capacity, bitrate, number or price, as the kind has it.", "{value_unit}")
        .Follows<RunEventKind>(
            "value_unit",
            "kind",
            (kind, experiment) => ExportUnits.Event(kind, experiment.Currency).Value
        )
        .Meaning("Unit of the value.")
        .Number("reason", happened => happened.Reason, mayBeUndefined: true)
        .Meaning("The figure that decided.", "{reason_unit}")
        .Follows<RunEventKind>(
            "reason_unit",
            "kind",
            (kind, experiment) => ExportUnits.Event(kind, experiment.Currency).Reason
        )
        .Meaning("Unit of the reason.");

    /// <summary>Decisions without their options, which are rows of their own.</summary>
    internal static readonly RowTable<DecisionRecord> Decision = new RowTable<DecisionRecord>(
        "decision",
        "decisions",
        "Decision of an actor, with the option chosen and the reason.",
        run => run.Decisions,
        r =>
            new(
                r.Integer(),
                r.Text(),
                r.Text(),
                r.Text(),
                [],
                r.Text(),
                new DecisionReason(r.Text(), Numbers(r.Text()))
            )
    )
        .Run()
        .Line("Decision's place in the run, from 0.")
        .Identify()
        .Month(decision => decision.Month)
        .Text("actor", decision => decision.Actor, "Account of who decided, kind:id.")
        .Text("topic", decision => decision.Topic, "What was decided about.")
        .Text("subject", decision => decision.Subject, "Id of the link or ISP concerned; may be empty.")
        .Text("chosen", decision => decision.Chosen, "Option chosen, one of those in decision-options.")
        .Text("reason", decision => decision.Reason.Id, "Id of the reason, whose figures are in decision-figures.")
        .Hidden("figures", decision => Text(decision.Reason.Figures));

    internal static readonly RowTable<(int Line, int Place, DecisionOption Option)> DecisionOption = new RowTable<(
        int Line,
        int Place,
        DecisionOption Option
    )>(
        "decision_option",
        "decision-options",
        "Option of a decision with what the actor expected of it.",
        run =>
            [.. run.Decisions.SelectMany((decision, line) => decision.Options.Select((o, place) => (line, place, o)))],
        r => (r.Integer(), r.Integer(), new(r.Text(), Defined(r.Number())))
    )
        .Run()
        .Integer("line", row => row.Line, "Decision's place in the run, from 0.")
        .Integer("place", row => row.Place, "Option's place in the decision, from 0.")
        .Identify()
        .Text("option", row => row.Option.Id, "Option id.")
        .Number("expected_value", row => row.Option.ExpectedValue ?? double.NaN, mayBeUndefined: true)
        .Meaning("Money per month the actor expected; empty where a rule decided.", "{currency}/month")
        .Currency()
        .Unique("line", "option");

    /// <summary>All of them, in the order in which they are hashed.</summary>
    internal static readonly IReadOnlyList<RowTable> All =
    [
        Indicator,
        Series,
        Hourly,
        Ledger,
        Account,
        Emission,
        EmissionTerm,
        EmissionBand,
        Event,
        Decision,
        DecisionOption,
    ];

    private static double? Defined(double value) => double.IsNaN(value) ? null : value;

    /// <summary>Numbers with a blank between them, each reading back to the same bits.</summary>
    private static IReadOnlyList<double> Numbers(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(number => double.Parse(number, CultureInfo.InvariantCulture)),
        ];

    private static string Text(IReadOnlyList<double> numbers) =>
        string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));

    private static RowTable<T> Run<T>(this RowTable<T> table) => table.Regime(isKey: true).Replication(isKey: true);

    private static RowTable<T> Regime<T>(this RowTable<T> table, bool isKey = false) =>
        table.Shown(ExportColumn.OfRun("regime", (_, run) => run.Regime, "Regime id."), isKey);

    private static RowTable<T> Replication<T>(this RowTable<T> table, bool isKey = false) =>
        table.Shown(ExportColumn.Replication("Replication, from 0."), isKey);

    private static RowTable<T> RunId<T>(this RowTable<T> table) =>
        table
            .Shown(ExportColumn.OfRun("run_id", (_, run) => run.ToString()), isKey: true)
            .Meaning("Regime and replication, joined by a slash.");

    private static RowTable<T> Subject<T>(this RowTable<T> table, Func<T, string> indicator, Func<T, Entity> entity) =>
        table
            .Text("indicator", indicator, "Indicator id.")
            .Enum("entity_kind", row => entity(row).Kind, EntityKindMeaning)
            .Text("entity", row => entity(row).Id, EntityMeaning)
            .InParts()
            .Large();

    private static RowTable<T> Value<T>(this RowTable<T> table, Func<T, double> value) =>
        table.Number("value", value, "Value; empty where undefined.", "{unit}", mayBeUndefined: true).Unit();

    private static RowTable<T> Unit<T>(this RowTable<T> table) =>
        table.Follows("unit", "indicator", ExportUnits.Indicator, "Unit of the value.");

    private static RowTable<T> Currency<T>(this RowTable<T> table) =>
        table.Shown(
            ExportColumn.OfRun("currency", (experiment, _) => experiment.Currency, "ISO 4217 code of the money.")
        );
}
