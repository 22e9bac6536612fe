using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// Fixed intensities per gigabyte and per hour, as in Carbon Trust, "Carbon impact of video streaming" (2021), eq. 1–6.
/// </summary>
/// <remarks>
/// <c>E_dc = i_dc·t</c>, <c>E_net = I_net[access]·V</c>, <c>E_cpe = I_cpe·V</c> on fixed lines, <c>E_dev = W_device·t</c>, in Wh
/// with t in hours and V in GB. The source itself calls the method unsuitable for the marginal effect of a change in
/// quality. Worked example, one hour of television at 4 Mbps (1.8 GB): 1.30 + 11.70 + 45.00 + 109 = 167.00 Wh.
/// Core and access network are one figure here; it is reported under access.
/// </remarks>
public static class ConventionalModel
{
    /// <summary>Energy of a session.</summary>
    public static SessionEnergy Energy(EmissionParameters parameters, ViewingSession session)
    {
        double network = session.IsMobile
            ? parameters.MobileNetworkWattHoursPerGigabyte
            : parameters.FixedNetworkWattHoursPerGigabyte;
        return new SessionEnergy(
            parameters.DataCentreWattHoursPerViewingHour * session.Hours,
            network * session.Gigabytes,
            session.IsMobile ? 0 : parameters.RouterWattHoursPerGigabyte * session.Gigabytes,
            parameters.DeviceWatts[(int)session.Device] * session.Hours
        );
    }

    /// <summary>Energy of a provider's month, Wh by component.</summary>
    /// <param name="parameters">Parameters.</param>
    /// <param name="mobileShare">Share of viewing on mobile access, 0 to 1.</param>
    /// <param name="viewingHours">Hours watched.</param>
    /// <param name="gigabytes">Volume.</param>
    /// <param name="deviceHours">Hours by device, indexed like <see cref="DeviceKind"/>.</param>
    public static IEnumerable<(EmissionComponent Component, double WattHours)> Energy(
        EmissionParameters parameters,
        double mobileShare,
        double viewingHours,
        double gigabytes,
        IReadOnlyList<double> deviceHours
    )
    {
        double network =
            mobileShare * parameters.MobileNetworkWattHoursPerGigabyte
            + (1 - mobileShare) * parameters.FixedNetworkWattHoursPerGigabyte;
        yield return (EmissionComponent.DataCentre, parameters.DataCentreWattHoursPerViewingHour * viewingHours);
        yield return (EmissionComponent.Access, network * gigabytes);
        yield return (
            EmissionComponent.HomeRouter,
            (1 - mobileShare) * parameters.RouterWattHoursPerGigabyte * gigabytes
        );
        yield return (EmissionComponent.Device, DeviceEnergy.WattHours(parameters, deviceHours));
    }
}
