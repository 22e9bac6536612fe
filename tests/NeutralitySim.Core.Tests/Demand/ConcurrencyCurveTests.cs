using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Demand;

public sealed class ConcurrencyCurveTests
{
    [Fact]
    public void The_weekly_mean_is_sessions_times_length_and_the_days_follow_from_arrivals_for_any_profile()
    {
        var hour = Gen.Choose(0, 100).Select(v => v / 10.0);
        var cases =
            from weekday in hour.ArrayOf(24)
            from weekend in hour.ArrayOf(24)
            from minutes in Gen.Choose(1, 600)
            from sessions in Gen.Choose(1, 80)
            where weekday.Sum() > 0 && weekend.Sum() > 0
            select (weekday, weekend, minutes, sessions);
        Prop.ForAll(
                cases.ToArbitrary(),
                c =>
                {
                    double seconds = c.minutes * 60.0;
                    var curve = new ConcurrencyCurve(
                        new DiurnalProfile(c.weekday, c.weekend),
                        c.sessions / 10.0,
                        seconds
                    );
                    double mean = (5 * Average(curve.Mean(false)) + 2 * Average(curve.Mean(true))) / 7;
                    double expected = c.sessions / 10.0 * seconds / 86_400;
                    Assert.Equal(expected, mean, 1e-9 * expected);
                    foreach (bool weekend in (bool[])[false, true])
                        AssertFollowsFromArrivals(curve, weekend);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Hour_values_are_reached_at_mid_hour_and_midnight_joins_the_last_hour_to_the_first()
    {
        double[] hours = [.. Enumerable.Range(0, 24).Select(h => 10.0 + h)];
        var curve = new ConcurrencyCurve(new DiurnalProfile(hours, hours), 1, 60);
        double unit = curve.Mean(false)[12 * 12] / Expected(hours, 12 * 12);
        foreach (int step in (int[])[0, 5, 6, 143, 144, 282, 287])
            Assert.Equal(Expected(hours, step), curve.Mean(false)[step] / unit, 0.06);

        // Half-way between 23:30 (33) and 0:30 (10) lies 21.5; the first step is centred 2.5 minutes later.
        Assert.Equal(21.5 - 23 * 2.5 / 60, Expected(hours, 0), 1e-9);
    }

    [Fact]
    public void Viewers_cannot_leave_faster_than_their_sessions_end()
    {
        double[] cliff = [.. Enumerable.Repeat(1.0, 12), .. Enumerable.Repeat(0.0, 12)];
        var curve = new ConcurrencyCurve(new DiurnalProfile(cliff, cliff), 1, 6 * 3600);
        var mean = curve.Mean(false);
        for (int step = 0; step < 288; step++)
            Assert.True(mean[(step + 1) % 288] >= mean[step] * curve.Survival * (1 - 1e-12));
        Assert.True(mean[13 * 12] > 0.5 * mean[11 * 12]);
    }

    [Fact]
    public void A_flat_day_is_flat() =>
        Assert.All(new ConcurrencyCurve(Flat, 0.8, 54 * 60).Mean(false).ToArray(), n => Assert.Equal(0.03, n, 1e-12));

    private static double Expected(double[] hours, int step)
    {
        double position = (step + 0.5) / 12 + 23.5;
        double share = position - Math.Floor(position);
        return (1 - share) * hours[(int)position % 24] + share * hours[((int)position + 1) % 24];
    }

    private static void AssertFollowsFromArrivals(ConcurrencyCurve curve, bool weekend)
    {
        var mean = curve.Mean(weekend);
        double largest = mean.ToArray().Max();
        for (int step = 0; step < 288; step++)
        {
            Assert.True(curve.Arrivals(weekend)[step] >= 0);
            Assert.Equal(
                curve.Survival * mean[step] + curve.Arrivals(weekend)[step],
                mean[(step + 1) % 288],
                1e-9 * largest
            );
        }
    }

    private static double Average(ReadOnlySpan<double> values) => values.ToArray().Average();
}
