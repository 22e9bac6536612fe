using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>Energy and carbon. The values themselves, with their sources, stand in <c>parameters/emissions.yaml</c>.</summary>
internal static class EmissionTable
{
    public const string DefaultBasis = "production-direct";

    public const string DefaultMargin = "combined-margin";

    public static readonly string[] MarginBases = ["operating-margin", DefaultMargin];

    private static readonly ScalarType Watts = Kinds.Watts.Between(0, 1e5);
    private static readonly ScalarType PerGigabyte = Kinds.WattHoursPerGigabyte.Between(0, 1e5);
    private static readonly ScalarType PerHour = Kinds.WattHoursPerHour.Between(0, 1000);
    private static readonly ScalarType CarbonPerGigabyte = Kinds.GramsPerGigabyte.Between(0, 1e5);
    private static readonly ScalarType CarbonMass = Kinds.CarbonMass.Between(0, 1e6);
    private static readonly ScalarType Life = Kinds.Years.Between(0.1, 100);
    private static readonly ScalarType PerMbps = Kinds.WattsPerMbps.Between(0, 1e3);
    private static readonly ScalarType Intensity = Kinds.GramsPerKilowattHour.Between(0, 5000);

    public static readonly ScalarType Basis = Choice(
        "grid-basis",
        DefaultBasis,
        "production-lifecycle",
        "consumption-lifecycle",
        MarginBases[0],
        MarginBases[1]
    );

    public static readonly ObjectType GridDataset = new(
        "grid-dataset",
        "Carbon intensities of one publication.",
        [
            Descriptive("name", AnyText, "Name printed beside carbon figures.", "the id"),
            Required(
                "basis",
                Basis,
                "What is counted: at the chimney or over the life cycle, of production or consumption, average or marginal."
            ),
            Required("vintage", Kinds.Label.Any, "Edition of the publication."),
            Required("source", Kinds.Label.Any, "Source."),
            Required(
                "values",
                new MapType(Kinds.Country, new MapType(Kinds.Year, Intensity, 1, 200), 1, 300),
                "Intensity by country and year."
            ),
        ]
    );

    public static readonly ObjectType GridShape = new(
        "grid-shape",
        "Intensity of each local hour over the mean of the day.",
        [
            Required(
                "hours",
                new ListType(Kinds.Number.Between(0, 100), 24, 24),
                "24 numbers, hour 0 to 23; only ratios matter."
            ),
            Required("year", Kinds.Year.Any, "Year of the data."),
            Required("source", Kinds.Label.Any, "Source."),
        ]
    );

    private static readonly ObjectType Instrument = new(
        "instrument",
        "A contract or certificate for electricity. It moves the market-based column and nothing else.",
        [
            Required("actor", Id, "ISP or content provider that holds it."),
            Required("country", Kinds.Country.Any, "Market."),
            Required("energy", Kinds.EnergyPerYear.Between(0, 1e12), "Electricity covered, a twelfth each month."),
            Default("intensity", Intensity, "0 g/kWh", "Its emission factor."),
        ]
    );

    private static readonly ObjectType Margin = new(
        "grid-margin",
        "Marginal factors beside the average ones: what one kilowatt-hour more or less emits, for differences between regimes. Where a country has "
            + "none, nothing is worked out from them.",
        [
            Optional(
                "basis",
                Choice("margin-basis", MarginBases),
                "Margin of the plants that run, for a change of short duration, or of those built as well, for one that lasts.",
                $"the dataset's, else {DefaultMargin}"
            ),
            Optional("dataset", Id, "Dataset of grid-factors.", "the first with that basis, country and year"),
            Default("year", Kinds.Year.Any, "2021", "Year of the edition; one factor stands for all months."),
            Optional(
                "factors",
                new MapType(Kinds.Country, Intensity, 0, 300),
                "Marginal factors given by hand, by country; they win over the dataset."
            ),
        ]
    );

    public static readonly ObjectType Grid = new(
        "grid",
        "Which carbon intensities apply. A missing country or year is an error: no value is guessed.",
        [
            Optional("basis", Basis, "Basis; never mixed in one scenario.", $"the dataset's, else {DefaultBasis}"),
            Optional("dataset", Id, "Dataset of grid-factors.", "the first with that basis, country and year"),
            Default("year", Kinds.Year.Any, "2020", "Year."),
            Default(
                "by-year",
                Switch,
                "off",
                "Whether each month has the intensity of its own year instead; the dataset must have them all."
            ),
            Default(
                "hourly-shape",
                Switch,
                "off",
                "Whether viewing has the intensity of its hours, where grid-shapes knows the country; at most some 6 %."
            ),
            Optional(
                "factors",
                new MapType(Kinds.Country, Intensity, 0, 300),
                "Intensities given by hand, by country; they win over the dataset."
            ),
            Optional("margin", Margin, Margin.Meaning),
        ]
    );

    public static readonly ObjectType Emissions = new(
        "emissions",
        "Energy and carbon parameters. Values with low and high follow level.",
        [
            Optional(
                "preset",
                Id,
                "Published set of parameters laid beneath the scenario's own values: a file of parameters/presets.",
                "none: parameters/emissions.yaml"
            ),
            Default(
                "preset-status",
                Choice("preset-status", "current", "superseded"),
                "current",
                "Set by the preset: superseded where its authors or their critics corrected it; printed with every figure."
            ),
            Default(
                "level",
                Choice("level", "low", "central", "high"),
                "central",
                "Which value of each range is used."
            ),
            Default(
                "allocation-key",
                Choice<AllocationKey>("allocation-key"),
                "time",
                "Key by which the hybrid model shares idle energy."
            ),
            Default("embodied", Switch, "off", "Whether manufacture of devices is reported beside use."),
            Default(
                "embodied-allocation",
                Choice<EmbodiedAllocation>("embodied-allocation"),
                "active-hours",
                "Whether manufacture of devices is shared over hours of use or over all hours of their life."
            ),
            Optional("grid", Grid, Grid.Meaning),
            Optional(
                "instruments",
                new ListType(Instrument, 0, 1000),
                "Electricity contracts and certificates, for the market-based column; ranks are location-based.",
                "none"
            ),
            Optional(
                "residual-mix",
                new MapType(Kinds.Country, Intensity, 0, 300),
                "Intensity of what no contract covers, by country, for the market-based column.",
                "the grid's average"
            ),
            Required("data-centre", PerHour, "Data centre and content delivery, at the meter: cooling is in it."),
            Default(
                "data-centre-by-volume",
                PerGigabyte,
                "0 Wh/GB",
                "The same by volume, for authors who count so; then data-centre is 0."
            ),
            Required("fixed-network", PerGigabyte, "Conventional intensity of fixed networks."),
            Default("fixed-network-by-hour", PerHour, "0 Wh/h", "Conventional part of fixed networks by the hour."),
            Required("mobile-network", PerGigabyte, "Conventional intensity of mobile networks."),
            Required("router-intensity", PerGigabyte, "Conventional intensity of the home router."),
            Default("router-by-hour", PerHour, "0 Wh/h", "Conventional part of the home router by the hour."),
            Default(
                "device-by-volume",
                PerGigabyte,
                "0 Wh/GB",
                "Devices by volume, for authors who count so; in every model."
            ),
            Default(
                "fixed-network-life-cycle",
                CarbonPerGigabyte,
                "0 g/GB",
                "Conventional carbon of fixed network and router where a source states no energy; manufacture is in it."
            ),
            Default("mobile-network-life-cycle", CarbonPerGigabyte, "0 g/GB", "The same of mobile networks."),
            ByAccess("access-idle", Watts, "Access network, idle power per line."),
            ByAccess("access-slope", PerMbps, "Access network, power per rate."),
            Required("core-idle", Watts, "Core network, idle power per line."),
            Required("core-slope", PerMbps, "Core network, power per rate that crosses it."),
            Required(
                "cache-local-core-share",
                Share,
                "Part of the core slope that traffic served inside the ISP still causes."
            ),
            Required("router-power", Watts, "Home router and media converter, per fixed line, always on."),
            Required("users-per-line", Kinds.Number.Between(0.5, 20), "People sharing a line's always-on equipment."),
            Required(
                "active-users-per-line",
                Kinds.Number.Between(1, 20),
                "People of a line who watch at the same time and share its marginal power; power model."
            ),
            Required("port-power", Kinds.WattsPerGbps.Between(0, 1000), "Interconnect port at full load."),
            Required("port-idle-ratio", Share, "Idle over full power of a port."),
            Required("appliance-power", Watts, "Cache appliance at full load."),
            Required("appliance-idle-ratio", Share, "Idle over full power of an appliance."),
            Required(
                "appliance-use",
                Kinds.Share.Between(0.01, 1),
                "Mean over full rate of servers that send to viewers, inside ISPs and outside."
            ),
            Required(
                "servers-in-data-centre",
                Share,
                "Share of data-centre that is servers which send to viewers; the hybrid model counts them by volume instead."
            ),
            Required(
                "site-pue",
                Kinds.Number.Between(1, 3),
                "Power usage effectiveness of ISP sites with caches and ports."
            ),
            ByDevice("device-power", Watts, "Screen and peripherals while watching."),
            ByDevice("device-manufacture", CarbonMass, "Manufacture, distribution and end of life of a device."),
            ByDevice("device-life", Life, "Life of a device."),
            ByDevice("device-use", Kinds.HoursPerDay.Between(0.01, 24), "Use of a device."),
            Required("router-manufacture", CarbonMass, "Manufacture of a home router."),
            Required("router-life", Life, "Life of a home router."),
            Required("appliance-manufacture", CarbonMass, "Manufacture of a cache appliance."),
            Required("appliance-life", Life, "Life of a cache appliance."),
        ]
    );

    private static SchemaKey ByAccess(string name, ScalarType type, string meaning) =>
        Required(
            name,
            new ObjectType(name, meaning, [.. Words<AccessTechnology>().Select(word => Required(word, type, meaning))]),
            meaning
        );

    private static SchemaKey ByDevice(string name, ScalarType type, string meaning) =>
        Required(
            name,
            new ObjectType(name, meaning, [.. Words<DeviceKind>().Select(word => Required(word, type, meaning))]),
            meaning
        );
}
