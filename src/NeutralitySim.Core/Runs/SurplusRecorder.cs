using NeutralitySim.Core.Results;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// Consumer surplus of a month against the start, whole and by its parts, per household of each retail market: the number of households, with a line or
/// without, is the same under all rules.
/// </summary>
internal sealed class SurplusRecorder(World world, MonthRecorder recorder)
{
    private static readonly IndicatorDefinition[] Parts =
    [
        Indicators.SurplusOfAccess,
        Indicators.SurplusOfServicePrices,
        Indicators.SurplusOfServicesLost,
        Indicators.SurplusOfQuality,
        Indicators.SurplusOfBackground,
        Indicators.SurplusNotYetMoved,
    ];

    public void Record(int month, IReadOnlyList<HouseholdsMonth> households)
    {
        var all = new double[Parts.Length];
        double everywhere = 0;
        foreach (var here in households)
        {
            // Households pay the tax on all that they pay and so on all that they save.
            double[] parts = [.. here.Gains.Select(gain => (1 + world.Market.ValueAddedTax) * gain)];
            var isps = here.Market.Isps;
            foreach (int isp in isps)
                Record(
                    new Entity(EntityKind.Isp, world.Isps[isp].Id),
                    parts,
                    here.Households * Reach.Lines(world, isp, month) / isps.Sum(i => Reach.Lines(world, i, month))
                );
            for (int part = 0; part < all.Length; part++)
                all[part] += here.Households * parts[part];
            everywhere += here.Households;
        }

        recorder.Add(Indicators.Households, Entity.All, everywhere);
        if (everywhere > 0)
            Record(Entity.All, [.. all.Select(part => part / everywhere)], everywhere);
    }

    private void Record(Entity entity, double[] parts, double households)
    {
        recorder.AddRatio(Indicators.ConsumerSurplus, entity, parts.Sum() * households, households);
        for (int part = 0; part < parts.Length; part++)
            recorder.AddRatio(Parts[part], entity, parts[part] * households, households);
    }
}
