using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>Levers: what a page lets its readers move, and what it tells them about it. No result depends on this table.</summary>
internal static class LeverTable
{
    /// <summary>Form of a value that is read as the lever's paths are.</summary>
    public const string ValueForm = "value";

    /// <summary>Form of the name of a shipped lever.</summary>
    public const string PresetForm = "preset";

    /// <summary>Form of values by path.</summary>
    public const string SettingsForm = "settings";

    private static readonly ScalarType Written = Kinds.Written.Any;

    private static readonly ScalarType Path = Kinds.LeverPath.Any;

    public static readonly ObjectType Range = new(
        "lever-range",
        "What a number may be set to, in a unit of its path; the unit of to is the one shown. For a factor, plain numbers.",
        [
            Required("from", Written, "Smallest value."),
            Required("to", Written, "Largest value."),
            Required("step", Written, "Distance between the values a slider stops at; others may be typed."),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Band = new(
        "lever-band",
        "A part of the range that has a name; bands do not overlap and lie inside the range.",
        [
            Required("label", AnyText, "Name, in English and French."),
            Required("from", Written, "Lower end."),
            Required("to", Written, "Upper end."),
        ]
    );

    public static readonly ObjectType Choice = new(
        "lever-choice",
        "One of the things a lever may be set to. The one whose values the file holds is where the lever stands at the start; "
            + "one without value and set stands for the file as it is.",
        [
            Required("label", AnyText, "Name, in English and French."),
            Optional("value", new FreeType(ValueForm), "Value at every path of the lever.", "the file's"),
            Optional("set", new FreeType(SettingsForm), "Values by path, instead of value.", "none"),
        ]
    );

    public static readonly ObjectType Case = new(
        "lever-case",
        "A real case.",
        [
            Required("text", AnyText, "What happened, in English and French."),
            Required("source", Kinds.Label.Any, "Where this is known from."),
        ]
    );

    public static readonly ObjectType Explanation = new(
        "lever-explanation",
        "What a reader is told about a lever; all in English and French.",
        [
            Required("message", AnyText, "The one thing to remember."),
            Required("dynamics", AnyText, "What to watch while it moves, and why."),
            Required("gains", AnyText, "Who gains."),
            Required("loses", AnyText, "Who loses."),
            Required("for", AnyText, "The strongest argument of one side."),
            Required("against", AnyText, "The strongest argument of the other."),
            Required("case", Case, Case.Meaning),
        ]
    );

    public static readonly ObjectType Lever = new(
        "lever",
        "Something that readers of a page may move. It changes no result until it is moved.",
        [
            Optional(
                "based-on",
                new FreeType(PresetForm),
                "Shipped lever that lies beneath, with its label and explanation: a file of scenarios/levers."
            ),
            Required("label", AnyText, "Name, in English and French."),
            Optional(
                "kind",
                Choice("lever-kind", "number", "factor", "choice"),
                "number sets one value, factor multiplies the file's values, choice sets one of several.",
                "choice where there are choices, else number"
            ),
            Optional(
                "path",
                Path,
                "Path it sets, dotted as for --set; * stands for each ISP, provider and the like. With regimes, as in overrides."
            ),
            Optional("paths", new ListType(Path, 1, 50), "Paths it sets, instead of path."),
            Optional("regimes", new ListType(Id, 1, 12), "Regimes under which alone it acts, as overrides do.", "all"),
            Optional("range", Range, Range.Meaning, "none; required without choices"),
            Optional("bands", new ListType(Band, 0, 20), "Parts of the range with a name, in order.", "none"),
            Optional("choices", ById(Choice, 0, 20), "What a choice may be set to, by id, in order.", "none"),
            Required("explanation", Explanation, Explanation.Meaning),
        ]
    );
}
