using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>Values of an assumption along a side of a picture.</summary>
internal static class AssumptionAxis
{
    /// <summary>The axis; the unit once, where all values have the same.</summary>
    public static NamedAxis Of(ReportContext context, string path, IReadOnlyList<string> values)
    {
        string assumption = AssumptionLabel.Of(path, context.Description, context.Locale);
        string[] units = [.. values.Where(value => value != "0").Select(UnitOf).Distinct()];
        return units is [{ Length: > 0 } unit]
            ? new NamedAxis(
                [.. values.Select(value => context.Locale.Written(value.Split(' ')[0]))],
                $"{assumption} ({context.Locale.Unit(unit)})"
            )
            : new NamedAxis([.. values.Select(value => AssumptionLabel.Value(value, context.Locale))], assumption);
    }

    private static string UnitOf(string value) => value.Split(' ', 2) is [_, var unit] ? unit : "";
}
