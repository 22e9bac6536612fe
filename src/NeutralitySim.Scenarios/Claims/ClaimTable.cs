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

    private static readonly ScalarType s_label = Kinds.Label.Any;
    private static readonly ScalarType s_viewingHours = Kinds.ViewingHours.Between(1, 1e15);
    private static readonly ScalarType s_companyMass = Kinds.CorporateMass.Between(1e-3, 1e12);
    private static readonly ScalarType s_boundary = Choice<ClaimBoundary>(
        "claim-boundary",
        (ClaimBoundary.UseAndEmbodied, UseAndEmbodied)
    );

    /// <summary>Keys of a scenario's emissions that a claim sets in a way of its own, or has no use for.</summary>
    private static readonly string[] s_notOfAnHour =
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

    private static readonly ListType s_models = new(Choice<ClaimModel>("claim-model"), 1, 2);

    private static readonly ObjectType s_hour = new(
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

    private static readonly ObjectType s_company = new(
        "claim-company",
        "A part of a company's year. Not beside hour.",
        [
            Required("total", s_companyMass, "Total of the year."),
            Required("share", Kinds.Share.Between(1e-6, 1), "Part claimed, for example streaming."),
            Optional("restated", s_companyMass, "Total as restated later.", "not restated"),
            Optional("fewest-viewing-hours", s_viewingHours, "Hours watched in the year, lower estimate.", "none"),
            Optional("most-viewing-hours", s_viewingHours, "Hours watched in the year, upper estimate.", "none"),
        ]
    )
    {
        MayBeNone = true,
    };

    private static readonly ObjectType s_session = new(
        "claim-session",
        "A way of watching.",
        [
            Required("name", AnyText, "Name."),
            Required("device", Choice<DeviceKind>("device"), "Screen."),
            Required("access", Choice<AccessTechnology>("access"), "Access."),
            Required("bitrate", Rate(1e3, Table.Giga), "Bitrate delivered."),
        ]
    );

    private static readonly ObjectType s_grid = new(
        "claim-grid",
        "Electricity.",
        [
            Required("name", AnyText, "Country, basis and year."),
            Required("intensity", Kinds.GramsPerKilowattHour.Between(0, 5000), "Intensity, with its source."),
        ]
    );

    private static readonly ObjectType s_car = new(
        "claim-car",
        "A car.",
        [
            Required("name", AnyText, "Name."),
            Required("carbon", Kinds.GramsPerKilometre.Between(0.1, 5000), "Per kilometre, with its source."),
        ]
    );

    private static readonly ObjectType s_published = new(
        "claim-published",
        "Another published figure for an hour of viewing.",
        [
            Required("name", AnyText, "Who published it and when."),
            Default("boundary", s_boundary, "use", "What it counts."),
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
            Required("when", s_label, "When."),
            Required("source", s_label, "Source."),
            Descriptive("note", AnyText, "What a reader must know."),
            Optional("hour", s_hour, s_hour.Meaning, "a claim about a company"),
            Optional("company", s_company, s_company.Meaning, "a claim about an hour"),
            Default(
                "models",
                s_models,
                "[conventional, power]",
                "Models to try. The hybrid model has no hour of its own: it needs a scenario."
            ),
            Default(
                "boundaries",
                new ListType(s_boundary, 1, 2),
                "[use, use+embodied]",
                "Electricity alone, or with manufacture of screen and home router."
            ),
            Optional(
                "presets",
                new MapType(Kinds.Id, s_models, 0, 20),
                "Published sets of parameters to try too, in the reference grid, and the models each is made for; files of parameters/presets.",
                "none"
            ),
            Optional("sessions", ById(s_session, 1, 20), "Ways of watching; the first is the reference.", "none"),
            Optional("grids", ById(s_grid, 1, 20), "Electricity to try; the first is the reference.", "none"),
            Optional("cars", ById(s_car, 0, 20), "Cars to turn grams into metres.", "none"),
            Optional("published", new ListType(s_published, 0, 50), "Other published figures for the hour.", "none"),
            Optional(
                "emissions",
                EmissionTable.Emissions with
                {
                    Name = "claim-emissions",
                    Meaning = "Parameters of the models where they differ from the shipped ones.",
                    Keys = [.. EmissionTable.Emissions.Keys.Where(key => !s_notOfAnHour.Contains(key.Name))],
                },
                "Parameters of the models.",
                "parameters/emissions.yaml"
            ),
        ]
    );
}
