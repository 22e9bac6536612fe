using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Grains;

/// <summary>Somebody who watches a workshop, and what was shown last.</summary>
/// <param name="Name">Name of the viewer's <see cref="ISeatGrain"/> within the workshop.</param>
/// <param name="Who">Who; null for the wall.</param>
/// <param name="Key">Hash of the facilitator's key where it is the facilitator.</param>
internal sealed record Viewer(string Name, Actor? Who, string? Key)
{
    /// <summary>What was shown last; null for nothing yet.</summary>
    public byte[]? Own { get; set; }

    /// <summary>The workshop of which everything was shown; null for nothing yet.</summary>
    public WorkshopState? Seen { get; set; }

    /// <summary>When somebody asked for it last.</summary>
    public long RenewedAt { get; set; }

    /// <summary>A viewer of a workshop.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="who">Who; null for the wall.</param>
    public static Viewer Of(WorkshopState state, Actor? who) =>
        who switch
        {
            null => new Viewer("wall", null, null),
            { Seat: { } seat } => new Viewer($"seat-{seat}", who, null),
            // Whoever holds a key that was replaced is another viewer than whoever holds the new one.
            _ => new Viewer($"facilitator-{state.FacilitatorKeyHash[..16]}", who, state.FacilitatorKeyHash),
        };

    /// <summary>Whether it may still watch.</summary>
    public bool MayWatch(WorkshopState state) =>
        (Key is null || Key == state.FacilitatorKeyHash) && (Who?.Seat is not { } seat || state.Find(seat) is not null);
}
