using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// Idle power shared by the people of a line plus marginal power of the bitrate, while somebody watches, as in J. Malmodin,
/// "The power consumption of mobile and fixed network data services", Electronics Goes Green 2020, pp. 87–96.
/// </summary>
/// <remarks>
/// <para>
/// Fixed: <c>E_net = ((P_access + P_core)/U + (b_core + b_line)·r/A)·t</c> and <c>E_cpe = P_cpe/U·t</c>. Mobile:
/// <c>E_net = (P_m + b_m·r)·t</c>, no router. Both: <c>E_dc = i_dc·t</c>, <c>E_dev = W_device·t</c>. Standby is nobody's; no
/// viewing, no energy.
/// </para>
/// <para>
/// Worked example, one hour of television at 4 Mbps, 2.2 users: 1.30 + (6.5/2.2 + 0.05·4 = 3.15) + 5.23 + 109 = 118.68 Wh.
/// On fixed networks such models explain some 60 % of measured energy (Carbon Trust 2021, p. 66); the rest is standby.
/// </para>
/// </remarks>
internal static class PowerModel
{
    private static readonly int Components = Enum.GetValues<EmissionComponent>().Length;

    private static readonly EmissionComponent[] OfLines =
    [
        EmissionComponent.Core,
        EmissionComponent.Access,
        EmissionComponent.HomeRouter,
    ];

    /// <summary>Energy of a session; its own users take the place of the parameters'.</summary>
    public static SessionEnergy Energy(EmissionParameters parameters, ViewingSession session) =>
        SessionEnergy.Of(
            Energy(
                parameters with
                {
                    UsersPerLine = session.UsersPerLine,
                    ActiveUsersPerLine = session.ActiveUsers,
                },
                session.Delivery
            )
        );

    /// <summary>Energy of a delivery, Wh by component.</summary>
    public static IEnumerable<(EmissionComponent Component, double WattHours)> Energy(
        EmissionParameters parameters,
        ProviderDelivery delivery
    )
    {
        double hours = delivery.ViewingHours;
        double mbpsHours = delivery.Gigabytes / UnitConversion.GigabytesPerMbpsHour;
        double onFixed = 1 - delivery.MobileShare;
        double access = 0;
        for (int technology = 0; technology < delivery.AccessShares.Count; technology++)
        {
            bool isMobile = technology == (int)AccessTechnology.Mobile;
            access +=
                delivery.AccessShares[technology]
                * (
                    parameters.AccessIdleWattsPerLine[technology] / (isMobile ? 1 : parameters.UsersPerLine) * hours
                    + parameters.AccessWattsPerMbps[technology]
                        / (isMobile ? 1 : parameters.ActiveUsersPerLine)
                        * mbpsHours
                );
        }

        yield return (EmissionComponent.DataCentre, DataCentreEnergy.WattHours(parameters, hours, delivery.Gigabytes));
        yield return (
            EmissionComponent.Core,
            onFixed
                * (
                    parameters.CoreIdleWattsPerLine / parameters.UsersPerLine * hours
                    + parameters.CoreWattsPerMbps / parameters.ActiveUsersPerLine * mbpsHours
                )
        );
        yield return (EmissionComponent.Access, access);
        yield return (EmissionComponent.HomeRouter, onFixed * parameters.RouterWatts / parameters.UsersPerLine * hours);
        yield return (
            EmissionComponent.Device,
            DeviceEnergy.WattHours(parameters, delivery.DeviceHours, delivery.Gigabytes)
        );
    }

    /// <summary>Provider by provider, all of it with viewing.</summary>
    internal static IEnumerable<EmissionCharge> Charges(IspDelivery isp)
    {
        for (int provider = 0; provider < isp.OfProviders.Count; provider++)
            foreach (var (component, wattHours) in Energy(isp.Parameters, isp.OfProviders[provider]))
                yield return new EmissionCharge(provider, component, wattHours, wattHours);
    }

    /// <summary>What lines draw beyond the idle power charged to viewers: the model explains only part of what is measured.</summary>
    internal static IEnumerable<EmissionCharge> StandbyCharges(IspDelivery isp)
    {
        var standby = new double[Components];
        foreach (var drawn in isp.Hybrid.Terms)
            standby[(int)drawn.Term.Component] += drawn.FollowsViewing ? 0 : drawn.Term.WattHours;
        foreach (var delivery in isp.OfProviders)
        foreach (var (component, wattHours) in Energy(isp.Parameters, delivery with { Gigabytes = 0 }))
            standby[(int)component] -= wattHours;
        return OfLines
            .Where(component => standby[(int)component] > 0)
            .Select(component => new EmissionCharge(-1, component, 0, 0, standby[(int)component]));
    }
}
