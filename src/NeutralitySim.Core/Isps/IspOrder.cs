using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Isps;

/// <summary>Asks an ISP to simulate a month.</summary>
/// <param name="State">The ISP as the month finds it; only read.</param>
/// <param name="Input">Demand, capacities, caches and steering of the month.</param>
/// <param name="Branch">The month as it would be with a deal that is being bargained for; null where none is.</param>
public sealed record IspOrder(IspState State, TrafficMonthInput Input, DealBranch? Branch = null);
