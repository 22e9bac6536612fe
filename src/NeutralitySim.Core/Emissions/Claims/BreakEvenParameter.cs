using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>A parameter whose break-even value is sought: how it is read and set in a case.</summary>
internal sealed record BreakEvenParameter(
    ClaimLever Name,
    Func<ClaimCase, bool> Applies,
    Func<ClaimCase, EmissionParameters, double> Read,
    Func<ClaimCase, EmissionParameters, double, (ClaimCase Case, EmissionParameters Parameters)> Set
)
{
    public static readonly IReadOnlyList<BreakEvenParameter> All =
    [
        new(
            ClaimLever.Grid,
            _ => true,
            (c, _) => c.Grid.GramsPerKilowattHour,
            (c, p, value) => (c with { Grid = c.Grid with { GramsPerKilowattHour = value } }, p)
        ),
        new(
            ClaimLever.DevicePower,
            _ => true,
            (c, p) => p.DeviceWatts[Device(c)],
            (c, p, value) => (c, p with { DeviceWatts = At(p.DeviceWatts, Device(c), value) })
        ),
        new(
            ClaimLever.DeviceEmbodied,
            c => c.Boundary == ClaimBoundary.UseAndEmbodied,
            (c, p) => p.DeviceEmbodiedGramsPerHour[Device(c)],
            (c, p, value) =>
                (c, p with { DeviceEmbodiedGramsPerHour = At(p.DeviceEmbodiedGramsPerHour, Device(c), value) })
        ),
        new(
            ClaimLever.Bitrate,
            _ => true,
            (c, _) => c.Session.Viewing.MegabitsPerSecond,
            (c, p, value) =>
                (
                    c with
                    {
                        Session = c.Session with { Viewing = c.Session.Viewing with { MegabitsPerSecond = value } },
                    },
                    p
                )
        ),
        new(
            ClaimLever.DataCentre,
            _ => true,
            (_, p) => p.DataCentreWattHoursPerViewingHour,
            (c, p, value) => (c, p with { DataCentreWattHoursPerViewingHour = value })
        ),
        new(
            ClaimLever.NetworkIntensity,
            c => c.Model == ClaimModel.Conventional,
            (c, p) => IsMobile(c) ? p.MobileNetworkWattHoursPerGigabyte : p.FixedNetworkWattHoursPerGigabyte,
            (c, p, value) =>
                (
                    c,
                    IsMobile(c)
                        ? p with
                        {
                            MobileNetworkWattHoursPerGigabyte = value,
                        }
                        : p with
                        {
                            FixedNetworkWattHoursPerGigabyte = value,
                        }
                )
        ),
        new(
            ClaimLever.RouterIntensity,
            c => c.Model == ClaimModel.Conventional && !IsMobile(c),
            (_, p) => p.RouterWattHoursPerGigabyte,
            (c, p, value) => (c, p with { RouterWattHoursPerGigabyte = value })
        ),
        new(
            ClaimLever.AccessPower,
            c => c.Model == ClaimModel.Power,
            (c, p) => p.AccessIdleWattsPerLine[Access(c)],
            (c, p, value) => (c, p with { AccessIdleWattsPerLine = At(p.AccessIdleWattsPerLine, Access(c), value) })
        ),
        new(
            ClaimLever.RouterPower,
            c => c.Model == ClaimModel.Power && !IsMobile(c),
            (_, p) => p.RouterWatts,
            (c, p, value) => (c, p with { RouterWatts = value })
        ),
    ];

    /// <summary>
    /// Value at which the hour emits so many grams. Every model is a straight line in each of these parameters, so two points give
    /// it; null where the line is level or meets the claim below 0.
    /// </summary>
    public double? Solve(ClaimCase which, EmissionParameters parameters, double grams)
    {
        double used = Read(which, parameters);
        double other = used > 0 ? 2 * used : 1;
        double atUsed = Grams(which, parameters, used);
        double slope = (Grams(which, parameters, other) - atUsed) / (other - used);
        double needed = used + (grams - atUsed) / slope;
        return slope > 0 && needed >= 0 ? needed : null;
    }

    private double Grams(ClaimCase which, EmissionParameters parameters, double value)
    {
        var (moved, with) = Set(which, parameters, value);
        return moved.Carbon(with).Grams;
    }

    private static int Device(ClaimCase which) => (int)which.Session.Viewing.Device;

    private static int Access(ClaimCase which) => (int)which.Session.Viewing.Access;

    private static bool IsMobile(ClaimCase which) => which.Session.Viewing.IsMobile;

    private static List<double> At(IReadOnlyList<double> values, int index, double value)
    {
        List<double> changed = [.. values];
        changed[index] = value;
        return changed;
    }
}
