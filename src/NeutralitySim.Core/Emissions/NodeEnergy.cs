using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Emissions;

/// <summary>Energy of one component in a month.</summary>
/// <param name="Component">Component.</param>
/// <param name="DrawnWattHours">What the equipment drew, Wh, computed without regard to who is charged.</param>
/// <param name="ChargedWattHours">What each provider's viewing is charged with, Wh.</param>
/// <param name="DynamicWattHours">The part of it that comes and goes with viewing, Wh; the rest is a share of what is always on.</param>
/// <param name="UnallocatedWattHours">What nobody's viewing is charged with, Wh.</param>
public sealed record NodeEnergy(
    EmissionComponent Component,
    double DrawnWattHours,
    IReadOnlyList<double> ChargedWattHours,
    IReadOnlyList<double> DynamicWattHours,
    double UnallocatedWattHours
);
