using NeutralitySim.Grains;

namespace NeutralitySim.Cli.Workshops;

/// <summary>A workshop as it was asked for.</summary>
/// <param name="Path">Scenario.</param>
/// <param name="Minutes">Minutes of the agenda; one of the templates.</param>
/// <param name="Groups">Groups side by side.</param>
/// <param name="IsBlind">Whether regimes are covered.</param>
/// <param name="Days">Days until all that people said is deleted.</param>
/// <param name="Store">File it is kept in; null for the default.</param>
/// <param name="IsNew">Whether a new one is opened although there is one.</param>
/// <param name="HasLostKey">Whether a new facilitator's key takes the place of the old one.</param>
internal sealed record WorkshopAsked(
    string Path,
    int Minutes,
    int Groups,
    bool IsBlind,
    int Days,
    string? Store,
    bool IsNew,
    bool HasLostKey
)
{
    /// <summary>Cluster whose grains carry it; null for a silo in this process.</summary>
    public ClusterSettings? Cluster { get; init; }
}
