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
    private static readonly (string Id, double Share)[] Percentiles = [("p10", 0.1), ("p50", 0.5), ("p90", 0.9)];

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
    private static double Kept(double share, double reached) => reached > 0 ? Math.Min(1, share / reached) : 0;

    private void RecordSpeed(int month, RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        var sums = new RatioSums();
        var ofLines = new List<(double Speed, double Lines)>();
        for (int isp = 0; isp < outcomes.Count; isp++)
        for (int cohort = 0; cohort < layout.Isps[isp].Isp.Cohorts.Count; cohort++)
        {
            double lines = _world.Isps[isp].Cohorts[cohort].Lines;
            Entity[] groups = [Entity.All, OfIsp(isp), .. recorder.Groups.OfCohort(isp, cohort)];
            var here = (Bits: 0.0, Hours: 0.0);
            foreach (int provider in _services)
            {
                double hours = Reach.HoursPerLineDay(_world, isp, provider, 0);
                double kept = Kept(
                    state.Isps[isp].Cohorts[cohort].Adoption[provider],
                    Reach.Of(_world, isp, provider, month)
                );
                double bits = hours * kept * Speed(layout.Isps[isp], outcomes[isp], cohort, provider);
                sums.Add([Pair(isp, provider), OfProvider(provider), .. groups], lines * bits, lines * hours);
                here = (here.Bits + bits, here.Hours + hours);
            }

            if (here.Hours > 0)
                ofLines.Add((here.Bits / here.Hours, lines));
        }

        sums.Record(recorder, Indicators.ExperiencedSpeed);
        RecordPercentiles(ofLines);
    }

    // Mbit/s over the time that viewers of a cohort wanted to watch; where by chance none did, what the ISP's others had.
    private static double Speed(IspLayout isp, TrafficMonth outcome, int cohort, int provider)
    {
        var (bits, seconds) = (0.0, 0.0);
        var (allBits, allSeconds) = (0.0, 0.0);
        for (int cell = isp.CellStart[provider]; cell < isp.CellStart[provider + 1]; cell++)
        {
            allBits += outcome.PrimeBits[cell];
            allSeconds += outcome.PrimeWantedSeconds[cell];
            if (isp.Cells[cell].Cohort == cohort)
                (bits, seconds) = (bits + outcome.PrimeBits[cell], seconds + outcome.PrimeWantedSeconds[cell]);
        }

        if (seconds <= 0)
            (bits, seconds) = (allBits, allSeconds);
        return seconds > 0 ? bits / seconds / UnitConversion.BitsPerSecondPerMbps : 0;
    }

    // Lines of a cohort are alike, so that these are steps where cohorts are few.
    private void RecordPercentiles(List<(double Speed, double Lines)> cohorts)
    {
        if (cohorts.Count < 2)
            return;
        cohorts.Sort();
        double all = cohorts.Sum(cohort => cohort.Lines);
        foreach (var (id, share) in Percentiles)
        {
            double below = 0;
            int place = 0;
            while (place < cohorts.Count - 1 && (below += cohorts[place].Lines) < share * all)
                place++;
            recorder.AddRatio(
                Indicators.ExperiencedSpeed,
                new Entity(EntityKind.Percentile, id),
                cohorts[place].Speed,
                1
            );
        }
    }

    // What cannot be bought any more has no price, and a bill without it would look like a saving.
    private void RecordBasket(RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        var sums = new RatioSums();
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
            Entity[] groups = [OfIsp(isp), Entity.All, .. recorder.Groups.OfIsp(isp)];
            if (sold || here == 0)
                sums.Add(groups, basket * here, here);
            else
                sums.Void(groups);
        }

        sums.Record(recorder, Indicators.BasketBill);
    }

    private void RecordGivenUp(int month, RunState state)
    {
        var sums = new RatioSums();
        for (int isp = 0; isp < _world.Isps.Count; isp++)
        for (int cohort = 0; cohort < _world.Isps[isp].Cohorts.Count; cohort++)
        {
            double lines = _world.Isps[isp].Cohorts[cohort].Lines;
            Entity[] groups = [Entity.All, OfIsp(isp), .. recorder.Groups.OfCohort(isp, cohort)];
            sums.Add(groups, 0, lines);
            foreach (int provider in _services)
            {
                double reached = Reach.Of(_world, isp, provider, month);
                double kept = Kept(state.Isps[isp].Cohorts[cohort].Adoption[provider], reached);
                double given = lines * reached * (1 - kept);
                sums.Add(OfProvider(provider), given, lines);
                sums.Add(groups, given, 0);
            }
        }

        sums.Record(recorder, Indicators.ServicesGivenUp);
    }

    private Entity OfIsp(int isp) => new(EntityKind.Isp, _world.Isps[isp].Id);

    private Entity OfProvider(int provider) => new(EntityKind.Provider, _world.Providers[provider].Id);

    private Entity Pair(int isp, int provider) =>
        new(EntityKind.IspProvider, JoinedId.Of(_world.Isps[isp].Id, _world.Providers[provider].Id));
}
