using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Emissions;

/// <summary>Meters an ISP's month under each model.</summary>
internal static class EmissionMeter
{
    /// <summary>Energy and carbon by provider, component and model.</summary>
    public static EnergyUse Measure(World world, IspTopology topology, IspState isp, IspEpochOutcome outcome, int epoch)
    {
        var month = MonthOf(world, topology, isp, outcome, epoch);
        var hybrid = new HybridModel(world.Emissions, topology.Isp, month);
        double grams = world.Emissions.GridGramsPerKilowattHour[topology.Isp.Country];
        var lines = new List<EmissionLine>();

        EmissionLine Line(
            int provider,
            EmissionModel model,
            EmissionComponent component,
            double wattHours,
            double unallocated,
            double embodied
        )
        {
            double kilowattHours = wattHours / UnitConversion.WattHoursPerKilowattHour;
            return new EmissionLine(
                epoch,
                topology.Isp.Id,
                provider < 0 ? "" : world.Providers[provider].Id,
                topology.Isp.Country,
                model,
                component,
                provider < 0 ? 0 : month.ViewingHours[provider],
                provider < 0 ? 0 : month.Gigabytes[provider],
                kilowattHours,
                unallocated / UnitConversion.WattHoursPerKilowattHour,
                kilowattHours * grams,
                embodied
            );
        }

        foreach (var node in hybrid.Nodes)
        {
            for (int provider = 0; provider < world.Providers.Count; provider++)
                lines.Add(Line(provider, EmissionModel.Hybrid, node.Component, node.ChargedWattHours[provider], 0, 0));
            if (node.UnallocatedWattHours > 0)
                lines.Add(Line(-1, EmissionModel.Hybrid, node.Component, 0, node.UnallocatedWattHours, 0));
        }

        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            var devices = month.DeviceHoursOf(provider);
            foreach (
                var (component, wattHours) in ConventionalModel.Energy(
                    world.Emissions,
                    MobileShare(topology.Isp, isp),
                    month.ViewingHours[provider],
                    month.Gigabytes[provider],
                    devices
                )
            )
                lines.Add(Line(provider, EmissionModel.Conventional, component, wattHours, 0, 0));
            double embodied = DeviceEnergy.EmbodiedGrams(world.Emissions, devices);
            if (embodied > 0)
                lines.Add(Line(provider, EmissionModel.Hybrid, EmissionComponent.Embodied, 0, 0, embodied));
        }

        return new EnergyUse(lines, hybrid.Nodes, IspKilowattHours(hybrid));
    }

    // The ISP feeds the appliances it hosts and one of the two ends of each interconnect.
    private static double IspKilowattHours(HybridModel hybrid)
    {
        double wattHours = 0;
        foreach (var node in hybrid.Nodes)
        {
            double all = node.ChargedWattHours.Sum() + node.UnallocatedWattHours;
            wattHours +=
                node.Component == EmissionComponent.Cache ? all
                : node.Component == EmissionComponent.Interconnect ? all / 2
                : 0;
        }

        return wattHours / UnitConversion.WattHoursPerKilowattHour;
    }

    private static DeliveryMonth MonthOf(
        World world,
        IspTopology topology,
        IspState isp,
        IspEpochOutcome outcome,
        int epoch
    )
    {
        int providers = world.Providers.Count;
        var cached = new double[providers];
        var perLink = new double[topology.Isp.Interconnects.Count][];
        for (int index = 0; index < perLink.Length; index++)
            perLink[index] = new double[providers];
        for (int path = 0; path < topology.Paths.Length; path++)
        {
            var (provider, link, kind) = topology.Paths[path];
            if (kind == PathKind.Cache)
                cached[provider] += outcome.PathServedBytes[path] / UnitConversion.BytesPerGigabyte;
            else
                perLink[link - topology.FirstInterconnect][provider] +=
                    (outcome.PathServedBytes[path] + outcome.PathFillBytes[path]) / UnitConversion.BytesPerGigabyte;
        }

        var appliances = new double[providers];
        for (int site = 0; site < isp.Appliances.Length; site++)
            appliances[topology.Isp.CacheSites[site].Provider] += isp.Appliances[site];
        return new DeliveryMonth
        {
            Hours = world.Calendar.DaysIn(epoch) * UnitConversion.HoursPerDay,
            CohortLines = isp.Cohorts.Select(c => c.Lines).ToArray(),
            ViewingHours = outcome.ViewingHours,
            DeviceHours = outcome.DeviceHours,
            Gigabytes = outcome.ServedBytes.Select(b => b / UnitConversion.BytesPerGigabyte).ToArray(),
            CachedGigabytes = cached,
            Adopters = Enumerable.Range(0, providers).Select(isp.Adopters).ToArray(),
            Appliances = appliances,
            ApplianceGbps = world
                .Providers.Select(p =>
                    p.CacheProgramme.ThroughputBitsPerSecondPerAppliance / UnitConversion.BitsPerSecondPerGbps
                )
                .ToArray(),
            Interconnects = perLink
                .Select(
                    (volumes, index) =>
                        (
                            outcome.LinkMeanCapacity[topology.FirstInterconnect + index]
                                / UnitConversion.BitsPerSecondPerGbps,
                            volumes
                        )
                )
                .ToArray(),
        };
    }

    private static double MobileShare(Isp isp, IspState state)
    {
        double mobile = 0;
        for (int cohort = 0; cohort < isp.Cohorts.Count; cohort++)
            mobile += isp.Cohorts[cohort].Access == AccessTechnology.Mobile ? state.Cohorts[cohort].Lines : 0;
        double all = state.TotalLines;
        return all > 0 ? mobile / all : 0;
    }
}
