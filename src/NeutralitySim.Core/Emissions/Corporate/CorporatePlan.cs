namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>An announced plan to test against an inventory.</summary>
/// <param name="Targets">Targets in order.</param>
/// <param name="Assumption">What is supposed for years after the last published one; null leaves them open.</param>
public sealed record CorporatePlan(IReadOnlyList<PlanTarget> Targets, PlanAssumption? Assumption)
{
    /// <summary>Every target's years in order; a net-zero target by both nettings.</summary>
    public IReadOnlyList<TrajectoryPoint> Trajectory(CorporateInventory inventory) =>
        [.. Targets.SelectMany(target => new Trajectory(inventory, Assumption, target).Points())];
}
