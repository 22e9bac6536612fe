using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>Manufacture charged to a provider's viewing.</summary>
internal static class EmbodiedEmissions
{
    /// <summary>Manufacture by provider; nothing where it is not counted.</summary>
    public static IEnumerable<EmissionCharge> Charges(IspDelivery isp, bool withServers) =>
        isp.Parameters.IncludeEmbodied
            ? isp.OfProviders.Select(
                (delivery, provider) =>
                    new EmissionCharge(
                        provider,
                        EmissionComponent.Embodied,
                        0,
                        0,
                        EmbodiedGrams: DevicesAndRouter(isp.Parameters, delivery)
                            + (withServers ? Servers(isp.Parameters, isp.Month, provider) : 0)
                    )
            )
            : [];

    /// <summary>
    /// Devices while watched and, on fixed lines, the household's router by the calendar, shared by the people of a line; gCO₂e.
    /// </summary>
    public static double DevicesAndRouter(EmissionParameters parameters, ProviderDelivery delivery) =>
        DeviceEnergy.EmbodiedGrams(parameters, delivery.DeviceHours)
        + (1 - delivery.MobileShare)
            * parameters.RouterEmbodiedGramsPerHour
            / parameters.UsersPerLine
            * delivery.ViewingHours;

    private static double Servers(EmissionParameters parameters, DeliveryMonth month, int provider) =>
        parameters.ApplianceEmbodiedGramsPerHour
        * ContentServers.Hours(parameters, month.Gigabytes[provider], month.GbpsPerServer[provider]);
}
