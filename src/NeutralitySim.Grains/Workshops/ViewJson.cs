using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Grains;

/// <summary>Views as they are sent: the room once for all, and beside it what each alone sees.</summary>
internal static class ViewJson
{
    // A view without the room, which its reader has already.
    private static readonly JsonSerializerOptions OwnOptions = new(WorkshopJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutRoom } },
    };

    /// <summary>The room's view.</summary>
    public static byte[] Room(RoomView room) => JsonSerializer.SerializeToUtf8Bytes(room, WorkshopJson.Options);

    /// <summary>What somebody alone sees; null where there is nothing to be seen from there.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="room">The room's view of the same state.</param>
    /// <param name="viewer">Who; null for the wall.</param>
    public static byte[]? Own(WorkshopState state, RoomView room, Actor? viewer) =>
        viewer switch
        {
            null => Written(WallView.Of(state, room)),
            { Kind: ActorKind.Facilitator } => Written(FacilitatorView.Of(state, room)),
            { Seat: { } seat } when SeatView.Of(state, room, seat) is { } view => Written(view),
            _ => null,
        };

    private static byte[] Written<T>(T view) => JsonSerializer.SerializeToUtf8Bytes(view, OwnOptions);

    private static void WithoutRoom(JsonTypeInfo type)
    {
        foreach (var room in type.Properties.Where(property => property.PropertyType == typeof(RoomView)).ToList())
            type.Properties.Remove(room);
    }
}
