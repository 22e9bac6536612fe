using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>Energy and carbon. The values themselves, with their sources, stand in <c>parameters/emissions.yaml</c>.</summary>
internal static class EmissionTable
{
    public const string DefaultBasis = "production-direct";

    private static readonly ScalarType s_watts = new(Kinds.Watts, 0, 1e5);
    private static readonly ScalarType s_perGigabyte = new(Kinds.WattHoursPerGigabyte, 0, 1e5);
    private static readonly ScalarType s_perMbps = new(Kinds.WattsPerMbps, 0, 1e3);
    private static readonly ScalarType s_intensity = new(Kinds.GramsPerKilowattHour, 0, 5000);

    public static readonly ScalarType Basis = Choice(
        "grid-basis",
        DefaultBasis,
        "production-lifecycle",
        "consumption-lifecycle",
        "operating-margin",
        "combined-margin"
    );

    public static readonly ObjectType GridDataset = new(
        "grid-dataset",
        "Carbon intensities of one publication.",
        [
            new SchemaKey("name", Text, "Name printed beside carbon figures.")
            {
                IsDescriptive = true,
                DefaultMeaning = "the id",
            },
            Required(
                "basis",
                Basis,
                "What is counted: at the chimney or over the life cycle, of production or consumption, average or marginal."
            ),
            Required("vintage", new ScalarType(Kinds.Label), "Edition of the publication."),
            Required("source", new ScalarType(Kinds.Label), "Source."),
            Required(
                "values",
                new MapType(Kinds.Country, new MapType(Kinds.Year, s_intensity, 1, 200), 1, 300),
                "Intensity by country and year."
            ),
        ]
    );

    public static readonly ObjectType Grid = new(
        "grid",
        "Which carbon intensities apply. A missing country or year is an error: no value is guessed.",
        [
            Optional("basis", Basis, "Basis; never mixed in one scenario.", $"the dataset's, else {DefaultBasis}"),
            Optional("dataset", Id, "Dataset of grid-factors.", "the first with that basis, country and year"),
            Default("year", new ScalarType(Kinds.Year), "2020", "Year."),
            Optional(
                "factors",
                new MapType(Kinds.Country, s_intensity, 0, 300),
                "Intensities given by hand, by country; they win over the dataset."
            ),
        ]
    );

    public static readonly ObjectType Emissions = new(
        "emissions",
        "Energy and carbon parameters. Values with low and high follow level.",
        [
            Default(
                "level",
                Choice("level", "low", "central", "high"),
                "central",
                "Which value of each range is used."
            ),
            Default(
                "allocation-key",
                Choice("allocation-key", "time", "data", "subscriber"),
                "time",
                "Key by which the hybrid model shares idle energy."
            ),
            Default("embodied", Switch, "off", "Whether manufacture of devices is reported beside use."),
            Optional("grid", Grid, Grid.Meaning),
            Required(
                "data-centre",
                new ScalarType(Kinds.WattHoursPerHour, 0, 1000),
                "Data centre and content delivery."
            ),
            Required("fixed-network", s_perGigabyte, "Conventional intensity of fixed networks."),
            Required("mobile-network", s_perGigabyte, "Conventional intensity of mobile networks."),
            Required("router-intensity", s_perGigabyte, "Conventional intensity of the home router."),
            ByAccess("access-idle", s_watts, "Access network, idle power per line."),
            ByAccess("access-slope", s_perMbps, "Access network, power per rate."),
            Required("core-idle", s_watts, "Core network, idle power per line."),
            Required("core-slope", s_perMbps, "Core network, power per rate that crosses it."),
            Required(
                "cache-local-core-share",
                Share,
                "Part of the core slope that traffic served inside the ISP still causes."
            ),
            Required("router-power", s_watts, "Home router and media converter, per fixed line, always on."),
            Required(
                "users-per-line",
                new ScalarType(Kinds.Number, 0.5, 20),
                "People sharing a line's always-on equipment."
            ),
            Required("port-power", new ScalarType(Kinds.WattsPerGbps, 0, 1000), "Interconnect port at full load."),
            Required("port-idle-ratio", Share, "Idle over full power of a port."),
            Required("appliance-power", s_watts, "Cache appliance at full load."),
            Required("appliance-idle-ratio", Share, "Idle over full power of an appliance."),
            Required(
                "site-pue",
                new ScalarType(Kinds.Number, 1, 3),
                "Power usage effectiveness of ISP sites with caches and ports."
            ),
            ByDevice("device-power", s_watts, "Screen and peripherals while watching."),
            ByDevice("device-embodied", new ScalarType(Kinds.GramsPerHour, 0, 1000), "Manufacture, per hour of use."),
        ]
    );

    private static SchemaKey ByAccess(string name, ScalarType type, string meaning) =>
        Required(
            name,
            new ObjectType(
                name,
                meaning,
                [.. new[] { "fibre", "cable", "dsl", "mobile" }.Select(word => Required(word, type, meaning))]
            ),
            meaning
        );

    private static SchemaKey ByDevice(string name, ScalarType type, string meaning) =>
        Required(
            name,
            new ObjectType(
                name,
                meaning,
                [.. new[] { "television", "laptop", "tablet", "phone" }.Select(word => Required(word, type, meaning))]
            ),
            meaning
        );
}
