using System.Diagnostics;
using System.Diagnostics.Metrics;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Telemetry;

/// <summary>
/// Where the running model stands: the latest month of whichever replication was simulated last. For watching a run; what
/// counts is in its results.
/// </summary>
internal sealed class ModelGauges(Meter meter)
{
    private const string Ratio = "1";

    private readonly Gauge<double> _utilization = meter.CreateGauge<double>(
        "neutralitysim.link.utilization",
        Ratio,
        "95th percentile of a link's traffic over its mean capacity, latest month."
    );

    private readonly Gauge<double> _offload = meter.CreateGauge<double>(
        "neutralitysim.cache.offload.ratio",
        Ratio,
        "Share of a provider's demanded bytes that caches inside the ISP served, latest month."
    );

    private readonly Gauge<double> _lostQuality = meter.CreateGauge<double>(
        "neutralitysim.quality.lost",
        Ratio,
        "Share of the bitrate asked for that congestion took from a provider's viewers in prime time, latest month."
    );

    public void Record(TagList scenarioAndRegime, IspLayout layout, TrafficMonth outcome)
    {
        scenarioAndRegime.Add(AttributeNames.Isp, layout.Isp.Id);
        // Aggregation links are shared by all paths; nobody bills them, and their percentile is not taken.
        for (int link = 0; link < layout.FirstAggregation; link++)
            if (outcome.LinkMeanCapacity[link] > 0)
                _utilization.Record(
                    outcome.LinkPercentile95[link] / outcome.LinkMeanCapacity[link],
                    With(scenarioAndRegime, AttributeNames.Link, layout.LinkId(link))
                );
        for (int provider = 0; provider < layout.Providers.Count; provider++)
            if (layout.Providers[provider].Size != ProviderSize.Background)
                Record(
                    With(scenarioAndRegime, AttributeNames.Provider, layout.Providers[provider].Id),
                    layout,
                    outcome,
                    provider
                );
    }

    private void Record(TagList attributes, IspLayout layout, TrafficMonth outcome, int provider)
    {
        _lostQuality.Record(outcome.LostQuality(provider), attributes);
        if (outcome.DemandedBytes[provider] <= 0)
            return;
        double cachedBytes = 0;
        for (int path = layout.PathStart[provider]; path < layout.PathStart[provider + 1]; path++)
            if (layout.Paths[path].Kind == PathKind.Cache)
                cachedBytes += outcome.PathServedBytes[path];
        _offload.Record(cachedBytes / outcome.DemandedBytes[provider], attributes);
    }

    private static TagList With(TagList attributes, string name, string value)
    {
        attributes.Add(name, value);
        return attributes;
    }
}
