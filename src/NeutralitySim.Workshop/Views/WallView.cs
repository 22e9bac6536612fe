namespace NeutralitySim.Workshop.Views;

/// <summary>What stands on the wall.</summary>
/// <param name="JoinCode">What people type to join.</param>
/// <param name="Room">What everybody may see.</param>
public sealed record WallView(string JoinCode, RoomView Room)
{
    /// <summary>The view of a state.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="room">The room's view of the same state, which is the same for all.</param>
    public static WallView Of(WorkshopState state, RoomView room) => new(state.Opening.JoinCode, room);
}
