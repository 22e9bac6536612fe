namespace NeutralitySim.Core.Statistics;

/// <summary>Integrals over 0 to 1 by 24 points of Gauss and Legendre: exact for polynomials up to degree 47.</summary>
internal static class GaussLegendre
{
    private const int Order = 24;
    private const int MostSteps = 100;
    private const double Enough = 1e-16;

    /// <summary>Points and weights, the weights summing to 1.</summary>
    public static IReadOnlyList<(double Point, double Weight)> Nodes { get; } =
    [.. Enumerable.Range(1, Order).Select(Node)];

    // The i-th root of the Legendre polynomial, by Newton's steps from Tricomi's guess.
    private static (double Point, double Weight) Node(int i)
    {
        double x = Math.Cos(Math.PI * (i - 0.25) / (Order + 0.5));
        double slope = 0;
        for (int step = 0; step < MostSteps; step++)
        {
            var (value, below) = (x, 1.0);
            for (int k = 2; k <= Order; k++)
                (value, below) = (((2 * k - 1) * x * value - (k - 1) * below) / k, value);
            slope = Order * (x * value - below) / (x * x - 1);
            double move = value / slope;
            x -= move;
            if (Math.Abs(move) < Enough)
                break;
        }

        return ((x + 1) / 2, 1 / ((1 - x * x) * slope * slope));
    }
}
