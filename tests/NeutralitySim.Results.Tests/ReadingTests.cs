using System.Text.Json;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Tests;

public sealed class ReadingTests : TemporaryFolder
{
    /// <summary>t(0.975, 2 degrees of freedom) / √3: half the interval of three values with standard deviation 1.</summary>
    private const double HalfWidth = 4.302652729911275 / 1.7320508075688772;

    [Fact]
    public void Description_and_runs_come_back_as_they_went_in_and_no_side_files_stay()
    {
        Sample.Store(Folder, Sample.Runs().Reverse()).Dispose();
        Assert.Equal([Database], Directory.GetFiles(Folder));

        using var reader = ResultsReader.Open(Folder);
        Assert.Equal(JsonSerializer.Serialize(Sample.Description), JsonSerializer.Serialize(reader.Description));
        Assert.Equal(
            ["tolled/0", "tolled/1", "tolled/2", "neutral/0", "neutral/1", "neutral/2"],
            reader.Runs.Select(run => run.ToString())
        );
        Assert.Equal([Sample.Comcast, Sample.Acme], reader.Entities("speed-index"));
        Assert.Equal([Entity.All], reader.Entities("providers-alive"));
        Assert.Equal(Sample.Run("tolled", 1).Events, reader.Events(new("tolled", 1)));
        Assert.Equivalent(Sample.Run("tolled", 1).Decisions, reader.Decisions(new("tolled", 1)), strict: true);
        Assert.Empty(reader.Decisions(new("tolled", 9)));
        Assert.Equal(0.1 + 0.2, reader.IndicatorValues("speed-index", Sample.Acme)[0].Values[0].Value);
    }

    [Fact]
    public void Months_and_hours_have_means_and_intervals_per_regime()
    {
        using var store = Sample.Store(Folder, Sample.Runs());

        var neutral = store.Reader.Series("speed-index", Sample.Comcast)[1];
        Assert.Equal("neutral", neutral.Regime);
        Assert.Equal([2.5, 3.5, 4.5], neutral.Months[0].Values.Select(value => value.Value));
        AssertEstimate(3.5, HalfWidth, 3, neutral.Months[0].Estimate);
        AssertEstimate(4.5, HalfWidth, 3, neutral.Months[1].Estimate);

        Assert.Equal([1], store.Reader.HourlyMonths("speed-index")[Sample.Comcast]);
        var hours = store.Reader.Hourly("speed-index", 1)[Sample.Comcast].Value[1].Hours;
        Assert.Equal([4, 20], hours.Select(hour => hour.Hour));
        AssertEstimate(5, HalfWidth, 3, hours[0].Estimate);
    }

    [Fact]
    public void A_bill_that_one_run_lacks_has_no_mean_over_the_others()
    {
        IndicatorValue bill = new(Indicators.BasketBill.Id, Entity.All, 30);
        using var store = Sample.Store(
            Folder,
            Sample.Runs().Select(run => run.Key == new RunKey("tolled", 1) ? run : run with { Indicators = [bill] })
        );
        var regimes = store.Reader.IndicatorValues(Indicators.BasketBill.Id, Entity.All);
        Assert.Equal([0, 3], regimes.Select(regime => regime.Values.Count));
        Assert.True(double.IsNaN(regimes[0].Estimate.Mean));
    }

    [Fact]
    public void Payments_and_emissions_are_summed_within_runs_and_averaged_over_them()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        string[] regimes = ["tolled", "neutral"];

        Assert.Equal(
            regimes.SelectMany(regime =>
                new LedgerSum[]
                {
                    new(regime, "provider:netflix", "isp:comcast", LedgerKind.Toll, 4, 6),
                    new(regime, "subscribers:comcast", "isp:comcast", LedgerKind.RetailAccess, 23, 1150),
                }
            ),
            store.Reader.LedgerTotals()
        );
        Assert.Equal(
            Sample.Run("tolled", 0).Emissions[0] with
            {
                ViewingHours = 300,
                VolumeGigabytes = 210,
                EnergyKilowattHours = 11,
                UnallocatedKilowattHours = 2,
                CarbonGrams = 4000,
                MarketCarbonGrams = 4000,
            },
            store.Reader.EmissionTotals()[0].Line
        );
        Assert.Equal(
            [("tolled", 11), ("tolled", 0), ("neutral", 11), ("neutral", 0)],
            store.Reader.EmissionTotals().Select(sum => (sum.Regime, sum.Line.EnergyKilowattHours))
        );
    }

    [Fact]
    public void Differences_in_energy_are_split_by_channel_and_bands_come_back()
    {
        using var store = Sample.Store(Folder, Sample.Runs());

        // 100 h of 1,000 Wh against 90 h; half of 2 GB/h against half of 3 GB/h, 10 Wh a GB, for 100 h.
        var channels = store.Reader.EmissionChannels();
        Assert.All(channels, c => Assert.Equal(("tolled", 3), (c.Regime, c.Replications)));
        Assert.Equal(Enum.GetValues<EmissionChannel>(), channels.Select(c => c.Channel));
        foreach (var channel in channels)
        {
            double expected = channel.Channel switch
            {
                EmissionChannel.ViewingHours => -10,
                EmissionChannel.DeliveredBitrate => 0.5,
                _ => 0,
            };
            Assert.Equal(expected, channel.EnergyKilowattHours, 9);
            Assert.Equal(400 * expected, channel.CarbonGrams, 9);
        }

        Assert.Equal(
            [
                new("tolled", new("energy-per-hour", EmissionModel.Hybrid, 60, 100.5, 180, 400)),
                new RegimeBand("neutral", new("energy-per-hour", EmissionModel.Hybrid, 60, 100.5, 180, 400)),
            ],
            store.Reader.EmissionBands()
        );
    }

    [Fact]
    public void Comparison_pairs_replications_and_leaves_undefined_values_out()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        var rows = store.Reader.Comparison();

        Assert.Equal(
            ["speed-index comcast", "speed-index acme", "isp-margin comcast"],
            rows.Select(row => $"{row.Indicator} {row.Entity.Id}")
        );
        var tolled = rows[0].Regimes[0];
        AssertEstimate(2, 0, 3, tolled.Value);
        AssertEstimate(-2, HalfWidth, 3, tolled.Difference!.Value);
        AssertEstimate(4, HalfWidth, 3, rows[0].Regimes[1].Value);
        Assert.Null(rows[0].Regimes[1].Difference);
        Assert.Equal("USD/line/month", rows[2].Unit);
        Assert.Equal((0, 0), (rows[2].Regimes[0].Value.Count, rows[2].Regimes[0].Difference!.Value.Count));
    }

    [Fact]
    public void Interrupted_experiment_is_compared_over_the_pairs_it_has()
    {
        RunKey[] missing = [new("tolled", 0), new("neutral", 1)];
        using var store = Sample.Store(Folder, Sample.Runs().Where(run => !missing.Contains(run.Key)));
        var tolled = store.Reader.Comparison()[0].Regimes[0];

        Assert.Equal(2, tolled.Value.Count);
        Assert.Equal(
            (-3, 1, false),
            (tolled.Difference!.Value.Mean, tolled.Difference.Value.Count, tolled.Difference.Value.HasInterval)
        );
    }

    private static void AssertEstimate(double mean, double half, int count, Estimate actual)
    {
        Assert.Equal(count, actual.Count);
        Assert.Equal(mean, actual.Mean, 12);
        Assert.Equal(mean - half, actual.Low, 9);
        Assert.Equal(mean + half, actual.High, 9);
    }
}
