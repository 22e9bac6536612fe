using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// Consumer surplus of a month against the start, whole and by its parts, per household of each retail market: the number of households, with a line or
/// without, is the same under all rules.
/// </summary>
internal sealed class SurplusRecorder(WorldLayout layout, MonthRecorder recorder)
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

    private readonly World _world = layout.World;

    public void Record(int month, RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        var all = new double[Parts.Length];
        double households = 0;
        foreach (var market in RetailMarket.Of(_world))
        {
            double here = market.Households(month);
            var parts = OfMarket(market, month, state, outcomes);
            foreach (int isp in market.Isps)
                Record(
                    new Entity(EntityKind.Isp, _world.Isps[isp].Id),
                    parts,
                    here * Reach.Lines(_world, isp, month) / market.Isps.Sum(i => Reach.Lines(_world, i, month))
                );
            for (int part = 0; part < all.Length; part++)
                all[part] += here * parts[part];
            households += here;
        }

        if (households > 0)
            Record(Entity.All, [.. all.Select(part => part / households)], households);
    }

    private double[] OfMarket(RetailMarket market, int month, RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        var choice = market.Choice(month);
        var changes = market
            .Isps.Select(isp => OfferValue.Change(_world, state, layout.Isps[isp], outcomes[isp], month))
            .ToArray();
        double households = market.Households(month);
        double[] prices = [.. market.StartPrices.Select((price, index) => price + changes[index].Total)];
        double[] shares = [.. market.Isps.Select(isp => state.Isps[isp].TotalLines / households)];
        double[] parts =
        [
            .. choice.SurplusParts(market.StartPrices, [.. changes.Select(change => change.Parts)]),
            choice.NotYetMoved(prices, shares),
        ];
        // Households pay the tax on all that they pay and so on all that they save.
        return [.. parts.Select(part => (1 + _world.Market.ValueAddedTax) * part)];
    }

    private void Record(Entity entity, double[] parts, double households)
    {
        recorder.AddRatio(Indicators.ConsumerSurplus, entity, parts.Sum() * households, households);
        for (int part = 0; part < parts.Length; part++)
            recorder.AddRatio(Parts[part], entity, parts[part] * households, households);
    }
}
