namespace NeutralitySim.Reporting.Pictures;

/// <summary>
/// Where a table of numbers passes nought, as lines: by marching squares between the middles of its cells, where a cell's middle lies at its column and row and numbers
/// lie on straight lines between; at the border they go on as in the outermost cells. A number that is none, or a nought with nothing beyond it, has no line.
/// </summary>
internal static class ContourLines
{
    /// <summary>The lines, each from spot to spot.</summary>
    public static IReadOnlyList<IReadOnlyList<Spot>> Of(IReadOnlyList<IReadOnlyList<double>> values)
    {
        var links = new Dictionary<Spot, List<Spot>>();
        for (int row = -1; row < values.Count; row++)
        for (int column = -1; column < values[0].Count; column++)
        {
            var ends = Crossings(values, row, column);
            for (int end = 0; end + 1 < ends.Count; end += 2)
            {
                Link(links, ends[end], ends[end + 1]);
                Link(links, ends[end + 1], ends[end]);
            }
        }
        return Chains(links);
    }

    private static void Link(Dictionary<Spot, List<Spot>> links, Spot from, Spot to)
    {
        if (from == to)
            return;
        if (!links.TryGetValue(from, out var known))
            links[from] = known = [];
        known.Add(to);
    }

    // Lines with ends first; what is left are rings.
    private static List<IReadOnlyList<Spot>> Chains(Dictionary<Spot, List<Spot>> links)
    {
        var chains = new List<IReadOnlyList<Spot>>();
        foreach (var start in links.Keys.OrderBy(spot => links[spot].Count == 1 ? 0 : 1).ToArray())
            while (links[start].Count > 0)
            {
                var chain = new List<Spot> { start };
                while (links[chain[^1]] is [var next, ..])
                {
                    links[chain[^1]].Remove(next);
                    links[next].Remove(chain[^1]);
                    chain.Add(next);
                }
                chains.Add(chain);
            }
        return chains;
    }

    // Spots on the edges of a square between four middles, in turn around it.
    private static List<Spot> Crossings(IReadOnlyList<IReadOnlyList<double>> values, int row, int column)
    {
        (int Column, int Row)[] corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)];
        double[] found = [.. corners.Select(corner => At(values, corner))];
        var spots = new List<Spot>();
        if (found.Any(double.IsNaN) || !found.Any(value => value > 0) || !found.Any(value => value < 0))
            return spots;
        for (int corner = 0; corner < 4; corner++)
        {
            int next = (corner + 1) % 4;
            if (found[corner] > 0 == found[next] > 0)
                continue;
            // From the same end on both sides of an edge, so that lines meet to the last digit.
            var (from, to) = corner < 2 ? (corner, next) : (next, corner);
            double way = found[from] / (found[from] - found[to]);
            var (a, b) = (Place(values, corners[from]), Place(values, corners[to]));
            spots.Add(new Spot(a.X + way * (b.X - a.X), a.Y + way * (b.Y - a.Y)));
        }
        return spots;
    }

    private static double At(IReadOnlyList<IReadOnlyList<double>> values, (int Column, int Row) corner) =>
        values[Math.Clamp(corner.Row, 0, values.Count - 1)][Math.Clamp(corner.Column, 0, values[0].Count - 1)];

    private static Spot Place(IReadOnlyList<IReadOnlyList<double>> values, (int Column, int Row) corner) =>
        new(Math.Clamp(corner.Column, -0.5, values[0].Count - 0.5), Math.Clamp(corner.Row, -0.5, values.Count - 0.5));
}
