using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results;

/// <content>What regimes differ in, and how sure per-hour figures are.</content>
public sealed partial class ResultsReader
{
    /// <summary>
    /// The difference of each regime to the baseline by channel, in the order of regimes and channels; nothing for the baseline
    /// and for regimes without a replication in common with it. See <see cref="ChannelDecomposition"/>.
    /// </summary>
    public IReadOnlyList<ChannelSum> EmissionChannels() => Once(nameof(EmissionChannels), SumChannels);

    private IReadOnlyList<ChannelSum> SumChannels()
    {
        var runs = RunsByRegime();
        var baseline = runs[Description.Baseline]
            .ToDictionary(run => run.Key.Replication, run => new Lazy<EmissionTerm[]>(() => Terms(run)));
        return
        [
            .. Regimes
                .Where(regime => regime != Description.Baseline)
                .SelectMany(regime => Channels(regime, runs[regime], baseline)),
        ];
    }

    /// <summary>Ranges of per-hour energy and carbon, by regime, then in table order of indicators.</summary>
    public IReadOnlyList<RegimeBand> EmissionBands()
    {
        var runs = RunsByRegime();
        return
        [
            .. Regimes.SelectMany(regime =>
                runs[regime]
                    .SelectMany(run => _rows.Rows(RowTables.EmissionBand, run))
                    .OrderBy(band => Indicators.Catalogue.TakeWhile(known => known.Id != band.Indicator).Count())
                    .Select(band => new RegimeBand(regime, band))
            ),
        ];
    }

    private IEnumerable<ChannelSum> Channels(
        string regime,
        IEnumerable<StoredRun> runs,
        Dictionary<int, Lazy<EmissionTerm[]>> baseline
    )
    {
        var carbon = new List<double>();
        var pairs = runs.Where(run => baseline.ContainsKey(run.Key.Replication))
            .Select(run => (Baseline: baseline[run.Key.Replication].Value, Terms: Terms(run)))
            // Terms are many, so runs keep them in the first replication only.
            .Where(pair => pair.Baseline.Length > 0 && pair.Terms.Length > 0)
            .Select(pair =>
            {
                carbon.Add(pair.Baseline.Sum(term => term.CarbonGrams));
                return ChannelDecomposition.Between(pair.Baseline, pair.Terms);
            })
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
                        {
                            BaselineCarbonGrams = carbon.Average(),
                        }
                );
    }

    // In key order, so that sums are the same in memory to the last bit.
    private EmissionTerm[] Terms(StoredRun run) => [.. _rows.InOrder(RowTables.EmissionTerm, run)];
}
