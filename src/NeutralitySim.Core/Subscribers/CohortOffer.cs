using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Subscribers;

/// <summary>A cohort's demand for a month. Lists are indexed like <see cref="IspLayout.CellsOf"/>.</summary>
/// <param name="State">Lines and adoption after its reaction.</param>
/// <param name="CellLines">Adopting lines, scaled by season and growth of viewing.</param>
/// <param name="CellRungScale">Ratio of the cell's bitrates to the ladder's rungs.</param>
public sealed record CohortOffer(CohortState State, double[] CellLines, double[] CellRungScale);
