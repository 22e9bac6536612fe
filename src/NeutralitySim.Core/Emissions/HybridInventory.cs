using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// What equipment drew in an ISP's month by the hybrid model, whoever it is charged to: the system inventory from which
/// differences between regimes are taken.
/// </summary>
/// <remarks>
/// <c>P = PUE·n·(P_idle + (P_max − P_idle)·u)</c> for ports, <c>P_idle·lines + b·r</c> for access and core, <see cref="ContentServers"/> by volume, as terms
/// with one factor per channel: volume is hours × volume per hour × share that passes a place.
/// </remarks>
internal sealed class HybridInventory
{
    private readonly EmissionParameters _parameters;
    private readonly Isp _isp;
    private readonly DeliveryMonth _month;
    private readonly int _providers;
    private readonly List<DrawnTerm> _terms = [];

    /// <summary>Takes the inventory of a month.</summary>
    public HybridInventory(EmissionParameters parameters, Isp isp, DeliveryMonth month)
    {
        _parameters = parameters;
        _isp = isp;
        _month = month;
        _providers = month.ViewingHours.Count;
        AddDataCentres();
        AddServers();
        AddInterconnects();
        if (month.CohortLines.Sum() > 0)
            AddLines();
        AddDevices();
    }

    /// <summary>All terms in a fixed order.</summary>
    public IReadOnlyList<DrawnTerm> Terms => _terms;

    private void AddDataCentres()
    {
        for (int provider = 0; provider < _providers; provider++)
        {
            Add(
                provider,
                EmissionComponent.DataCentre,
                "hours",
                true,
                _parameters.DataCentreWattHoursPerViewingHour * ContentServers.RestOfDataCentre(_parameters),
                hours: _month.ViewingHours[provider]
            );
            if (_parameters.DataCentreWattHoursPerGigabyte > 0)
                AddVolume(
                    provider,
                    EmissionComponent.DataCentre,
                    "volume",
                    _parameters.DataCentreWattHoursPerGigabyte * ContentServers.RestOfDataCentre(_parameters),
                    _month.Gigabytes[provider]
                );
        }
    }

    private void AddServers()
    {
        foreach (var site in _month.Caches)
            AddVolume(
                site.Provider,
                EmissionComponent.Cache,
                site.Id,
                ContentServers.WattHoursPerGigabyte(_parameters, site.GbpsPerAppliance, site.Pue),
                site.Gigabytes
            );
        for (int provider = 0; provider < _providers; provider++)
            AddVolume(
                provider,
                EmissionComponent.Cache,
                "outside",
                ContentServers.WattHoursPerGigabyte(_parameters, _month.GbpsPerServer[provider], null),
                _month.Gigabytes[provider] - _month.CachedGigabytes(provider)
            );
    }

    private void AddInterconnects()
    {
        double full = HybridModel.PortWatts(_parameters);
        foreach (var link in _month.Interconnects)
        {
            Add(
                -1,
                EmissionComponent.Interconnect,
                $"{link.Id} idle",
                false,
                full * _parameters.PortIdleRatio * _month.Hours,
                units: link.CapacityGbps
            );
            for (int provider = 0; provider < _providers; provider++)
                if (link.Gigabytes[provider] > 0)
                    AddVolume(
                        provider,
                        EmissionComponent.Interconnect,
                        $"{link.Id} load",
                        full * (1 - _parameters.PortIdleRatio) * HybridModel.GigabitHours(1),
                        link.Gigabytes[provider]
                    );
        }
    }

    // A mobile line's access figures include its core; it has no router at home.
    private void AddLines()
    {
        var lines = _month.LinesByAccess(_isp);
        double all = lines.Sum();
        double onFixed = all - lines[(int)AccessTechnology.Mobile];
        int[] technologies = [.. _isp.Cohorts.Select(cohort => (int)cohort.Access).Distinct().Order()];
        foreach (int technology in technologies)
            AddIdle(
                EmissionComponent.Access,
                $"{(AccessTechnology)technology} lines",
                _parameters.AccessIdleWattsPerLine[technology],
                lines[technology]
            );
        AddIdle(EmissionComponent.Core, "lines", _parameters.CoreIdleWattsPerLine, onFixed);
        AddIdle(EmissionComponent.HomeRouter, "lines", _parameters.RouterWatts, onFixed);
        for (int provider = 0; provider < _providers; provider++)
        {
            double gigabytes = _month.Gigabytes[provider];
            AddVolume(
                provider,
                EmissionComponent.Core,
                "load",
                _parameters.CoreWattsPerMbps / UnitConversion.GigabytesPerMbpsHour,
                _month.CoreGigabytes(provider, _parameters.CacheLocalCoreShare),
                onFixed / all
            );
            foreach (int technology in technologies)
                AddVolume(
                    provider,
                    EmissionComponent.Access,
                    $"{(AccessTechnology)technology} load",
                    _parameters.AccessWattsPerMbps[technology] / UnitConversion.GigabytesPerMbpsHour,
                    gigabytes,
                    lines[technology] / all
                );
        }
    }

    private void AddDevices()
    {
        for (int provider = 0; provider < _providers; provider++)
        {
            var hours = _month.DeviceHoursOf(provider);
            for (int device = 0; device < hours.Count; device++)
                Add(
                    provider,
                    EmissionComponent.Device,
                    ((DeviceKind)device).ToString(),
                    true,
                    _parameters.DeviceWatts[device],
                    hours: hours[device]
                );
            if (_parameters.DeviceWattHoursPerGigabyte > 0)
                AddVolume(
                    provider,
                    EmissionComponent.Device,
                    "volume",
                    _parameters.DeviceWattHoursPerGigabyte,
                    _month.Gigabytes[provider]
                );
        }
    }

    private void AddIdle(EmissionComponent component, string item, double watts, double lines) =>
        Add(-1, component, item, false, watts * _month.Hours, lines: lines);

    // Cache fill may cross a link in a month in which nobody watched: then the volume is the only factor.
    private void AddVolume(
        int provider,
        EmissionComponent component,
        string item,
        double wattHoursPerGigabyte,
        double gigabytes,
        double lines = 1
    )
    {
        double delivered = _month.Gigabytes[provider];
        double hours = _month.ViewingHours[provider];
        bool isWatched = delivered > 0 && hours > 0;
        Add(
            provider,
            component,
            item,
            true,
            wattHoursPerGigabyte,
            isWatched ? gigabytes / delivered : gigabytes,
            isWatched ? delivered / hours : 1,
            1,
            lines,
            isWatched ? hours
                : gigabytes > 0 ? 1
                : 0
        );
    }

    private void Add(
        int provider,
        EmissionComponent component,
        string item,
        bool followsViewing,
        double wattHoursPerUnit,
        double locality = 1,
        double gigabytesPerHour = 1,
        double units = 1,
        double lines = 1,
        double hours = 1
    ) =>
        _terms.Add(
            new DrawnTerm(
                provider,
                followsViewing,
                new(0, "", "", component, item, wattHoursPerUnit, locality, gigabytesPerHour, units, lines, hours, 0)
            )
        );
}
