using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Emissions;

/// <summary>A term of the inventory before its place and grid are known; see <see cref="EmissionTerm"/>.</summary>
/// <param name="Provider">Index of the provider; −1 for equipment of all.</param>
/// <param name="FollowsViewing">True for power that comes and goes with viewing, false for power that is always on.</param>
internal readonly record struct DrawnTerm(
    int Provider,
    EmissionComponent Component,
    string Item,
    bool FollowsViewing,
    double WattHoursPerUnit,
    double Locality = 1,
    double GigabytesPerHour = 1,
    double ProvisionedUnits = 1,
    double Lines = 1,
    double ViewingHours = 1
)
{
    public double WattHours => WattHoursPerUnit * Locality * GigabytesPerHour * ProvisionedUnits * Lines * ViewingHours;
}
