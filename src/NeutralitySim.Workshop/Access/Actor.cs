namespace NeutralitySim.Workshop.Access;

/// <summary>Who does something.</summary>
/// <param name="Kind">One kind.</param>
/// <param name="Seat">Id of the seat; null for all others.</param>
public sealed record Actor(ActorKind Kind, string? Seat = null)
{
    /// <summary>Somebody with the join code.</summary>
    public static readonly Actor Newcomer = new(ActorKind.Newcomer);

    /// <summary>The facilitator.</summary>
    public static readonly Actor Facilitator = new(ActorKind.Facilitator);

    /// <summary>The program itself.</summary>
    public static readonly Actor Program = new(ActorKind.Program);

    /// <summary>A seat.</summary>
    public static Actor Of(string seat) => new(ActorKind.Seat, seat);

    /// <summary>Whom a secret belongs to; null where it is nobody's. All secrets are compared, whichever it is.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="secret">What somebody sent, anything.</param>
    public static Actor? OfSecret(WorkshopState state, string secret)
    {
        string hash = Secret.Hash(secret);
        var found = Secret.IsSame(hash, state.FacilitatorKeyHash) ? Facilitator : null;
        foreach (var seat in state.Seats)
            if (Secret.IsSame(hash, seat.TokenHash))
                found = Of(seat.Id);
        return found;
    }
}
