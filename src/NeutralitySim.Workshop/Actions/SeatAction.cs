using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Something a seat does. Sent again after a lost answer, it counts once, also when the room has gone on.</summary>
/// <param name="RequestId">Id the phone gives it, another for each thing it wants; 1 to 100 characters.</param>
public abstract record SeatAction(string RequestId) : WorkshopAction
{
    private const int DigestBytes = 8;

    // Writes also what no request could hold, such as a number that is none: it is refused later, with its reason.
    private static readonly JsonSerializerOptions Digested = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    internal override ActorKind MayBe => ActorKind.Seat;

    /// <summary>Whether a lock on all seats holds it back.</summary>
    internal virtual bool IsBoundByLock => true;

    internal sealed override bool WasDone(WorkshopState state, Actor by) =>
        state.Find(by.Seat)?.Answered.Find(request => request.Id == RequestId) is { } request
        && request.Digest == Digest();

    internal sealed override Text? Refusal(WorkshopState state, Actor by) =>
        state.Find(by.Seat) is not { } seat ? WorkshopTexts.NoSeat
        : RequestId.Length is 0 or > WorkshopLimits.Id ? WorkshopTexts.BadRequestId.With(WorkshopLimits.Id)
        : seat.Answered.Exists(request => request.Id == RequestId) ? WorkshopTexts.RequestIdTwice
        : IsBoundByLock && state.Locks.Seats ? WorkshopTexts.SeatsLocked
        : Refusal(state, seat);

    internal sealed override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at)
    {
        var seat = state.Find(by.Seat)!;
        var answered = seat.Answered.Add(new RememberedRequest(RequestId, Digest()));
        if (answered.Count > WorkshopLimits.RememberedRequests)
            answered = answered.RemoveAt(0);
        seat = seat with { Answered = answered };
        return Applied(state.With(seat), seat);
    }

    /// <summary>Why it does not count; null where it does.</summary>
    private protected abstract Text? Refusal(WorkshopState state, Seat seat);

    /// <summary>The workshop after it.</summary>
    private protected abstract WorkshopState Applied(WorkshopState state, Seat seat);

    private string Digest() =>
        Convert.ToHexStringLower(
            SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<WorkshopAction>(this, Digested)).AsSpan(0, DigestBytes)
        );
}
