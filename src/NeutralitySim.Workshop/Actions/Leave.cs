using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>
/// Gives the own seat up: its token and name are forgotten, what it did stays without them. Entries before it still hold the name: whoever keeps a journal writes the
/// state down and begins it anew.
/// </summary>
/// <param name="RequestId">Id of the request.</param>
public sealed record Leave(string RequestId) : SeatAction(RequestId)
{
    internal override bool IsBoundByLock => false;

    private protected override Text? Refusal(WorkshopState state, Seat seat) => null;

    private protected override WorkshopState Applied(WorkshopState state, Seat seat) => state.With(GivenUp(seat));

    internal static Seat GivenUp(Seat seat) => seat with { TokenHash = "", Name = null, IsGone = true, Answered = [] };
}
