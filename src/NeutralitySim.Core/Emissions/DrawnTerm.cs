using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Emissions;

/// <summary>A term of the inventory before its place, month and grid are known.</summary>
/// <param name="Provider">Index of the provider; −1 for equipment of all.</param>
/// <param name="FollowsViewing">True for power that comes and goes with viewing, false for power that is always on.</param>
/// <param name="Term">The term.</param>
internal readonly record struct DrawnTerm(int Provider, bool FollowsViewing, EmissionTerm Term);
