namespace NeutralitySim.Grains;

/// <summary>
/// Views of a workshop that have changed, as JSON in UTF-8. Written once for all who watch: whoever passes them on reads nothing of them.
/// </summary>
/// <param name="Version">Entries of the journal they show.</param>
/// <param name="Room">The <see cref="NeutralitySim.Workshop.Views.RoomView"/>; null where it is as before.</param>
/// <param name="Own">
/// What the viewer alone sees, a <see cref="NeutralitySim.Workshop.Views.SeatView"/>, <see cref="NeutralitySim.Workshop.Views.FacilitatorView"/> or
/// <see cref="NeutralitySim.Workshop.Views.WallView"/> without its room; null where it is as before.
/// </param>
/// <param name="IsOver">Whether there is nothing more to see from here: the seat was given up, or the key replaced.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.view-news")]
public sealed record ViewNews(
    [property: Id(0)] int Version,
    [property: Id(1)] byte[]? Room,
    [property: Id(2)] byte[]? Own,
    [property: Id(3)] bool IsOver = false
)
{
    /// <summary>These views and, where they are silent, those from before.</summary>
    internal ViewNews After(ViewNews? before) =>
        before is null ? this : this with { Room = Room ?? before.Room, Own = Own ?? before.Own };
}
