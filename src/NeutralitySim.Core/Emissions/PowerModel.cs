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
public static class PowerModel
{
    /// <summary>Energy of a session.</summary>
    public static SessionEnergy Energy(EmissionParameters parameters, ViewingSession session)
    {
        int access = (int)session.Access;
        double idle = parameters.AccessIdleWattsPerLine[access];
        double slope = parameters.AccessWattsPerMbps[access];
        double networkWatts = session.IsMobile
            ? idle + slope * session.MegabitsPerSecond
            : (idle + parameters.CoreIdleWattsPerLine) / session.UsersPerLine
                + (slope + parameters.CoreWattsPerMbps) * session.MegabitsPerSecond / session.ActiveUsers;
        double routerWatts = session.IsMobile ? 0 : parameters.RouterWatts / session.UsersPerLine;
        return new SessionEnergy(
            parameters.DataCentreWattHoursPerViewingHour * session.Hours,
            networkWatts * session.Hours,
            routerWatts * session.Hours,
            parameters.DeviceWatts[(int)session.Device] * session.Hours
        );
    }
}
