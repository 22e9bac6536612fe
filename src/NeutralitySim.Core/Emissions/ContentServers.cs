using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>Servers that send to viewers: one of a kind draws the same for the same volume inside the ISP and outside.</summary>
/// <remarks>
/// At a mean use u of its rate, a server of κ Gbps and P watts at full load draws <c>P·(i + (1 − i)·u)/(u·κ)</c> for each Gbps it sends, i being
/// its idle over its full power. The stated energy of data centres holds such servers already: the hybrid model, which counts them
/// by volume, takes their share out of it. Worked example: 700 W, i = 0.6, u = 0.35, 36 Gbps: 41.1 W/Gbps, 0.0914 Wh/GB, and 0.137 with cooling at 1.5.
/// </remarks>
internal static class ContentServers
{
    /// <summary>Electricity of sending a gigabyte, Wh.</summary>
    /// <param name="parameters">Power of a server and its mean use.</param>
    /// <param name="gigabitsPerSecond">Rate of one server, Gbps, above 0.</param>
    /// <param name="pue">Power usage effectiveness of the site; null for that in the parameters.</param>
    public static double WattHoursPerGigabyte(EmissionParameters parameters, double gigabitsPerSecond, double? pue)
    {
        double idle = parameters.ApplianceIdleRatio;
        double load = idle + (1 - idle) * parameters.ApplianceMeanUse;
        double watts = parameters.ApplianceMaximumWatts * (pue ?? parameters.SitePue) * load;
        return watts * Hours(parameters, 1, gigabitsPerSecond);
    }

    /// <summary>Hours of one server that a volume takes at mean use.</summary>
    /// <param name="parameters">Mean use.</param>
    /// <param name="gigabytes">Volume sent, GB.</param>
    /// <param name="gigabitsPerSecond">Rate of one server, Gbps, above 0.</param>
    public static double Hours(EmissionParameters parameters, double gigabytes, double gigabitsPerSecond) =>
        HybridModel.GigabitHours(gigabytes) / (gigabitsPerSecond * parameters.ApplianceMeanUse);

    /// <summary>What remains of the stated energy of data centres without the servers counted here, as a share.</summary>
    public static double RestOfDataCentre(EmissionParameters parameters) => 1 - parameters.ServerShareOfDataCentre;
}
