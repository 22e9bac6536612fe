using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// The simulator's own model: provisioned equipment draws idle power whatever happens and dynamic power with load. It
/// conserves energy: what providers are charged with and what stays unallocated adds up to what the equipment draws.
/// </summary>
/// <remarks>
/// <para>
/// A node of idle energy <c>E_idle</c> and dynamic energy <c>E_dyn</c> charges provider s with
/// <c>E_idle·w_s + E_dyn·V_s/ΣV</c>. The weight w is by hours watched (the rest of the month is standby and stays unallocated),
/// by volume, or by subscribing lines. Idle and slope of access and core follow Malmodin (EGG 2020): fixed line
/// <c>(5 + 1.5) W + 0.05 W/Mbps</c>. With key time, active hours only and one stream, the model gives the power model's
/// <c>((P_access + P_core)/U + b·r)·t</c>.
/// </para>
/// <para>
/// Regimes act through cache locality (a cached byte crosses less core), delivered bitrate, provisioned ports and
/// appliances, and hours watched; through nothing else.
/// </para>
/// </remarks>
public sealed class HybridModel
{
    private const double UsersPerMobileLine = 1;

    private readonly EmissionParameters _parameters;
    private readonly Isp _isp;
    private readonly DeliveryMonth _month;
    private readonly int _providers;
    private readonly List<NodeEnergy> _nodes = [];

    /// <summary>Computes a month.</summary>
    public HybridModel(EmissionParameters parameters, Isp isp, DeliveryMonth month)
    {
        _parameters = parameters;
        _isp = isp;
        _month = month;
        _providers = month.ViewingHours.Count;
        AddDataCentres();
        AddCaches();
        AddInterconnects();
        AddLines();
        AddDevices();
    }

    /// <summary>Energy of each component, charged and not.</summary>
    public IReadOnlyList<NodeEnergy> Nodes => _nodes;

    private void AddDataCentres() =>
        Add(
            EmissionComponent.DataCentre,
            _parameters.DataCentreWattHoursPerViewingHour * _month.ViewingHours.Sum(),
            PerProvider(p => _parameters.DataCentreWattHoursPerViewingHour * _month.ViewingHours[p]),
            0
        );

    // Appliances belong to one provider, which is charged with their idle power too.
    private void AddCaches()
    {
        double full = _parameters.ApplianceMaximumWatts * _parameters.SitePue;
        var charged = PerProvider(p =>
        {
            double idle = _month.Appliances[p] * full * _parameters.ApplianceIdleRatio * _month.Hours;
            double busyHours =
                _month.ApplianceGbps[p] > 0 ? GigabitHours(_month.CachedGigabytes[p]) / _month.ApplianceGbps[p] : 0;
            return idle + full * (1 - _parameters.ApplianceIdleRatio) * busyHours;
        });
        Add(EmissionComponent.Cache, charged.Sum(), charged, 0);
    }

    // Ports stand at both ends of a link.
    private void AddInterconnects()
    {
        double full = 2 * _parameters.PortWattsPerGbps * _parameters.SitePue;
        var charged = new double[_providers];
        double unallocated = 0;
        double drawn = 0;
        foreach (var (capacity, gigabytes) in _month.Interconnects)
        {
            double idle = full * capacity * _parameters.PortIdleRatio * _month.Hours;
            var weight = LinkWeights(gigabytes);
            for (int provider = 0; provider < _providers; provider++)
                charged[provider] +=
                    idle * weight[provider]
                    + full * (1 - _parameters.PortIdleRatio) * GigabitHours(gigabytes[provider]);
            unallocated += idle * Math.Max(0, 1 - weight.Sum());
            drawn += idle + full * (1 - _parameters.PortIdleRatio) * GigabitHours(gigabytes.Sum());
        }

        Add(EmissionComponent.Interconnect, drawn, charged, unallocated);
    }

    // A mobile line's access figures include its core; it has no router at home and serves one person, not a household.
    private void AddLines()
    {
        double lines = _month.CohortLines.Sum();
        if (lines <= 0)
            return;
        double core = 0;
        double fixedAccess = 0;
        double mobileAccess = 0;
        double router = 0;
        double accessSlope = 0;
        double coreSlope = 0;
        for (int cohort = 0; cohort < _isp.Cohorts.Count; cohort++)
        {
            double share = _month.CohortLines[cohort] / lines;
            int technology = (int)_isp.Cohorts[cohort].Access;
            double mobileShare = _isp.Cohorts[cohort].Access == AccessTechnology.Mobile ? share : 0;
            double fixedShare = share - mobileShare;
            core += fixedShare * _parameters.CoreIdleWattsPerLine;
            coreSlope += fixedShare * _parameters.CoreWattsPerMbps;
            fixedAccess += fixedShare * _parameters.AccessIdleWattsPerLine[technology];
            mobileAccess += mobileShare * _parameters.AccessIdleWattsPerLine[technology];
            accessSlope += share * _parameters.AccessWattsPerMbps[technology];
            router += fixedShare * _parameters.RouterWatts;
        }

        var local = PerProvider(p =>
            _month.Gigabytes[p] - _month.CachedGigabytes[p] * (1 - _parameters.CacheLocalCoreShare)
        );
        var household = LineWeights(_parameters.UsersPerLine);
        AddLine(EmissionComponent.Core, coreSlope, local, (core * lines, household));
        AddLine(
            EmissionComponent.Access,
            accessSlope,
            PerProvider(p => _month.Gigabytes[p]),
            (fixedAccess * lines, household),
            (mobileAccess * lines, LineWeights(UsersPerMobileLine))
        );
        AddLine(EmissionComponent.HomeRouter, 0, new double[_providers], (router * lines, household));
    }

    private void AddLine(
        EmissionComponent component,
        double wattsPerMbps,
        double[] gigabytes,
        params ReadOnlySpan<(double Watts, double[] Weight)> idle
    )
    {
        var charged = PerProvider(p => wattsPerMbps * gigabytes[p] / UnitConversion.GigabytesPerMbpsHour);
        double drawn = wattsPerMbps * gigabytes.Sum() / UnitConversion.GigabytesPerMbpsHour;
        double unallocated = 0;
        foreach (var (watts, weight) in idle)
        {
            double wattHours = watts * _month.Hours;
            for (int provider = 0; provider < _providers; provider++)
                charged[provider] += wattHours * weight[provider];
            drawn += wattHours;
            unallocated += wattHours * Math.Max(0, 1 - weight.Sum());
        }

        Add(component, drawn, charged, unallocated);
    }

    private void AddDevices()
    {
        var charged = PerProvider(p => DeviceEnergy.WattHours(_parameters, _month.DeviceHoursOf(p)));
        Add(EmissionComponent.Device, charged.Sum(), charged, 0);
    }

    // By time a line's equipment is in use for a viewer during hours watched, shared by the people of the household.
    private double[] LineWeights(double usersPerLine)
    {
        double lineHours = _month.CohortLines.Sum() * _month.Hours * usersPerLine;
        var weight = _parameters.AllocationKey switch
        {
            AllocationKey.Time => PerProvider(p => _month.ViewingHours[p] / lineHours),
            AllocationKey.Data => Normalised(_month.Gigabytes),
            _ => Normalised(_month.Adopters),
        };
        double sum = weight.Sum();
        return sum > 1 ? PerProvider(p => weight[p] / sum) : weight;
    }

    // A port has no standby that belongs to nobody as long as anything crosses it.
    private double[] LinkWeights(double[] gigabytes) =>
        _parameters.AllocationKey == AllocationKey.Subscriber
            ? Normalised(PerProvider(p => gigabytes[p] > 0 ? _month.Adopters[p] : 0))
            : Normalised(gigabytes);

    private double[] Normalised(IReadOnlyList<double> values)
    {
        double sum = values.Sum();
        return PerProvider(p => sum > 0 ? values[p] / sum : 0);
    }

    private double[] PerProvider(Func<int, double> value)
    {
        var values = new double[_providers];
        for (int provider = 0; provider < _providers; provider++)
            values[provider] = value(provider);
        return values;
    }

    // One gigabyte takes 8/3600 of an hour at one gigabit per second.
    private static double GigabitHours(double gigabytes) =>
        gigabytes * UnitConversion.BitsPerByte / UnitConversion.SecondsPerHour;

    private void Add(EmissionComponent component, double drawn, double[] charged, double unallocated) =>
        _nodes.Add(new NodeEnergy(component, drawn, charged, unallocated));
}
