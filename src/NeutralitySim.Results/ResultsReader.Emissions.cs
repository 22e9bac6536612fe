using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <content>What regimes differ in, and how sure per-hour figures are.</content>
public sealed partial class ResultsReader
{
    /// <summary>
    /// The difference of each regime to the baseline by channel, in the order of regimes and channels; nothing for the baseline
    /// and for regimes without a replication in common with it. See <see cref="ChannelDecomposition"/>.
    /// </summary>
    public IReadOnlyList<ChannelSum> EmissionChannels()
    {
        var baseline = RunsOf(Description.Baseline).ToDictionary(run => run.Key.Replication);
        return
        [
            .. Regimes.Where(regime => regime != Description.Baseline).SelectMany(regime => Channels(regime, baseline)),
        ];
    }

    /// <summary>Ranges of per-hour energy and carbon, by regime, then in table order of indicators.</summary>
    public IReadOnlyList<RegimeBand> EmissionBands() =>
        [
            .. Regimes.SelectMany(regime =>
                RunsOf(regime)
                    .SelectMany(run =>
                        Connection.Rows(
                            "SELECT indicator, model, low, median, high, samples FROM emission_band WHERE run_id = ?1",
                            row => new EmissionBand(
                                row.GetString(0),
                                EnumText<EmissionModel>.Parse(row.GetString(1)),
                                row.GetDouble(2),
                                row.GetDouble(3),
                                row.GetDouble(4),
                                row.GetInt32(5)
                            ),
                            run.Id
                        )
                    )
                    .OrderBy(band => Indicators.Catalogue.TakeWhile(known => known.Id != band.Indicator).Count())
                    .Select(band => new RegimeBand(regime, band))
            ),
        ];

    private IEnumerable<ChannelSum> Channels(string regime, Dictionary<int, StoredRun> baseline)
    {
        var pairs = RunsOf(regime)
            .Where(run => baseline.ContainsKey(run.Key.Replication))
            .Select(run => (Baseline: Terms(baseline[run.Key.Replication]), Terms: Terms(run)))
            // Terms are many, so runs keep them in the first replication only.
            .Where(pair => pair.Baseline.Count > 0 && pair.Terms.Count > 0)
            .Select(pair => ChannelDecomposition.Between(pair.Baseline, pair.Terms))
            .ToArray();
        return pairs.Length == 0
            ? []
            : pairs[0]
                .Select(
                    (first, channel) =>
                        new ChannelSum(
                            regime,
                            first.Channel,
                            pairs.Average(effects => effects[channel].EnergyKilowattHours),
                            pairs.Average(effects => effects[channel].CarbonGrams),
                            pairs.Length
                        )
                );
    }

    private IReadOnlyList<EmissionTerm> Terms(StoredRun run) =>
        Connection.Rows(
            """
            SELECT epoch, isp, provider, component, item, watt_hours_per_unit, locality, gigabytes_per_hour, provisioned_units,
                lines, viewing_hours, grams_per_kilowatt_hour
            FROM emission_term WHERE run_id = ?1 ORDER BY epoch, isp, provider, component, item
            """,
            row => new EmissionTerm(
                row.GetInt32(0),
                row.GetString(1),
                row.GetString(2),
                EnumText<EmissionComponent>.Parse(row.GetString(3)),
                row.GetString(4),
                row.GetDouble(5),
                row.GetDouble(6),
                row.GetDouble(7),
                row.GetDouble(8),
                row.GetDouble(9),
                row.GetDouble(10),
                row.GetDouble(11)
            ),
            run.Id
        );
}
