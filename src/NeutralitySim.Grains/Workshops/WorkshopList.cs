namespace NeutralitySim.Grains;

/// <summary>Workshops as they are kept.</summary>
internal sealed class WorkshopList
{
    /// <summary>When each is deleted, by id.</summary>
    public SortedDictionary<string, DateTimeOffset> DeleteAt { get; init; } = new(StringComparer.Ordinal);
}
