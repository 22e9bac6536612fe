using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Gives the own seat another name.</summary>
/// <param name="RequestId">Id of the request.</param>
/// <param name="Name">Name as typed; null for none.</param>
public sealed record Rename(string RequestId, string? Name) : SeatAction(RequestId)
{
    internal override bool IsBoundByLock => false;

    internal override WorkshopAction Cleaned() => this with { Name = DisplayName.Clean(Name) };

    private protected override Text? Refusal(WorkshopState state, Seat seat) => null;

    private protected override WorkshopState Applied(WorkshopState state, Seat seat) =>
        state.With(seat with { Name = Name });
}
