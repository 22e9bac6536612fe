using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Turns a month into the rows of a run's result.</summary>
internal sealed class MonthRecorder(WorldLayout layout, LineGroups groups, int replication, int month)
{
    private readonly World _world = layout.World;
    private readonly List<Measurement> _measurements = [];
    private readonly List<HourlyPoint> _hourly = new(replication == 0 ? MostHours(layout) : 0);
    private double _cachedBytes;
    private readonly int[] _focus = Enumerable
        .Range(0, layout.World.Providers.Count)
        .Where(p => layout.World.Providers[p].Size != ProviderSize.Background)
        .ToArray();

    /// <summary>Groups by which results are told apart.</summary>
    public LineGroups Groups => groups;

    /// <summary>What has been recorded of indicators.</summary>
    public IReadOnlyList<Measurement> Measurements => _measurements;

    /// <summary>Records what the month was, before anyone reacts.</summary>
    /// <param name="state">State at the end of the month.</param>
    /// <param name="reports">What each ISP reported.</param>
    /// <param name="households">What households have of it.</param>
    /// <param name="ledger">All payments.</param>
    /// <param name="lines">Payments that are not in an earlier record.</param>
    public MonthRecord Record(
        RunState state,
        IReadOnlyList<IspReport> reports,
        IReadOnlyList<HouseholdsMonth> households,
        Ledger ledger,
        IReadOnlyList<LedgerLine> lines
    )
    {
        var outcomes = reports.Select(r => r.Outcome).ToArray();
        RecordQuality(outcomes);
        for (int isp = 0; isp < outcomes.Length; isp++)
        {
            RecordTraffic(layout.Isps[isp], state.Isps[isp], outcomes[isp]);
            RecordLinks(layout.Isps[isp], state.Isps[isp], outcomes[isp]);
        }

        RecordTotals(state, outcomes);
        new ExperienceRecorder(layout, this).Record(month, state, outcomes);
        new MoneyRecorder(_world, this).Record(month, state, ledger);
        new SurplusRecorder(_world, this).Record(month, households);
        new EnergyRecorder(_world, this).Record(reports.Select(r => r.Energy).ToArray());
        return new MonthRecord
        {
            Month = month,
            Measurements = _measurements,
            Hourly = _hourly,
            Ledger = lines,
            Emissions = MarketBased.Apply(AllLines(reports), _world.Emissions),
            EmissionTerms = [.. reports.SelectMany(r => r.Energy.Terms)],
            Deliveries = _world.KeepsTerms(replication) ? [.. reports.Select(r => r.Energy.Month)] : [],
            Events = [.. state.Events],
            Decisions = [.. state.Decisions],
        };
    }

    /// <summary>Adds the month's value of an indicator that is summed, averaged or read last.</summary>
    public void Add(IndicatorDefinition indicator, Entity entity, double value) =>
        _measurements.Add(new Measurement(indicator.Id, entity, value, 0));

    /// <summary>Adds the month's value of an indicator that is a ratio; nothing when the denominator is 0.</summary>
    public void AddRatio(IndicatorDefinition indicator, Entity entity, double numerator, double denominator)
    {
        if (denominator > 0)
            _measurements.Add(new Measurement(indicator.Id, entity, numerator, denominator));
    }

    private static List<EmissionLine> AllLines(IReadOnlyList<IspReport> reports)
    {
        var lines = new List<EmissionLine>(reports.Sum(report => report.Energy.Lines.Count));
        foreach (var report in reports)
            lines.AddRange(report.Energy.Lines);
        return lines;
    }

    private static int MostHours(WorldLayout layout) =>
        layout.Isps.Sum(isp => layout.World.Providers.Count + isp.FirstAggregation) * UnitConversion.HoursPerDay;

    private void RecordQuality(IReadOnlyList<TrafficMonth> outcomes)
    {
        var everywhere = new QualitySums();
        for (int isp = 0; isp < layout.Isps.Count; isp++)
        {
            var inIsp = new QualitySums();
            foreach (int provider in _focus)
            {
                var sums = QualitySums.Of(outcomes[isp], provider);
                inIsp.Add(sums);
                Record(
                    new Entity(EntityKind.IspProvider, JoinedId.Of(_world.Isps[isp].Id, _world.Providers[provider].Id)),
                    sums
                );
            }

            everywhere.Add(inIsp);
            Record(new Entity(EntityKind.Isp, _world.Isps[isp].Id), inIsp);
        }

        Record(Entity.All, everywhere);
        foreach (int provider in _focus)
        {
            var sums = new QualitySums();
            foreach (var outcome in outcomes)
                sums.Add(QualitySums.Of(outcome, provider));
            Record(new Entity(EntityKind.Provider, _world.Providers[provider].Id), sums);
        }
    }

    private void Record(Entity entity, QualitySums sums)
    {
        if (sums.PrimeSeconds > 0)
            Add(
                Indicators.SpeedIndex,
                entity,
                sums.PrimeBits / sums.PrimeSeconds / UnitConversion.BitsPerSecondPerMbps
            );
        if (sums.Seconds <= 0)
            return;
        Add(Indicators.BelowHighDefinition, entity, sums.BelowHighDefinitionSeconds / sums.Seconds);
        Add(Indicators.Stalled, entity, sums.StalledSeconds / sums.Seconds);
    }

    private void RecordTraffic(IspLayout ispLayout, IspState state, TrafficMonth outcome)
    {
        Add(Indicators.Lines, new Entity(EntityKind.Isp, ispLayout.Isp.Id), state.TotalLines);
        foreach (int provider in _focus)
        {
            var pair = new Entity(EntityKind.IspProvider, JoinedId.Of(ispLayout.Isp.Id, _world.Providers[provider].Id));
            Add(Indicators.ViewingHours, pair, outcome.ViewingHours[provider]);
            Add(Indicators.Adopters, pair, state.Adopters(provider));
            RecordVolume(pair, outcome.ServedBytes[provider], outcome.DemandedBytes[provider]);
            double cached = 0;
            for (int path = ispLayout.PathStart[provider]; path < ispLayout.PathStart[provider + 1]; path++)
                cached += ispLayout.Paths[path].Kind == PathKind.Cache ? outcome.PathServedBytes[path] : 0;
            AddRatio(Indicators.OffloadRatio, pair, cached, outcome.DemandedBytes[provider]);
            _cachedBytes += cached;
            RecordHits(pair, ispLayout, state, provider);
            if (replication == 0)
                RecordHours(pair, outcome, provider);
        }
    }

    // Sites of one provider hold the same most popular titles, so the largest of them decides what is found.
    private void RecordHits(Entity pair, IspLayout ispLayout, IspState state, int provider)
    {
        CachePlan? best = null;
        for (int site = 0; site < state.CachePlans.Length; site++)
            if (
                ispLayout.Isp.CacheSites[site].Provider == provider
                && !(best?.HitRatio >= state.CachePlans[site].HitRatio)
            )
                best = state.CachePlans[site];
        if (best is null)
            return;
        Add(Indicators.HitRatio, pair, best.HitRatio);
        Add(Indicators.ByteHitRatio, pair, best.ByteHitRatio);
    }

    private void RecordVolume(Entity entity, double servedBytes, double demandedBytes)
    {
        Add(Indicators.ServedVolume, entity, servedBytes / UnitConversion.BytesPerGigabyte);
        Add(Indicators.LostVolume, entity, Math.Max(0, demandedBytes - servedBytes) / UnitConversion.BytesPerGigabyte);
    }

    private void RecordHours(Entity pair, TrafficMonth outcome, int provider)
    {
        for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
        {
            int slot = provider * UnitConversion.HoursPerDay + hour;
            double seconds = outcome.HourlyStreamSeconds[slot];
            if (seconds > 0)
                _hourly.Add(
                    new HourlyPoint(
                        Indicators.SpeedIndex.Id,
                        pair,
                        month,
                        hour,
                        outcome.HourlyServedBits[slot] / seconds / UnitConversion.BitsPerSecondPerMbps
                    )
                );
        }
    }

    private void RecordLinks(IspLayout ispLayout, IspState state, TrafficMonth outcome)
    {
        for (int link = 0; link < ispLayout.FirstAggregation; link++)
        {
            double capacity = outcome.LinkMeanCapacity[link];
            if (capacity <= 0)
                continue;
            var entity = new Entity(EntityKind.Link, JoinedId.Of(ispLayout.Isp.Id, ispLayout.LinkId(link)));
            double busiest = 0;
            for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
            {
                double utilisation =
                    outcome.LinkHourlyBitsPerSecond[link * UnitConversion.HoursPerDay + hour] / capacity;
                busiest = Math.Max(busiest, utilisation);
                if (replication == 0)
                    _hourly.Add(new HourlyPoint(Indicators.BusyHourUtilisation.Id, entity, month, hour, utilisation));
            }

            Add(Indicators.BusyHourUtilisation, entity, busiest);
            Add(Indicators.Percentile95, entity, outcome.LinkPercentile95[link] / UnitConversion.BitsPerSecondPerGbps);
            Add(Indicators.Capacity, entity, state.Capacity[link] / UnitConversion.BitsPerSecondPerGbps);
        }
    }

    private void RecordTotals(RunState state, IReadOnlyList<TrafficMonth> outcomes)
    {
        double viewing = 0;
        double served = 0;
        double demanded = 0;
        foreach (int provider in _focus)
        {
            double adopters = 0;
            for (int isp = 0; isp < outcomes.Count; isp++)
            {
                viewing += outcomes[isp].ViewingHours[provider];
                served += outcomes[isp].ServedBytes[provider];
                demanded += outcomes[isp].DemandedBytes[provider];
                adopters += state.Isps[isp].Adopters(provider);
            }

            Add(Indicators.Adopters, new Entity(EntityKind.Provider, _world.Providers[provider].Id), adopters);
        }

        Add(Indicators.ViewingHours, Entity.All, viewing);
        RecordVolume(Entity.All, served, demanded);
        AddRatio(Indicators.OffloadRatio, Entity.All, _cachedBytes, demanded);
        _cachedBytes = 0;
        Add(Indicators.ProvidersAlive, Entity.All, _focus.Count(p => state.Providers[p].InBusiness));
        foreach (
            var services in _focus.SelectMany(p => groups.OfProvider(p), (p, group) => (p, group)).GroupBy(s => s.group)
        )
            Add(Indicators.ProvidersAlive, services.Key, services.Count(s => state.Providers[s.p].InBusiness));
    }
}
