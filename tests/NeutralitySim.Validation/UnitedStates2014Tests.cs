using NeutralitySim.Core.Results;

namespace NeutralitySim.Validation;

/// <summary>
/// The US replay. Capacities are fitted to the months before the deals and bitrates to the months after, so the
/// decline, the jump, the untouched control and the hours of trouble are the evidence.
/// </summary>
public sealed class UnitedStates2014Tests : IClassFixture<UnitedStates2014Tests.Fixture>
{
    private const string Index = "speed-index";
    private const string History = "paid-peering";

    // One run's month carries the daily shocks of its seven days, about 3 %; four runs halve that.
    private const int Replications = 4;
    private readonly Replay _replay;

    public UnitedStates2014Tests(Fixture fixture) => _replay = fixture.Replay;

    [Theory]
    [InlineData("2013-09", 2.11)]
    [InlineData("2013-10", 2.07)]
    [InlineData("2014-01", 1.51)]
    [InlineData("2014-02", 1.68)]
    [InlineData("2014-03", 2.50)]
    [InlineData("2014-04", 2.77)]
    [InlineData("2014-06", 2.61)]
    [InlineData("2014-09", 2.92)]
    [InlineData("2014-12", 3.24)]
    public void Comcast_falls_and_jumps_as_published_within_10_percent(string month, double published) =>
        AssertWithin("comcast/netflix", month, published, 0.10);

    [Fact]
    public void Comcast_declines_every_month_from_September_to_January()
    {
        string[] months = ["2013-09", "2013-10", "2013-11", "2013-12", "2014-01"];
        var values = months.Select(m => _replay.Month(History, Index, "comcast/netflix", m)).ToArray();
        Assert.All(values.Zip(values.Skip(1)), pair => Assert.True(pair.First > pair.Second));
    }

    [Theory]
    [InlineData("2014-02", 2.97)]
    [InlineData("2014-03", 2.98)]
    [InlineData("2014-05", 3.01)]
    [InlineData("2014-06", 3.10)]
    [InlineData("2014-08", 3.11)]
    [InlineData("2014-09", 3.12)]
    [InlineData("2014-12", 3.32)]
    public void The_control_stays_within_3_percent_of_its_published_index(string month, double published) =>
        AssertWithin("cablevision/netflix", month, published, 0.03);

    [Fact]
    public void The_control_is_the_same_under_every_regime()
    {
        foreach (string regime in (string[])["neutral", "tolled"])
            for (int month = 0; month < 16; month++)
            {
                string label = _replay.Experiment.Description.Calendar.Label(month);
                double history = _replay.Month(History, Index, "cablevision/netflix", label);
                Assert.Equal(history, _replay.Month(regime, Index, "cablevision/netflix", label), 0.01 * history);
            }
    }

    [Theory]
    [InlineData("verizon-fios", "2014-06", 1.58)]
    [InlineData("verizon-fios", "2014-09", 3.17)]
    [InlineData("att-u-verse", "2014-07", 1.44)]
    [InlineData("att-u-verse", "2014-08", 2.61)]
    [InlineData("time-warner", "2014-07", 2.16)]
    [InlineData("time-warner", "2014-08", 2.59)]
    public void Levels_before_and_after_each_deal_are_as_published_within_10_percent(
        string isp,
        string month,
        double published
    ) => AssertWithin($"{isp}/netflix", month, published, 0.10);

    [Fact]
    public void Trouble_is_confined_to_the_evening()
    {
        var hours = _replay.Hours(History, Index, "comcast/netflix", "2014-01");
        double unconstrained = hours[4..16].Average();
        for (int hour = 1; hour < 17; hour++)
            Assert.Equal(unconstrained, hours[hour], 0.02 * unconstrained);
        for (int hour = 19; hour < 23; hour++)
            Assert.True(hours[hour] < 0.7 * unconstrained, $"hour {hour}: {hours[hour]} against {unconstrained}");
    }

    [Fact]
    public void Under_history_every_congested_ISP_refuses_first_and_signs_later()
    {
        var events = _replay.Runs(History)[0].Events;
        foreach (string isp in (string[])["comcast", "verizon-fios", "att-u-verse", "time-warner"])
        {
            int refused = events
                .First(e => e.Kind == RunEventKind.UpgradeRefused && e.Subject == $"{isp}/transit")
                .Month;
            int signed = events
                .Single(e => e.Kind == RunEventKind.DealSigned && e.Subject == $"{isp}/netflix-pni")
                .Month;
            Assert.True(refused < signed);
        }
    }

    private void AssertWithin(string pair, string month, double published, double tolerance)
    {
        double simulated = _replay.Month(History, Index, pair, month);
        Assert.True(
            Math.Abs(simulated / published - 1) <= tolerance,
            FormattableString.Invariant(
                $"{pair} {month}: {simulated:F3} against {published:F2}, {simulated / published - 1:P1}"
            )
        );
    }

    public sealed class Fixture
    {
        internal Replay Replay { get; } = new("us-2014", Replications, "neutral", History, "tolled");
    }
}
