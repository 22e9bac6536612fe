using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Statistics;

/// <summary>Points that cover the unit cube evenly: each coordinate has one value in each of as many equal slices as there are points.</summary>
/// <remarks>McKay, Beckman and Conover (1979). Pure: equal arguments give equal points on every machine.</remarks>
public static class LatinHypercube
{
    /// <summary>Draws points, each coordinate from 0 to below 1.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="points">Number of points, 0 or more.</param>
    /// <param name="dimensions">Coordinates of a point, 0 or more.</param>
    /// <param name="set">Number of the set: sets of one seed are independent.</param>
    public static double[][] Draw(ulong seed, int points, int dimensions, int set = 0)
    {
        var drawn = new double[points][];
        for (int point = 0; point < points; point++)
            drawn[point] = new double[dimensions];
        var slices = new int[points];
        for (int dimension = 0; dimension < dimensions; dimension++)
        {
            var stream = RandomStream.At(
                StreamKey.Create(seed, set, (ulong)dimension, StreamPurpose.Sampling),
                step: 0
            );
            for (int point = 0; point < points; point++)
                slices[point] = point;
            Shuffling.Shuffle(ref stream, slices);
            for (int point = 0; point < points; point++)
                drawn[point][dimension] = (slices[point] + stream.NextUnit()) / points;
        }

        return drawn;
    }
}
