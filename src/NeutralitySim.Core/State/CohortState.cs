namespace NeutralitySim.Core.State;

/// <summary>What changes about a cohort from month to month.</summary>
/// <param name="Lines">Paying lines, 0 or more.</param>
/// <param name="Adoption">Share of its lines that subscribe to each provider, 0 to 1, indexed like the world's providers.</param>
public sealed record CohortState(double Lines, IReadOnlyList<double> Adoption);
