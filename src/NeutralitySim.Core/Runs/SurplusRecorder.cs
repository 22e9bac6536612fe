using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Consumer surplus of a month: the logsum of each retail market's households against the start, spread over its lines.</summary>
internal sealed class SurplusRecorder(World world, MonthRecorder recorder)
{
    public void Record(int month, RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        double all = 0;
        double lines = 0;
        foreach (var market in RetailMarket.Of(world))
        {
            var choice = market.Choice(month);
            var prices = market.Isps.Select(isp => PerceivedPrice.Of(world, state, outcomes[isp], isp)).ToArray();
            double gain = market.Households(month) * (choice.Surplus(prices) - choice.Surplus(market.StartPrices));
            double marketLines = market.Isps.Sum(isp => state.Isps[isp].TotalLines);
            foreach (int isp in market.Isps)
            {
                double ispLines = state.Isps[isp].TotalLines;
                recorder.AddRatio(
                    Indicators.ConsumerSurplus,
                    new Entity(EntityKind.Isp, world.Isps[isp].Id),
                    marketLines > 0 ? gain * ispLines / marketLines : 0,
                    ispLines
                );
            }

            all += gain;
            lines += marketLines;
        }

        recorder.AddRatio(Indicators.ConsumerSurplus, Entity.All, all, lines);
    }
}
