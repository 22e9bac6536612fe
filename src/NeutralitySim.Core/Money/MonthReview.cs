using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>A month that ended and the state that reactions to it change.</summary>
/// <param name="Layout">World of the run.</param>
/// <param name="State">State, changed by decisions.</param>
/// <param name="Outcomes">Outcome of each ISP.</param>
/// <param name="WithDeals">Per ISP, the month as it would have been with a deal being bargained for, or null.</param>
/// <param name="Ledger">Payments so far.</param>
/// <param name="Month">Month that ended, from 0.</param>
internal sealed record MonthReview(
    WorldLayout Layout,
    RunState State,
    IReadOnlyList<TrafficMonth> Outcomes,
    IReadOnlyList<DealMonth?> WithDeals,
    Ledger Ledger,
    int Month
)
{
    public World World => Layout.World;
}
