using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Groups;

/// <summary>A lever in all groups.</summary>
/// <param name="Lever">Id of the lever.</param>
/// <param name="Baseline">Where the scenario puts it.</param>
/// <param name="Values">Where each group has it, in the order of the groups.</param>
/// <param name="Minimum">Smallest, in the lever's unit; null for choices.</param>
/// <param name="Maximum">Largest; null for choices.</param>
/// <param name="Mean">Mean; null for choices.</param>
/// <param name="Touched">Groups that have it elsewhere than the scenario.</param>
/// <param name="Agreed">The value that asks the least of all groups together, of <see cref="GroupTable"/>.</param>
/// <param name="ToAgreement">Mean over the groups of their distance to <paramref name="Agreed"/>, 0 to 1.</param>
public sealed record LeverRow(
    string Lever,
    string Baseline,
    ImmutableList<string> Values,
    double? Minimum,
    double? Maximum,
    double? Mean,
    int Touched,
    string Agreed,
    double ToAgreement
);
