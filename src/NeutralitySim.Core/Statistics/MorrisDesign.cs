using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Statistics;

/// <summary>
/// Screening by elementary effects: paths through the unit cube that move one coordinate at a time (Morris, 1991), on a grid of four levels with
/// steps of two thirds.
/// </summary>
public sealed class MorrisDesign
{
    private const int Levels = 4;
    private const double Step = Levels / (2.0 * (Levels - 1));

    private readonly int _dimensions;
    private readonly int[][] _order;

    /// <summary>Draws the paths.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="paths">Number of paths, 1 or more; each costs one point more than there are coordinates.</param>
    /// <param name="dimensions">Coordinates, 1 or more.</param>
    public MorrisDesign(ulong seed, int paths, int dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paths, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        _dimensions = dimensions;
        _order = new int[paths][];
        var points = new List<double[]>();
        for (int path = 0; path < paths; path++)
        {
            var stream = RandomStream.At(StreamKey.Create(seed, path, "morris", StreamPurpose.Sampling), step: 0);
            var point = new double[dimensions];
            // From any level: one of the lower half steps up, one of the upper half down, so that all steps stay inside.
            for (int i = 0; i < dimensions; i++)
                point[i] = (double)Shuffling.NextBelow(ref stream, Levels) / (Levels - 1);
            int[] order = [.. Enumerable.Range(0, dimensions)];
            Shuffling.Shuffle(ref stream, order);
            _order[path] = order;
            points.Add([.. point]);
            foreach (int moved in order)
            {
                point[moved] += point[moved] < 0.5 ? Step : -Step;
                points.Add([.. point]);
            }
        }

        Points = points;
    }

    /// <summary>All points, path by path; a path has one more than there are coordinates.</summary>
    public IReadOnlyList<double[]> Points { get; }

    /// <summary>Effects of the coordinates, from the value at each point; a path with a value that is not a number is left out.</summary>
    /// <param name="values">Value at each of <see cref="Points"/>.</param>
    public IReadOnlyList<ElementaryEffects> Effects(IReadOnlyList<double> values)
    {
        var effects = new List<double>[_dimensions];
        for (int i = 0; i < _dimensions; i++)
            effects[i] = [];
        for (int path = 0; path < _order.Length; path++)
        {
            int first = path * (_dimensions + 1);
            if (Enumerable.Range(first, _dimensions + 1).Any(point => double.IsNaN(values[point])))
                continue;
            for (int move = 0; move < _dimensions; move++)
            {
                int moved = _order[path][move];
                double change = Points[first + move + 1][moved] - Points[first + move][moved];
                effects[moved].Add((values[first + move + 1] - values[first + move]) / change);
            }
        }

        return [.. effects.Select(ElementaryEffects.Of)];
    }
}
