using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>What viewers of one provider received, as the conventional and the power model see it.</summary>
/// <param name="ViewingHours">Hours watched.</param>
/// <param name="Gigabytes">Volume, GB.</param>
/// <param name="DeviceHours">Hours watched by device, indexed like <see cref="DeviceKind"/>.</param>
/// <param name="AccessShares">Share of viewing by access, indexed like <see cref="AccessTechnology"/>; sums to 1.</param>
public sealed record ProviderDelivery(
    double ViewingHours,
    double Gigabytes,
    IReadOnlyList<double> DeviceHours,
    IReadOnlyList<double> AccessShares
)
{
    /// <summary>Share of viewing on mobile access.</summary>
    public double MobileShare => AccessShares[(int)AccessTechnology.Mobile];
}
