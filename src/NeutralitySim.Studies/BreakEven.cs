using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Studies;

/// <summary>The value of an assumption at which two regimes change rank on an indicator, all others central.</summary>
/// <param name="runner">Runs points; its first factor is the assumption, its second, where there is one, the other axis of a map.</param>
/// <param name="indicator">Id of the indicator, one of those compared.</param>
/// <param name="baseline">Regime subtracted.</param>
/// <param name="regime">Regime it is subtracted from.</param>
/// <param name="replications">Replications of each point, 2 or more for an interval.</param>
public sealed class BreakEven(PointRunner runner, string indicator, string baseline, string regime, int replications)
{
    private const int Halvings = 7;
    private const double Level = 0.95;

    private readonly int _indicator = runner.Indicators.Index().First(known => known.Item == indicator).Index;

    /// <summary>The difference over the range, and where it passes nought.</summary>
    /// <param name="steps">Points over the range, 2 or more.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<BreakEvenCurve> Curve(int steps, CancellationToken cancellation)
    {
        double[] places = Places(steps);
        var values = await runner
            .Run([.. places.Select(place => new StudyPoint([place]))], replications, cancellation)
            .ConfigureAwait(false);
        double[][] differences = [.. values.Select(Differences)];
        var crossings = new List<Crossing>();
        for (int step = 1; step < steps; step++)
            if (Math.Sign(Mean(differences[step - 1])) * Math.Sign(Mean(differences[step])) < 0)
                crossings.Add(
                    await Cross(places[step - 1], places[step], differences[step - 1], differences[step], cancellation)
                        .ConfigureAwait(false)
                );
        return new BreakEvenCurve(places, [.. differences.Select(Interval)], crossings);
    }

    /// <summary>Differences over both ranges, each with its 95 % interval: by step of the second assumption, then of the first.</summary>
    /// <param name="steps">Points over each range, 2 or more.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<ConfidenceInterval[][]> Map(int steps, CancellationToken cancellation)
    {
        double[] places = Places(steps);
        StudyPoint[] points = [.. places.SelectMany(second => places.Select(first => new StudyPoint([first, second])))];
        var values = await runner.Run(points, replications, cancellation).ConfigureAwait(false);
        return [.. values.Select(value => Interval(Differences(value))).Chunk(steps)];
    }

    /// <summary>Evenly spaced places of a range, both ends among them.</summary>
    public static double[] Places(int steps) => [.. Enumerable.Range(0, steps).Select(step => step / (steps - 1.0))];

    /// <summary>Place between neighbours at which a straight line passes nought; NaN where it does not.</summary>
    public static double Between(double place, double next, double here, double there) =>
        here == there || Math.Sign(here) * Math.Sign(there) > 0
            ? double.NaN
            : place + (next - place) * here / (here - there);

    private async Task<Crossing> Cross(
        double left,
        double right,
        double[] atLeft,
        double[] atRight,
        CancellationToken cancellation
    )
    {
        // Each replication passes nought where its own line does: their spread is the interval. Those that do not between the two are put at the nearer end.
        double[] each =
        [
            .. atLeft.Zip(atRight, (a, b) => Math.Clamp(a == b ? left : left + (right - left) * a / (a - b), 0, 1)),
        ];
        int sign = Math.Sign(Mean(atLeft));
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = (left + right) / 2;
            var values = await runner.Run([new StudyPoint([middle])], replications, cancellation).ConfigureAwait(false);
            if (Math.Sign(Mean(Differences(values[0]))) == sign)
                left = middle;
            else
                right = middle;
        }

        double place = (left + right) / 2;
        var spread = SampleSummary.Of(each).MeanInterval(Level);
        double half = double.IsNaN(spread.Low) ? double.NaN : (spread.High - spread.Low) / 2;
        return new Crossing(place, place - half, place + half);
    }

    private double[] Differences(PointValues values) => values.Differences(_indicator, baseline, regime);

    private static double Mean(double[] differences) => differences.Length == 0 ? double.NaN : differences.Average();

    private static ConfidenceInterval Interval(double[] differences) =>
        differences.Length == 0
            ? new ConfidenceInterval(double.NaN, double.NaN, double.NaN, Level)
            : SampleSummary.Of(differences).MeanInterval(Level);
}
