using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>Another published figure for an hour of viewing, shown beside the claim.</summary>
/// <param name="Name">Who published it and when.</param>
/// <param name="Boundary">What it counts.</param>
/// <param name="GramsPerHour">g CO₂e per hour.</param>
/// <param name="Source">Source.</param>
public sealed record PublishedFigure(Text Name, ClaimBoundary Boundary, double GramsPerHour, string Source);
