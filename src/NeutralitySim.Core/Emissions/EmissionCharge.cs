using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Emissions;

/// <summary>What a model charges a provider's viewing with, before its grid is known; see <see cref="EmissionLine"/>.</summary>
/// <param name="Provider">Index of the provider; −1 for what nobody's viewing is charged with.</param>
/// <param name="Component">Component.</param>
/// <param name="WattHours">Energy charged, Wh.</param>
/// <param name="DynamicWattHours">The part of it that comes and goes with viewing, Wh.</param>
/// <param name="UnallocatedWattHours">Energy charged to nobody, Wh.</param>
/// <param name="EmbodiedGrams">Manufacture, gCO₂e.</param>
internal readonly record struct EmissionCharge(
    int Provider,
    EmissionComponent Component,
    double WattHours,
    double DynamicWattHours,
    double UnallocatedWattHours = 0,
    double EmbodiedGrams = 0
);
