using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Schema.Tables;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Claims;

/// <summary>The whole schema of a claim file.</summary>
internal static class ClaimTable
{
    public const string UseAndEmbodied = "use+embodied";

    private static readonly ScalarType Label = Kinds.Label.Any;
    private static readonly ScalarType ViewingHours = Kinds.ViewingHours.Between(1, 1e15);
    private static readonly ScalarType CompanyMass = Kinds.CorporateMass.Between(1e-3, 1e12);
    private static readonly ScalarType Boundary = Choice<ClaimBoundary>(
        "claim-boundary",
        (ClaimBoundary.UseAndEmbodied, UseAndEmbodied)
    );

    /// <summary>Keys of a scenario's emissions that a claim sets in a way of its own, or has no use for.</summary>
    private static readonly string[] NotOfAnHour =
    [
        "preset",
        "preset-status",
        "level",
        "allocation-key",
        "embodied",
        "grid",
        "instruments",
        "residual-mix",
    ];

    private static readonly ListType Models = new(Choice<ClaimModel>("claim-model"), 1, 2);

    private static readonly ObjectType Hour = new(
        "claim-hour",
        "A mass for some time of viewing. Not beside company: the two are never added or compared.",
        [
            Required("carbon", Kinds.ViewingCarbon.Between(1e-6, 1e9), "Mass claimed."),
            Default("duration", Kinds.Time.Between(1, 31_536_000), "1 h", "Time watched for it."),
            Optional("distance", Kinds.Distance.Between(1e-3, 1e9), "Car journey said to emit the same.", "none"),
        ]
    )
    {
        MayBeNone = true,
    };

    private static readonly ObjectType Company = new(
        "claim-company",
        "A part of a company's year. Not beside hour.",
        [
            Required("total", CompanyMass, "Total of the year."),
            Required("share", Kinds.Share.Between(1e-6, 1), "Part claimed, for example streaming."),
            Optional("restated", CompanyMass, "Total as restated later.", "not restated"),
            Optional("fewest-viewing-hours", ViewingHours, "Hours watched in the year, lower estimate.", "none"),
            Optional("most-viewing-hours", ViewingHours, "Hours watched in the year, upper estimate.", "none"),
        ]
    )
    {
        MayBeNone = true,
    };

    private static readonly ObjectType Session = new(
        "claim-session",
        "A way of watching.",
        [
            Required("name", AnyText, "Name."),
            Required("device", Choice<DeviceKind>("device"), "Screen."),
            Required("access", Choice<AccessTechnology>("access"), "Access."),
            Required("bitrate", Rate(1e3, Table.Giga), "Bitrate delivered."),
        ]
    );

    private static readonly ObjectType Grid = new(
        "claim-grid",
        "Electricity.",
        [
            Required("name", AnyText, "Country, basis and year."),
            Required("intensity", Kinds.GramsPerKilowattHour.Between(0, 5000), "Intensity, with its source."),
        ]
    );

    private static readonly ObjectType Car = new(
        "claim-car",
        "A car.",
        [
            Required("name", AnyText, "Name."),
            Required("carbon", Kinds.GramsPerKilometre.Between(0.1, 5000), "Per kilometre, with its source."),
        ]
    );

    private static readonly ObjectType Published = new(
        "claim-published",
        "Another published figure for an hour of viewing.",
        [
            Required("name", AnyText, "Who published it and when."),
            Default("boundary", Boundary, "use", "What it counts."),
            Required("carbon", Kinds.GramsPerHour.Between(0, 1e9), "Per hour, with its source."),
        ]
    );

    /// <summary>A claim file.</summary>
    public static readonly ObjectType Root = new(
        "claim",
        "A statement from the public debate, and the cases to try it in.",
        [
            Required("statement", AnyText, "The statement."),
            Required("said-by", AnyText, "Who said it."),
            Required("when", Label, "When."),
            Required("source", Label, "Source."),
            Descriptive("note", AnyText, "What a reader must know."),
            Optional("hour", Hour, Hour.Meaning, "a claim about a company"),
            Optional("company", Company, Company.Meaning, "a claim about an hour"),
            Default(
                "models",
                Models,
                "[conventional, power]",
                "Models to try. The hybrid model has no hour of its own: it needs a scenario."
            ),
            Default(
                "boundaries",
                new ListType(Boundary, 1, 2),
                "[use, use+embodied]",
                "Electricity alone, or with manufacture of screen and home router."
            ),
            Optional(
                "presets",
                new MapType(Kinds.Id, Models, 0, 20),
                "Published sets of parameters to try too, in the reference grid, and the models each is made for; files of parameters/presets.",
                "none"
            ),
            Optional("sessions", ById(Session, 1, 20), "Ways of watching; the first is the reference.", "none"),
            Optional("grids", ById(Grid, 1, 20), "Electricity to try; the first is the reference.", "none"),
            Optional("cars", ById(Car, 0, 20), "Cars to turn grams into metres.", "none"),
            Optional("published", new ListType(Published, 0, 50), "Other published figures for the hour.", "none"),
            Optional(
                "emissions",
                EmissionTable.Emissions with
                {
                    Name = "claim-emissions",
                    Meaning = "Parameters of the models where they differ from the shipped ones.",
                    Keys = [.. EmissionTable.Emissions.Keys.Where(key => !NotOfAnHour.Contains(key.Name))],
                },
                "Parameters of the models.",
                "parameters/emissions.yaml"
            ),
        ]
    );
}
