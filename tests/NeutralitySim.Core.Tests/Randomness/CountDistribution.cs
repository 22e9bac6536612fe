using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Tests.Randomness;

/// <summary>A draw under test.</summary>
internal delegate long CountDraw(ref RandomStream stream);

/// <summary>
/// A distribution of counts given only by the ratio of neighbouring probabilities, so that no log-gamma or sampler code
/// is shared with what is tested.
/// </summary>
internal sealed record CountDistribution(
    double Mean,
    double Variance,
    double ExcessKurtosis,
    Func<double, double> RatioOfNextTo
)
{
    private const int Draws = 400_000;

    public static CountDistribution Poisson(double mean) => new(mean, mean, 1 / mean, count => mean / (count + 1));

    public static CountDistribution Binomial(long trials, double probability)
    {
        double variance = trials * probability * (1 - probability);
        double odds = probability / (1 - probability);
        return new CountDistribution(
            trials * probability,
            variance,
            (1 - 6 * probability * (1 - probability)) / variance,
            count => Math.Max(0, trials - count) / (count + 1) * odds
        );
    }

    /// <summary>Chi-square over about a hundred cells, then mean and variance within four standard errors.</summary>
    public void AssertDrawnBy(StreamKey key, CountDraw draw)
    {
        long first = (long)Math.Max(0, Mean - 10 * Math.Sqrt(Variance));
        double[] probabilities = Probabilities(first, (int)(Mean + 10 * Math.Sqrt(Variance) + 30 - first));
        var (cellOfCount, expected) = Cells(probabilities);
        var observed = new double[expected.Count];
        double sum = 0;
        double squares = 0;
        for (int step = 0; step < Draws; step++)
        {
            var stream = RandomStream.At(key, step);
            long count = draw(ref stream);
            observed[cellOfCount[count - first]]++;
            sum += count - Mean;
            squares += (count - Mean) * (count - Mean);
        }

        GoodnessOfFit.AssertFits(observed, expected);
        double meanError = 4 * Math.Sqrt(Variance / Draws);
        Assert.InRange(sum / Draws, -meanError, meanError);
        double varianceError = 4 * Math.Sqrt((2 + ExcessKurtosis) / Draws);
        Assert.InRange(squares / Draws / Variance - 1, -varianceError, varianceError);
    }

    private double[] Probabilities(long first, int length)
    {
        var probabilities = new double[length];
        int centre = (int)(Math.Floor(Mean) - first);
        probabilities[centre] = 1;
        for (int index = centre; index < length - 1; index++)
            probabilities[index + 1] = probabilities[index] * RatioOfNextTo(first + index);
        for (int index = centre; index > 0; index--)
            probabilities[index - 1] = probabilities[index] / RatioOfNextTo(first + index - 1);
        double total = probabilities.Sum();
        for (int index = 0; index < length; index++)
            probabilities[index] /= total;
        return probabilities;
    }

    /// <summary>Joins neighbouring counts until a cell expects one draw in a hundred; the rest goes to the last cell.</summary>
    private static (int[] CellOfCount, List<double> Expected) Cells(double[] probabilities)
    {
        var cellOfCount = new int[probabilities.Length];
        var expected = new List<double>();
        double remaining = 1;
        double gathered = 0;
        for (int index = 0; index < probabilities.Length; index++)
        {
            cellOfCount[index] = expected.Count;
            gathered += probabilities[index];
            if (gathered < 0.01 || remaining - gathered < 0.01)
                continue;
            expected.Add(gathered * Draws);
            remaining -= gathered;
            gathered = 0;
        }

        expected.Add(remaining * Draws);
        return (cellOfCount, expected);
    }
}
