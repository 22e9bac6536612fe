using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// Fixed intensities per gigabyte and per hour, as in Carbon Trust, "Carbon impact of video streaming" (2021), eq. 1–6.
/// </summary>
/// <remarks>
/// <c>E_dc = i_dc·t</c>, <c>E_net = I_net[access]·V</c>, <c>E_cpe = I_cpe·V</c> on fixed lines, <c>E_dev = W_device·t</c>, in Wh
/// with t in hours and V in GB. Other authors count data centres and devices by volume or networks by the hour: each term
/// has both forms, and a preset fills one. The source itself calls the method unsuitable for the marginal effect of a
/// change in quality. Worked example, one hour of television at 4 Mbps (1.8 GB): 1.30 + 11.70 + 45.00 + 109 = 167.00 Wh.
/// Core and access network are one figure here; it is reported under access.
/// </remarks>
internal static class ConventionalModel
{
    /// <summary>Energy of a session.</summary>
    public static SessionEnergy Energy(EmissionParameters parameters, ViewingSession session) =>
        SessionEnergy.Of(Energy(parameters, session.Delivery));

    /// <summary>Energy of a delivery, Wh by component.</summary>
    public static IEnumerable<(EmissionComponent Component, double WattHours)> Energy(
        EmissionParameters parameters,
        ProviderDelivery delivery
    )
    {
        double mobile = delivery.MobileShare;
        double hours = delivery.ViewingHours;
        double gigabytes = delivery.Gigabytes;
        yield return (EmissionComponent.DataCentre, DataCentreEnergy.WattHours(parameters, hours, gigabytes));
        yield return (
            EmissionComponent.Access,
            mobile * parameters.MobileNetworkWattHoursPerGigabyte * gigabytes
                + (1 - mobile)
                    * (
                        parameters.FixedNetworkWattHoursPerGigabyte * gigabytes
                        + parameters.FixedNetworkWattHoursPerHour * hours
                    )
        );
        yield return (
            EmissionComponent.HomeRouter,
            (1 - mobile)
                * (parameters.RouterWattHoursPerGigabyte * gigabytes + parameters.RouterWattHoursPerHour * hours)
        );
        yield return (EmissionComponent.Device, DeviceEnergy.WattHours(parameters, delivery.DeviceHours, gigabytes));
    }

    /// <summary>Carbon of the network by life-cycle factors, gCO₂e, for sources that state no energy; else 0.</summary>
    public static double NetworkLifeCycleGrams(EmissionParameters parameters, ProviderDelivery delivery) =>
        delivery.Gigabytes
        * (
            delivery.MobileShare * parameters.MobileNetworkLifeCycleGramsPerGigabyte
            + (1 - delivery.MobileShare) * parameters.FixedNetworkLifeCycleGramsPerGigabyte
        );

    /// <summary>Provider by provider, all of it with viewing.</summary>
    internal static IEnumerable<EmissionCharge> Charges(IspDelivery isp)
    {
        for (int provider = 0; provider < isp.OfProviders.Count; provider++)
        {
            double lifeCycle = NetworkLifeCycleGrams(isp.Parameters, isp.OfProviders[provider]);
            foreach (var (component, wattHours) in Energy(isp.Parameters, isp.OfProviders[provider]))
                yield return new EmissionCharge(
                    provider,
                    component,
                    wattHours,
                    wattHours,
                    EmbodiedGrams: component == EmissionComponent.Access ? lifeCycle : 0
                );
        }
    }
}
