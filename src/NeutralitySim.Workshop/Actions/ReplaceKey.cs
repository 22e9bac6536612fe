using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Puts a new facilitator's key in place of a lost one. Only at the console of the machine: whoever asks there owns it.</summary>
/// <param name="KeyHash">Hash of the new key.</param>
public sealed record ReplaceKey(string KeyHash) : ProgramAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Secret.IsHash(KeyHash) && !state.Seats.Exists(seat => seat.TokenHash == KeyHash) ? null : WorkshopTexts.BadKey;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.FacilitatorKeyHash == KeyHash ? state : state with { FacilitatorKeyHash = KeyHash };
}
