using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Worlds;

/// <summary>The parameters at their low, central and high values.</summary>
/// <remarks>
/// All low or all high together is an envelope, not an interval: for that each parameter is drawn by itself from the
/// triangular distribution of its three values. The entries of one parameter by access technology come from one source and
/// move together; devices move apart.
/// </remarks>
/// <param name="Low">Every parameter at its low value, or central where none is stated.</param>
/// <param name="Central">Every parameter at its central value.</param>
/// <param name="High">Every parameter at its high value, or central where none is stated.</param>
public sealed record EmissionRange(EmissionParameters Low, EmissionParameters Central, EmissionParameters High)
{
    /// <summary>One set of parameters; grid, keys and manufacture are those of the centre.</summary>
    /// <param name="stream">Stream to draw from; each parameter takes one number, in a fixed order.</param>
    internal EmissionParameters Sample(ref RandomStream stream) =>
        Central with
        {
            DataCentreWattHoursPerViewingHour = Draw(ref stream, p => p.DataCentreWattHoursPerViewingHour),
            DataCentreWattHoursPerGigabyte = Draw(ref stream, p => p.DataCentreWattHoursPerGigabyte),
            FixedNetworkWattHoursPerGigabyte = Draw(ref stream, p => p.FixedNetworkWattHoursPerGigabyte),
            FixedNetworkWattHoursPerHour = Draw(ref stream, p => p.FixedNetworkWattHoursPerHour),
            MobileNetworkWattHoursPerGigabyte = Draw(ref stream, p => p.MobileNetworkWattHoursPerGigabyte),
            RouterWattHoursPerGigabyte = Draw(ref stream, p => p.RouterWattHoursPerGigabyte),
            RouterWattHoursPerHour = Draw(ref stream, p => p.RouterWattHoursPerHour),
            DeviceWattHoursPerGigabyte = Draw(ref stream, p => p.DeviceWattHoursPerGigabyte),
            AccessIdleWattsPerLine = Together(ref stream, p => p.AccessIdleWattsPerLine),
            AccessWattsPerMbps = Together(ref stream, p => p.AccessWattsPerMbps),
            CoreIdleWattsPerLine = Draw(ref stream, p => p.CoreIdleWattsPerLine),
            CoreWattsPerMbps = Draw(ref stream, p => p.CoreWattsPerMbps),
            CacheLocalCoreShare = Draw(ref stream, p => p.CacheLocalCoreShare),
            RouterWatts = Draw(ref stream, p => p.RouterWatts),
            UsersPerLine = Draw(ref stream, p => p.UsersPerLine),
            ActiveUsersPerLine = Draw(ref stream, p => p.ActiveUsersPerLine),
            PortWattsPerGbps = Draw(ref stream, p => p.PortWattsPerGbps),
            PortIdleRatio = Draw(ref stream, p => p.PortIdleRatio),
            ApplianceMaximumWatts = Draw(ref stream, p => p.ApplianceMaximumWatts),
            ApplianceIdleRatio = Draw(ref stream, p => p.ApplianceIdleRatio),
            SitePue = Draw(ref stream, p => p.SitePue),
            DeviceWatts = Apart(ref stream, p => p.DeviceWatts),
            ApplianceMeanUse = Draw(ref stream, p => p.ApplianceMeanUse),
            ServerShareOfDataCentre = Draw(ref stream, p => p.ServerShareOfDataCentre),
        };

    private double Draw(ref RandomStream stream, Func<EmissionParameters, double> parameter) =>
        Triangular.Quantile(parameter(Low), parameter(Central), parameter(High), stream.NextUnit());

    private double[] Together(ref RandomStream stream, Func<EmissionParameters, IReadOnlyList<double>> parameter)
    {
        double share = stream.NextUnit();
        var (low, central, high) = (parameter(Low), parameter(Central), parameter(High));
        return [.. central.Select((value, i) => Triangular.Quantile(low[i], value, high[i], share))];
    }

    private double[] Apart(ref RandomStream stream, Func<EmissionParameters, IReadOnlyList<double>> parameter)
    {
        var (low, central, high) = (parameter(Low), parameter(Central), parameter(High));
        var values = new double[central.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = Triangular.Quantile(low[i], central[i], high[i], stream.NextUnit());
        return values;
    }
}
