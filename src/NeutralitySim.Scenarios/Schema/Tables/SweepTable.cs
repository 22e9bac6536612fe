using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>A sweep: values to run a scenario with. No result of a run depends on this table.</summary>
internal static class SweepTable
{
    private const int MostAxes = 50;
    private const int MostValues = 1000;

    public static readonly ObjectType Value = new(
        "swept-value",
        "A value to vary: values one by one, or from one to another in steps.",
        [
            Required("path", Kinds.LeverPath.Any, "Dotted path, as for --set."),
            Optional("values", new ListType(Kinds.Written.Any, 1, MostValues), "Values, each with its unit."),
            Optional("from", Kinds.Written.Any, "Low end, instead of values."),
            Optional("to", Kinds.Written.Any, "High end."),
            Optional(
                "steps",
                Kinds.WholeCount.Between(2, 100_000),
                "Values from one end to the other, both among them.",
                "none; required without draws"
            ),
        ]
    );

    public static readonly ObjectType Sweep = new(
        "sweep",
        "Values that the command sweep runs the scenario with: all combinations, or draws over all of them at once.",
        [
            Required("vary", new ListType(Value, 1, MostAxes), "Values to vary."),
            Optional(
                "draws",
                Kinds.WholeCount.Between(1, 1_000_000),
                "Points drawn over all varied values at once (Latin hypercube).",
                "all combinations"
            ),
            Optional(
                "where",
                new ListType(Kinds.Label.Any, 1, MostAxes),
                "Conditions that points must meet: a varied value compared with another or with a value, as a < b; the last words of a path suffice.",
                "none"
            ),
        ]
    )
    {
        MayBeNone = true,
    };
}
