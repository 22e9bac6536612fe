using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Engine;

/// <summary>Energy and carbon per viewing hour of a month, background traffic left out.</summary>
internal sealed class EnergyRecorder(World world, MonthRecorder recorder)
{
    private readonly HashSet<string> _providers =
    [
        .. world.Providers.Where(p => p.Size != ProviderSize.Background).Select(p => p.Id),
    ];

    public void Record(IReadOnlyList<EnergyUse> energy)
    {
        var all = energy.SelectMany(use => use.Lines).Where(line => _providers.Contains(line.Provider)).ToArray();
        Record(Entity.All, all);
        for (int isp = 0; isp < world.Isps.Count; isp++)
        {
            string id = world.Isps[isp].Id;
            Record(new Entity(EntityKind.Isp, id), all.Where(line => line.Isp == id).ToArray());
        }
    }

    private void Record(Entity entity, EmissionLine[] lines)
    {
        Record(entity, lines, EmissionModel.Hybrid, Indicators.EnergyPerHour, Indicators.CarbonPerHour);
        Record(
            entity,
            lines,
            EmissionModel.Conventional,
            Indicators.EnergyPerHourConventional,
            Indicators.CarbonPerHourConventional
        );
        Record(entity, lines, EmissionModel.Power, Indicators.EnergyPerHourPower, Indicators.CarbonPerHourPower);
    }

    private void Record(
        Entity entity,
        EmissionLine[] lines,
        EmissionModel model,
        IndicatorDefinition energyIndicator,
        IndicatorDefinition carbonIndicator
    )
    {
        double kilowattHours = 0;
        double grams = 0;
        double hours = 0;
        foreach (var line in lines)
        {
            if (line.Model != model)
                continue;
            kilowattHours += line.EnergyKilowattHours;
            grams += line.CarbonGrams;
            // Every provider and ISP has exactly one data-centre line, which counts its hours once.
            hours += line.Component == EmissionComponent.DataCentre ? line.ViewingHours : 0;
        }

        recorder.AddRatio(energyIndicator, entity, kilowattHours * UnitConversion.WattHoursPerKilowattHour, hours);
        recorder.AddRatio(carbonIndicator, entity, grams, hours);
    }
}
