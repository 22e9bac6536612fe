using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// The simulator's own model: provisioned equipment draws idle power whatever happens and dynamic power with load. It
/// conserves energy: what providers are charged with and what stays unallocated adds up to what the equipment draws.
/// </summary>
/// <remarks>
/// <para>
/// A node of idle energy <c>E_idle</c> and dynamic energy <c>E_dyn</c> charges provider s with
/// <c>E_idle·w_s + E_dyn·V_s/ΣV</c>. The weight w is by hours watched (the rest of the month is standby and stays unallocated),
/// by volume, by subscribing lines, or by volume in the busiest hour. Idle and slope of access and core follow Malmodin
/// (EGG 2020): fixed line <c>(5 + 1.5) W + 0.05 W/Mbps</c>. With key time and one stream active the model charges what the
/// power model does; with key data and fixed equipment it charges a fixed intensity per gigabyte.
/// </para>
/// <para>
/// Regimes act through cache locality (a cached byte crosses less core and no port), delivered bitrate, provisioned
/// ports, lines by access, hours watched and the grid of a site; through nothing else.
/// </para>
/// </remarks>
internal sealed class HybridModel
{
    private const double UsersPerMobileLine = 1;

    private static readonly int Components = Enum.GetValues<EmissionComponent>().Length;

    private readonly EmissionParameters _parameters;
    private readonly Isp _isp;
    private readonly DeliveryMonth _month;
    private readonly int _providers;
    private readonly double[] _drawn = new double[Components];
    private readonly List<NodeEnergy> _nodes = [];

    /// <summary>Computes a month.</summary>
    public HybridModel(EmissionParameters parameters, Isp isp, DeliveryMonth month)
    {
        _parameters = parameters;
        _isp = isp;
        _month = month;
        _providers = month.ViewingHours.Count;
        Terms = new HybridInventory(parameters, isp, month).Terms;
        foreach (var drawn in Terms)
            _drawn[(int)drawn.Term.Component] += drawn.Term.WattHours;
        AddDataCentres();
        AddServers();
        AddInterconnects();
        AddLines();
        AddDevices();
    }

    /// <summary>Energy of each component, charged and not.</summary>
    public IReadOnlyList<NodeEnergy> Nodes => _nodes;

    /// <summary>The inventory behind what was drawn.</summary>
    internal IReadOnlyList<DrawnTerm> Terms { get; }

    /// <summary>Node by node, each with what stays unallocated.</summary>
    internal static IEnumerable<EmissionCharge> Charges(IspDelivery isp)
    {
        foreach (var node in isp.Hybrid.Nodes)
        {
            for (int provider = 0; provider < node.ChargedWattHours.Count; provider++)
                yield return new EmissionCharge(
                    provider,
                    node.Component,
                    node.ChargedWattHours[provider],
                    node.DynamicWattHours[provider]
                );
            if (node.UnallocatedWattHours > 0)
                yield return new EmissionCharge(-1, node.Component, 0, 0, node.UnallocatedWattHours);
        }
    }

    /// <summary>Hours at one gigabit per second that a volume takes: one gigabyte takes 8/3600 of an hour.</summary>
    internal static double GigabitHours(double gigabytes) =>
        gigabytes * UnitConversion.BitsPerByte / UnitConversion.SecondsPerHour;

    /// <summary>Power of a link's ports at both ends at full load, W per Gbit/s of capacity.</summary>
    internal static double PortWatts(EmissionParameters parameters) =>
        2 * parameters.PortWattsPerGbps * parameters.SitePue;

    private void AddDataCentres() =>
        Add(
            EmissionComponent.DataCentre,
            PerProvider(p =>
                DataCentreEnergy.WattHours(_parameters, _month.ViewingHours[p], _month.Gigabytes[p])
                * ContentServers.RestOfDataCentre(_parameters)
            )
        );

    private void AddServers()
    {
        var dynamic = new double[_providers];
        foreach (var drawn in Terms)
            if (drawn.Term.Component == EmissionComponent.Cache)
                dynamic[drawn.Provider] += drawn.Term.WattHours;
        Add(EmissionComponent.Cache, dynamic);
    }

    private void AddInterconnects()
    {
        double full = PortWatts(_parameters);
        var dynamic = new double[_providers];
        var idle = new (double WattHours, double[] Weight)[_month.Interconnects.Count];
        for (int index = 0; index < idle.Length; index++)
        {
            var link = _month.Interconnects[index];
            idle[index] = (
                full * link.CapacityGbps * _parameters.PortIdleRatio * _month.Hours,
                LinkWeights(link.Gigabytes)
            );
            for (int provider = 0; provider < _providers; provider++)
                dynamic[provider] += full * (1 - _parameters.PortIdleRatio) * GigabitHours(link.Gigabytes[provider]);
        }

        Add(EmissionComponent.Interconnect, dynamic, idle);
    }

    // A mobile line serves one person, not a household.
    private void AddLines()
    {
        var lines = _month.LinesByAccess(_isp);
        double all = lines.Sum();
        if (all <= 0)
            return;
        const int mobile = (int)AccessTechnology.Mobile;
        double onFixed = all - lines[mobile];
        double fixedIdleWatts = 0;
        double slope = 0;
        for (int technology = 0; technology < lines.Length; technology++)
        {
            slope += lines[technology] / all * _parameters.AccessWattsPerMbps[technology];
            if (technology != mobile)
                fixedIdleWatts += lines[technology] * _parameters.AccessIdleWattsPerLine[technology];
        }

        var household = LineWeights(_parameters.UsersPerLine);
        Add(
            EmissionComponent.Core,
            PerProvider(p =>
                onFixed
                / all
                * _parameters.CoreWattsPerMbps
                * MbpsHours(_month.CoreGigabytes(p, _parameters.CacheLocalCoreShare))
            ),
            (onFixed * _parameters.CoreIdleWattsPerLine * _month.Hours, household)
        );
        Add(
            EmissionComponent.Access,
            PerProvider(p => slope * MbpsHours(_month.Gigabytes[p])),
            (fixedIdleWatts * _month.Hours, household),
            (lines[mobile] * _parameters.AccessIdleWattsPerLine[mobile] * _month.Hours, LineWeights(UsersPerMobileLine))
        );
        Add(
            EmissionComponent.HomeRouter,
            new double[_providers],
            (onFixed * _parameters.RouterWatts * _month.Hours, household)
        );
    }

    private void AddDevices() =>
        Add(
            EmissionComponent.Device,
            PerProvider(p => DeviceEnergy.WattHours(_parameters, _month.DeviceHoursOf(p), _month.Gigabytes[p]))
        );

    private static double MbpsHours(double gigabytes) => gigabytes / UnitConversion.GigabytesPerMbpsHour;

    // By time a line's equipment is in use for a viewer during hours watched, shared by the people of the household.
    private double[] LineWeights(double usersPerLine)
    {
        double lineHours = _month.CohortLines.Sum() * _month.Hours * usersPerLine;
        var weight = _parameters.AllocationKey switch
        {
            AllocationKey.Time => PerProvider(p => _month.ViewingHours[p] / lineHours),
            AllocationKey.Data => Normalised(_month.Gigabytes),
            AllocationKey.PeakShare => Normalised(_month.PeakVolume),
            _ => Normalised(_month.Adopters),
        };
        double sum = weight.Sum();
        return sum > 1 ? PerProvider(p => weight[p] / sum) : weight;
    }

    // A port has no standby that belongs to nobody as long as anything crosses it.
    private double[] LinkWeights(IReadOnlyList<double> gigabytes) =>
        _parameters.AllocationKey switch
        {
            AllocationKey.Subscriber => Normalised(PerProvider(p => gigabytes[p] > 0 ? _month.Adopters[p] : 0)),
            AllocationKey.PeakShare => Normalised(
                PerProvider(p =>
                    _month.Gigabytes[p] > 0 ? gigabytes[p] / _month.Gigabytes[p] * _month.PeakVolume[p] : 0
                )
            ),
            _ => Normalised(gigabytes),
        };

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

    private void Add(
        EmissionComponent component,
        double[] dynamic,
        params ReadOnlySpan<(double WattHours, double[] Weight)> idle
    )
    {
        double[] charged = [.. dynamic];
        double unallocated = 0;
        foreach (var (wattHours, weight) in idle)
        {
            for (int provider = 0; provider < _providers; provider++)
                charged[provider] += wattHours * weight[provider];
            unallocated += wattHours * Math.Max(0, 1 - weight.Sum());
        }

        _nodes.Add(new NodeEnergy(component, _drawn[(int)component], charged, dynamic, unallocated));
    }
}
