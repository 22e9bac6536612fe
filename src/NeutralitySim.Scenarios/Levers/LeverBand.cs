using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>A named part of a lever's scale.</summary>
/// <param name="From">Lower end, in the scale's unit.</param>
/// <param name="To">Upper end, in the scale's unit.</param>
/// <param name="Name">Name in both languages.</param>
public sealed record LeverBand(double From, double To, Text Name);
