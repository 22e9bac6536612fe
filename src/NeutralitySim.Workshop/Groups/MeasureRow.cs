using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Groups;

/// <summary>A measure in all groups, in the indicator's unit; null where no group has a value.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Values">Each group's, in the order of the groups; null where it has none.</param>
/// <param name="Minimum">Smallest.</param>
/// <param name="Maximum">Largest.</param>
/// <param name="Mean">Mean of those that have one.</param>
public sealed record MeasureRow(
    string Measure,
    ImmutableList<double?> Values,
    double? Minimum,
    double? Maximum,
    double? Mean
);
