using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>One viewer in front of one screen, as the per-hour models see it.</summary>
/// <param name="Device">Screen.</param>
/// <param name="Access">Access technology; all but mobile have a home router.</param>
/// <param name="MegabitsPerSecond">Bitrate delivered, Mbit/s, at least 0.</param>
/// <param name="UsersPerLine">People U who share what a fixed line draws when idle, above 0. A mobile line serves one.</param>
/// <param name="ActiveUsers">People A who share the line's marginal power at that moment, above 0.</param>
/// <param name="Hours">Hours watched, at least 0.</param>
public sealed record ViewingSession(
    DeviceKind Device,
    AccessTechnology Access,
    double MegabitsPerSecond,
    double UsersPerLine,
    double ActiveUsers = 1,
    double Hours = 1
)
{
    /// <summary>True on mobile access.</summary>
    public bool IsMobile => Access == AccessTechnology.Mobile;

    /// <summary>Volume, GB: 0.45 GB per Mbit/s and hour.</summary>
    public double Gigabytes => UnitConversion.GigabytesPerMbpsHour * MegabitsPerSecond * Hours;

    /// <summary>The session as a delivery of its own.</summary>
    internal ProviderDelivery Delivery
    {
        get
        {
            var deviceHours = new double[Enum.GetValues<DeviceKind>().Length];
            deviceHours[(int)Device] = Hours;
            var accessShares = new double[Enum.GetValues<AccessTechnology>().Length];
            accessShares[(int)Access] = 1;
            return new ProviderDelivery(Hours, Gigabytes, deviceHours, accessShares);
        }
    }
}
