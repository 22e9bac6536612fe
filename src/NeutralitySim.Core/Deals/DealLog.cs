using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>Tells of a deal between an ISP and a provider about a link.</summary>
/// <param name="World">World of the run.</param>
/// <param name="Isp">The ISP.</param>
/// <param name="State">Where it is told.</param>
/// <param name="Month">Month, from 0.</param>
/// <param name="Provider">Index of the provider.</param>
/// <param name="Interconnect">Index of the link among the ISP's interconnects.</param>
internal readonly record struct DealLog(
    World World,
    IspLayout Isp,
    RunState State,
    int Month,
    int Provider,
    int Interconnect
)
{
    private string Account => Accounts.Provider(World.Providers[Provider].Id);

    private string Subject => JoinedId.Of(Isp.Isp.Id, Isp.Isp.Interconnects[Interconnect].Id);

    /// <summary>Of a deal in the month that ended.</summary>
    public static DealLog Of(MonthReview review, int isp, int provider, int interconnect) =>
        new(review.World, review.Layout.Isps[isp], review.State, review.Month, provider, interconnect);

    /// <summary>Tells that it was signed.</summary>
    /// <param name="price">Per Mbps and month.</param>
    /// <param name="gain">What the provider gains by it, per month; 0 where nobody weighed that.</param>
    public void Signed(double price, double gain) =>
        State.Events.Add(new RunEvent(Month, Account, RunEventKind.DealSigned, Subject, price, gain));

    /// <summary>Tells that it is over.</summary>
    /// <param name="price">Per Mbps and month, as it was.</param>
    /// <param name="gain">What the provider gained by it, per month.</param>
    public void Ended(double price, double gain) =>
        State.Events.Add(new RunEvent(Month, Account, RunEventKind.DealEnded, Subject, price, gain));

    /// <summary>Tells what the provider decided about it.</summary>
    public void Decided(DecisionOption[] options, string chosen, DecisionReason reason) =>
        State.Decisions.Add(new DecisionRecord(Month, Account, "deal", Subject, options, chosen, reason));
}
