using NeutralitySim.Core.Caching;
using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Market;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Engine;

/// <summary>Turns months into the rows of a run's result.</summary>
internal sealed class RunRecorder(World world, IReadOnlyList<IspTopology> topologies, RunKey key)
{
    private readonly List<SeriesPoint> _series = [];
    private readonly List<HourlyPoint> _hourly = [];
    private readonly List<EmissionLine> _emissions = [];
    private readonly List<EmissionTerm> _terms = [];
    private readonly BandMeter _bands = new(world);
    private readonly IndicatorTotals _totals = new();
    private double _cachedBytes;
    private readonly int[] _focus = Enumerable
        .Range(0, world.Providers.Count)
        .Where(p => world.Providers[p].Size != ProviderSize.Background)
        .ToArray();

    /// <summary>Records what the month was, before anyone reacts.</summary>
    public void Record(
        int epoch,
        RunState state,
        IReadOnlyList<IspEpochOutcome> outcomes,
        IReadOnlyList<EnergyUse> energy,
        Ledger ledger
    )
    {
        RecordQuality(epoch, outcomes);
        for (int isp = 0; isp < topologies.Count; isp++)
        {
            RecordTraffic(epoch, topologies[isp], state.Isps[isp], outcomes[isp]);
            RecordLinks(epoch, topologies[isp], state.Isps[isp], outcomes[isp]);
            _terms.AddRange(energy[isp].Terms);
            if (key.Replication == 0 && energy[isp].Month is { } month)
                _bands.Add(isp, month);
        }

        _emissions.AddRange(MarketBased.Apply([.. energy.SelectMany(use => use.Lines)], world.Emissions));
        RecordTotals(epoch, state, outcomes);
        new MoneyRecorder(world, this).Record(epoch, state, ledger);
        new EnergyRecorder(world, this).Record(epoch, energy);
    }

    /// <summary>The finished result.</summary>
    public RunResult Finish(RunState state, Ledger ledger) =>
        new()
        {
            Key = key,
            Indicators = _totals.Values(),
            Series = _series,
            Hourly = _hourly,
            Ledger = [.. ledger.Lines],
            Emissions = _emissions,
            EmissionTerms = _terms,
            EmissionBands = _bands.Finish(),
            Events = [.. state.Events],
        };

    /// <summary>Adds a month's value of an indicator that is summed, averaged or read last.</summary>
    public void Add(IndicatorDefinition indicator, Entity entity, int epoch, double value)
    {
        _series.Add(new SeriesPoint(indicator.Id, entity, epoch, value));
        _totals.Add(indicator, entity, value);
    }

    /// <summary>Adds a month's value of an indicator that is a ratio; nothing when the denominator is 0.</summary>
    public void AddRatio(IndicatorDefinition indicator, Entity entity, int epoch, double numerator, double denominator)
    {
        if (denominator <= 0)
            return;
        _series.Add(new SeriesPoint(indicator.Id, entity, epoch, numerator / denominator));
        _totals.AddRatio(indicator, entity, numerator, denominator);
    }

    private void RecordQuality(int epoch, IReadOnlyList<IspEpochOutcome> outcomes)
    {
        var everywhere = new QualitySums();
        for (int isp = 0; isp < topologies.Count; isp++)
        {
            var inIsp = new QualitySums();
            foreach (int provider in _focus)
            {
                var sums = QualitySums.Of(outcomes[isp], provider);
                inIsp.Add(sums);
                Record(
                    epoch,
                    new Entity(EntityKind.IspProvider, $"{world.Isps[isp].Id}/{world.Providers[provider].Id}"),
                    sums
                );
            }

            everywhere.Add(inIsp);
            Record(epoch, new Entity(EntityKind.Isp, world.Isps[isp].Id), inIsp);
        }

        Record(epoch, Entity.All, everywhere);
        foreach (int provider in _focus)
        {
            var sums = new QualitySums();
            foreach (var outcome in outcomes)
                sums.Add(QualitySums.Of(outcome, provider));
            Record(epoch, new Entity(EntityKind.Provider, world.Providers[provider].Id), sums);
        }
    }

    private void Record(int epoch, Entity entity, QualitySums sums)
    {
        if (sums.PrimeSeconds > 0)
            Add(
                Indicators.SpeedIndex,
                entity,
                epoch,
                sums.PrimeBits / sums.PrimeSeconds / UnitConversion.BitsPerSecondPerMbps
            );
        if (sums.Seconds <= 0)
            return;
        Add(Indicators.BelowHighDefinition, entity, epoch, sums.BelowHighDefinitionSeconds / sums.Seconds);
        Add(Indicators.Stalled, entity, epoch, sums.StalledSeconds / sums.Seconds);
    }

    private void RecordTraffic(int epoch, IspTopology topology, IspState state, IspEpochOutcome outcome)
    {
        Add(Indicators.Lines, new Entity(EntityKind.Isp, topology.Isp.Id), epoch, state.TotalLines);
        foreach (int provider in _focus)
        {
            var pair = new Entity(EntityKind.IspProvider, $"{topology.Isp.Id}/{world.Providers[provider].Id}");
            Add(Indicators.ViewingHours, pair, epoch, outcome.ViewingHours[provider]);
            Add(Indicators.Adopters, pair, epoch, state.TotalLines * state.Adoption[provider]);
            RecordVolume(epoch, pair, outcome.ServedBytes[provider], outcome.DemandedBytes[provider]);
            double cached = 0;
            for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
                cached += topology.Paths[path].Kind == PathKind.Cache ? outcome.PathServedBytes[path] : 0;
            AddRatio(Indicators.OffloadRatio, pair, epoch, cached, outcome.DemandedBytes[provider]);
            _cachedBytes += cached;
            RecordHits(epoch, pair, topology, state, provider);
            if (key.Replication == 0)
                RecordHours(epoch, pair, outcome, provider);
        }
    }

    // Sites of one provider hold the same most popular titles, so the largest of them decides what is found.
    private void RecordHits(int epoch, Entity pair, IspTopology topology, IspState state, int provider)
    {
        CachePlan? best = null;
        for (int site = 0; site < state.CachePlans.Length; site++)
            if (
                topology.Isp.CacheSites[site].Provider == provider
                && !(best?.HitRatio >= state.CachePlans[site].HitRatio)
            )
                best = state.CachePlans[site];
        if (best is null)
            return;
        Add(Indicators.HitRatio, pair, epoch, best.HitRatio);
        Add(Indicators.ByteHitRatio, pair, epoch, best.ByteHitRatio);
    }

    private void RecordVolume(int epoch, Entity entity, double servedBytes, double demandedBytes)
    {
        Add(Indicators.ServedVolume, entity, epoch, servedBytes / UnitConversion.BytesPerGigabyte);
        Add(
            Indicators.LostVolume,
            entity,
            epoch,
            Math.Max(0, demandedBytes - servedBytes) / UnitConversion.BytesPerGigabyte
        );
    }

    private void RecordHours(int epoch, Entity pair, IspEpochOutcome outcome, int provider)
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
                        epoch,
                        hour,
                        outcome.HourlyServedBits[slot] / seconds / UnitConversion.BitsPerSecondPerMbps
                    )
                );
        }
    }

    private void RecordLinks(int epoch, IspTopology topology, IspState state, IspEpochOutcome outcome)
    {
        for (int link = 0; link < topology.FirstAggregation; link++)
        {
            double capacity = outcome.LinkMeanCapacity[link];
            if (capacity <= 0)
                continue;
            var entity = new Entity(EntityKind.Link, $"{topology.Isp.Id}/{topology.LinkId(link)}");
            double busiest = 0;
            for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
            {
                double utilisation =
                    outcome.LinkHourlyBitsPerSecond[link * UnitConversion.HoursPerDay + hour] / capacity;
                busiest = Math.Max(busiest, utilisation);
                if (key.Replication == 0)
                    _hourly.Add(new HourlyPoint(Indicators.BusyHourUtilisation.Id, entity, epoch, hour, utilisation));
            }

            Add(Indicators.BusyHourUtilisation, entity, epoch, busiest);
            Add(
                Indicators.Percentile95,
                entity,
                epoch,
                outcome.LinkPercentile95[link] / UnitConversion.BitsPerSecondPerGbps
            );
            Add(Indicators.Capacity, entity, epoch, state.Capacity[link] / UnitConversion.BitsPerSecondPerGbps);
        }
    }

    private void RecordTotals(int epoch, RunState state, IReadOnlyList<IspEpochOutcome> outcomes)
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
                adopters += state.Isps[isp].TotalLines * state.Isps[isp].Adoption[provider];
            }

            Add(Indicators.Adopters, new Entity(EntityKind.Provider, world.Providers[provider].Id), epoch, adopters);
        }

        Add(Indicators.ViewingHours, Entity.All, epoch, viewing);
        RecordVolume(epoch, Entity.All, served, demanded);
        AddRatio(Indicators.OffloadRatio, Entity.All, epoch, _cachedBytes, demanded);
        _cachedBytes = 0;
        Add(Indicators.ProvidersAlive, Entity.All, epoch, _focus.Count(p => state.Providers[p].InBusiness));
    }
}
