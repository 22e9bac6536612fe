namespace NeutralitySim.Core.Results;

/// <summary>What a value is about.</summary>
/// <param name="Kind">Kind of entity.</param>
/// <param name="Id">
/// Ids joined by a slash: <c>comcast</c>, <c>netflix</c>, <c>comcast/netflix</c>, <c>comcast/cogent</c> for a link; a word for a group, as
/// <c>fibre</c>, <c>small</c> or <c>p10</c>; empty for all.
/// </param>
public readonly record struct Entity(EntityKind Kind, string Id)
{
    /// <summary>The whole run.</summary>
    public static Entity All { get; } = new(EntityKind.All, "");
}
