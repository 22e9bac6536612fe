namespace NeutralitySim.Core.Statistics;

/// <summary>
/// Shares of a value's variance: that of each coordinate alone (first order; estimator of Saltelli and others, 2010, table 2 (b)) and that of each
/// with all it does together with others (total; Jansen, 1999, by the same table (f)).
/// </summary>
public sealed class SobolDesign
{
    private readonly int _rows;
    private readonly int _dimensions;

    /// <summary>Draws the points: two independent sets, and the first with each coordinate taken from the second.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="rows">Points of a set, 2 or more.</param>
    /// <param name="dimensions">Coordinates, 1 or more.</param>
    public SobolDesign(ulong seed, int rows, int dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        (_rows, _dimensions) = (rows, dimensions);
        var both = LatinHypercube.Draw(seed, rows, 2 * dimensions, set: 1);
        var points = new List<double[]>(rows * (dimensions + 2));
        points.AddRange(both.Select(row => row[..dimensions]));
        points.AddRange(both.Select(row => row[dimensions..]));
        for (int i = 0; i < dimensions; i++)
            foreach (double[] row in both)
            {
                double[] point = row[..dimensions];
                point[i] = row[dimensions + i];
                points.Add(point);
            }

        Points = points;
    }

    /// <summary>All points: rows × (coordinates + 2).</summary>
    public IReadOnlyList<double[]> Points { get; }

    /// <summary>Shares of variance by coordinate; a row with a value that is not a number is left out. NaN where the value does not vary.</summary>
    /// <param name="values">Value at each of <see cref="Points"/>.</param>
    public IReadOnlyList<VarianceShares> Shares(IReadOnlyList<double> values)
    {
        int[] rows =
        [
            .. Enumerable
                .Range(0, _rows)
                .Where(row =>
                    Enumerable.Range(0, _dimensions + 2).All(set => double.IsFinite(values[set * _rows + row]))
                ),
        ];
        double[] all = [.. rows.Select(row => values[row]), .. rows.Select(row => values[_rows + row])];
        double mean = all.Length == 0 ? double.NaN : all.Average();
        double variance = all.Sum(value => (value - mean) * (value - mean)) / (all.Length - 1);
        return
        [
            .. Enumerable
                .Range(0, _dimensions)
                .Select(i =>
                    variance > 0 ? Of(rows, i, values, mean, variance) : new VarianceShares(double.NaN, double.NaN)
                ),
        ];
    }

    private VarianceShares Of(int[] rows, int dimension, IReadOnlyList<double> values, double mean, double variance)
    {
        double first = 0;
        double total = 0;
        foreach (int row in rows)
        {
            double a = values[row];
            double b = values[_rows + row];
            double mixed = values[(dimension + 2) * _rows + row];
            // Centred, which changes nothing on average and much of the spread.
            first += (b - mean) * (mixed - a);
            total += (a - mixed) * (a - mixed) / 2;
        }

        return new VarianceShares(first / rows.Length / variance, total / rows.Length / variance);
    }
}
