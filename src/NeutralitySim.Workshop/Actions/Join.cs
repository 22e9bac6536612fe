using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Takes a seat, in the group that has fewest. Who comes back with the token needs no action: the seat is still there.</summary>
/// <param name="Code">The join code as typed.</param>
/// <param name="Seat">Id of the seat, drawn by whoever asks for it; sent again with the same token it counts once.</param>
/// <param name="TokenHash">Hash of the seat's token.</param>
/// <param name="Role">Role.</param>
/// <param name="Name">Name as typed; null for none.</param>
public sealed record Join(string Code, string Seat, string TokenHash, Role Role, string? Name) : WorkshopAction
{
    internal override ActorKind MayBe => ActorKind.Newcomer;

    internal override WorkshopAction Cleaned() => this with { Name = DisplayName.Clean(Name) };

    internal override bool WasDone(WorkshopState state, Actor by) =>
        JoinCode.Matches(Code, state.Opening.JoinCode)
        && state.Find(Seat) is { IsBot: false } seat
        && Secret.IsSame(seat.TokenHash, TokenHash);

    internal override Text? Refusal(WorkshopState state, Actor by) =>
        !JoinCode.Matches(Code, state.Opening.JoinCode) ? WorkshopTexts.WrongCode
        : state.Seats.Count >= WorkshopLimits.Seats ? WorkshopTexts.Full
        : !IsSeatId(Seat)
        || !Secret.IsHash(TokenHash)
        || !Enum.IsDefined(Role)
        || state.Seats.Exists(seat => seat.Id == Seat || seat.TokenHash == TokenHash)
        || TokenHash == state.FacilitatorKeyHash
            ? WorkshopTexts.BadSeat
        : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state with
        {
            Seats = state.Seats.Add(
                new Seat(Seat, TokenHash, Name, Role, Smallest(state), false, HasBegun(state), false, [])
            ),
        };

    /// <summary>Id of the group with fewest seats, the first of equals.</summary>
    internal static string Smallest(WorkshopState state) =>
        state.Groups.MinBy(group => state.Seats.Count(seat => !seat.IsGone && seat.Group == group.Id))!.Id;

    /// <summary>Whether the first round has begun.</summary>
    internal static bool HasBegun(WorkshopState state) =>
        state.Opening.Agenda.IndexOf(StepKind.Propose, 1) is >= 0 and var first && state.Clock.Step >= first;

    // Bots have ids with a dash.
    private static bool IsSeatId(string id) => id.Length is > 0 and <= 40 && id.All(char.IsAsciiLetterOrDigit);
}
