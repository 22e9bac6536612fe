namespace NeutralitySim.Core.Emissions;

/// <summary>Manufacture charged to a provider's viewing.</summary>
internal static class EmbodiedEmissions
{
    /// <summary>
    /// Devices while watched and, on fixed lines, the household's router by the calendar, shared by the people of a line; gCO₂e.
    /// </summary>
    public static double DevicesAndRouter(EmissionParameters parameters, ProviderDelivery delivery) =>
        DeviceEnergy.EmbodiedGrams(parameters, delivery.DeviceHours)
        + (1 - delivery.MobileShare)
            * parameters.RouterEmbodiedGramsPerHour
            / parameters.UsersPerLine
            * delivery.ViewingHours;

    /// <summary>A provider's cache appliances over the month, gCO₂e: in the inventory once, not by session.</summary>
    public static double Appliances(EmissionParameters parameters, DeliveryMonth month, int provider)
    {
        double appliances = 0;
        foreach (var site in month.Caches)
            appliances += site.Provider == provider ? site.Appliances : 0;
        return parameters.ApplianceEmbodiedGramsPerHour * appliances * month.Hours;
    }
}
