namespace NeutralitySim.Studies;

/// <summary>A place of a range at which a difference passes nought.</summary>
/// <param name="Place">The place, 0 to 1.</param>
/// <param name="Low">Low end of its 95 % interval over replications; NaN for one replication.</param>
/// <param name="High">High end.</param>
public readonly record struct Crossing(double Place, double Low, double High);
