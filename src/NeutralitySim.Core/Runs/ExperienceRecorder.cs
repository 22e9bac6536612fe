using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// What the viewers of the first month get and pay for it: whoever gives up, and whose service leaves, still counts, so that nothing looks better
/// for want of those who have gone.
/// </summary>
/// <remarks>
/// Weights are the same in all months and under all rules: lines of the first month, times those that took a service then, times the hours they
/// watched.
/// </remarks>
internal sealed class ExperienceRecorder(WorldLayout layout, MonthRecorder recorder)
{
    private readonly World _world = layout.World;
    private readonly int[] _services =
    [
        .. Enumerable
            .Range(0, layout.World.Providers.Count)
            .Where(p => layout.World.Providers[p].Size != ProviderSize.Background),
    ];

    public void Record(int month, RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        RecordSpeed(month, state, outcomes);
        RecordBasket(state, outcomes);
        RecordGivenUp(month, state);
    }

    // Those who took a service at the start or have since, as far as they still do.
    private double Kept(RunState state, int isp, int provider, int month)
    {
        double lines = state.Isps[isp].TotalLines;
        double reached = Reach.Of(_world, isp, provider, month);
        return lines > 0 && reached > 0 ? Math.Min(1, state.Isps[isp].Adopters(provider) / lines / reached) : 0;
    }

    private void RecordSpeed(int month, RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        var ofProvider = new (double Bits, double Weight)[_world.Providers.Count];
        var all = (Bits: 0.0, Weight: 0.0);
        for (int isp = 0; isp < outcomes.Count; isp++)
        {
            var ofIsp = (Bits: 0.0, Weight: 0.0);
            foreach (int provider in _services)
            {
                double weight =
                    Reach.Lines(_world, isp, 0)
                    * Reach.Of(_world, isp, provider, 0)
                    * Reach.HoursPerDay(_world.Providers[provider], 0);
                double speed =
                    outcomes[isp].ExperiencedBitsPerSecond(provider)
                    / UnitConversion.BitsPerSecondPerMbps
                    * Kept(state, isp, provider, month);
                recorder.AddRatio(Indicators.ExperiencedSpeed, Pair(isp, provider), speed * weight, weight);
                ofIsp = (ofIsp.Bits + speed * weight, ofIsp.Weight + weight);
                ofProvider[provider].Bits += speed * weight;
                ofProvider[provider].Weight += weight;
            }

            recorder.AddRatio(Indicators.ExperiencedSpeed, OfIsp(isp), ofIsp.Bits, ofIsp.Weight);
            all = (all.Bits + ofIsp.Bits, all.Weight + ofIsp.Weight);
        }

        recorder.AddRatio(Indicators.ExperiencedSpeed, Entity.All, all.Bits, all.Weight);
        foreach (int provider in _services)
            recorder.AddRatio(
                Indicators.ExperiencedSpeed,
                OfProvider(provider),
                ofProvider[provider].Bits,
                ofProvider[provider].Weight
            );
    }

    // What cannot be bought any more has no price, and a bill without it would look like a saving.
    private void RecordBasket(RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        var (sum, lines) = (0.0, 0.0);
        bool complete = true;
        for (int isp = 0; isp < outcomes.Count; isp++)
        {
            var bill = new MonthBill(_world, layout.Isps[isp], state.Isps[isp]);
            double basket = state.Isps[isp].RetailPricePerMonth;
            bool sold = true;
            foreach (int provider in _services)
            {
                double taken = Reach.Of(_world, isp, provider, 0);
                sold &= state.Providers[provider].InBusiness || taken == 0;
                double usage = bill.UsageFeePerAdopter(provider, state.Providers[provider], outcomes[isp]);
                basket += taken * (state.Providers[provider].RetailPricePerMonth + usage);
            }

            double here = Reach.Lines(_world, isp, 0);
            if (sold)
                recorder.AddRatio(Indicators.BasketBill, OfIsp(isp), basket * here, here);
            complete &= sold || here == 0;
            (sum, lines) = (sum + basket * here, lines + here);
        }

        if (complete)
            recorder.AddRatio(Indicators.BasketBill, Entity.All, sum, lines);
    }

    private void RecordGivenUp(int month, RunState state)
    {
        double all = 0;
        double lines = 0;
        for (int isp = 0; isp < _world.Isps.Count; isp++)
            lines += Reach.Lines(_world, isp, 0);
        foreach (int provider in _services)
        {
            double given = 0;
            for (int isp = 0; isp < _world.Isps.Count; isp++)
                given +=
                    Reach.Lines(_world, isp, 0)
                    * Reach.Of(_world, isp, provider, month)
                    * (1 - Kept(state, isp, provider, month));
            recorder.AddRatio(Indicators.ServicesGivenUp, OfProvider(provider), given, lines);
            all += given;
        }

        recorder.AddRatio(Indicators.ServicesGivenUp, Entity.All, all, lines);
    }

    private Entity OfIsp(int isp) => new(EntityKind.Isp, _world.Isps[isp].Id);

    private Entity OfProvider(int provider) => new(EntityKind.Provider, _world.Providers[provider].Id);

    private Entity Pair(int isp, int provider) =>
        new(EntityKind.IspProvider, JoinedId.Of(_world.Isps[isp].Id, _world.Providers[provider].Id));
}
