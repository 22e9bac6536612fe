using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Energy and carbon per viewing hour of a month, background traffic left out.</summary>
internal sealed class EnergyRecorder(World world, MonthRecorder recorder)
{
    private readonly HashSet<string> _providers =
    [
        .. world.Providers.Where(p => p.Size != ProviderSize.Background).Select(p => p.Id),
    ];

    public void Record(IReadOnlyList<EnergyUse> energy)
    {
        var everywhere = new Sums();
        var inIsp = new Sums[energy.Count];
        for (int isp = 0; isp < energy.Count; isp++)
        {
            inIsp[isp] = new Sums();
            foreach (var line in energy[isp].Lines)
            {
                if (!_providers.Contains(line.Provider))
                    continue;
                everywhere.Add(line);
                inIsp[isp].Add(line);
            }
        }

        Record(Entity.All, everywhere);
        RecordMargin(energy, everywhere.Hours[(int)EmissionModel.Hybrid]);
        for (int isp = 0; isp < energy.Count; isp++)
            Record(new Entity(EntityKind.Isp, world.Isps[isp].Id), inIsp[isp]);
    }

    private void Record(Entity entity, Sums sums)
    {
        foreach (var model in EmissionModels.All)
        {
            int of = (int)model.Id;
            double wattHours = sums.KilowattHours[of] * UnitConversion.WattHoursPerKilowattHour;
            recorder.AddRatio(model.EnergyPerHour, entity, wattHours, sums.Hours[of]);
            recorder.AddRatio(model.CarbonPerHour, entity, sums.Grams[of], sums.Hours[of]);
        }
    }

    // The model that carries differences between regimes, and for the whole alone: what is kept of a run hardly grows.
    private void RecordMargin(IReadOnlyList<EnergyUse> energy, double hours)
    {
        var grid = world.Emissions.Grid;
        if (grid.Values.Any(country => country.Margin is null))
            return;
        double grams = 0;
        foreach (var isp in energy)
        foreach (var line in isp.Lines)
            if (line.Model == EmissionModel.Hybrid && _providers.Contains(line.Provider))
                grams += line.EnergyKilowattHours * grid[line.Country].Margin!.GramsPerKilowattHour;
        recorder.AddRatio(Indicators.CarbonPerHourMarginal, Entity.All, grams, hours);
    }

    /// <summary>Sums by model.</summary>
    private sealed class Sums
    {
        private static readonly int Models = Enum.GetValues<EmissionModel>().Length;

        public double[] KilowattHours { get; } = new double[Models];

        public double[] Grams { get; } = new double[Models];

        public double[] Hours { get; } = new double[Models];

        public void Add(in EmissionLine line)
        {
            int model = (int)line.Model;
            KilowattHours[model] += line.EnergyKilowattHours;
            Grams[model] += line.CarbonGrams;
            // Every provider and ISP has exactly one data-centre line, which counts its hours once.
            Hours[model] += line.Component == EmissionComponent.DataCentre ? line.ViewingHours : 0;
        }
    }
}
