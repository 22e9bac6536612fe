using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>Use and manufacture of viewing devices, the same in every model.</summary>
internal static class DeviceEnergy
{
    /// <summary>Electricity of screens and peripherals while watching, Wh.</summary>
    public static double WattHours(
        EmissionParameters parameters,
        IReadOnlyList<double> deviceHours,
        double gigabytes
    ) => Sum(parameters.DeviceWatts, deviceHours) + parameters.DeviceWattHoursPerGigabyte * gigabytes;

    /// <summary>Manufacture, g CO₂e.</summary>
    public static double EmbodiedGrams(EmissionParameters parameters, IReadOnlyList<double> deviceHours) =>
        Sum(parameters.DeviceEmbodiedGramsPerHour, deviceHours);

    private static double Sum(IReadOnlyList<double> perHour, IReadOnlyList<double> hours)
    {
        double sum = 0;
        for (int device = 0; device < perHour.Count; device++)
            sum += perHour[device] * hours[device];
        return sum;
    }
}
