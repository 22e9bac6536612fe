using NeutralitySim.Core.Results;
using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Emissions;

/// <summary>Adds up a run's emission lines over its months; a sum has the number of the first month it has a line in.</summary>
internal sealed class EmissionTotals
{
    private static readonly double[] Nothing = new double[EmissionLine.Amounts.Count];

    private readonly Dictionary<EmissionLine, int> _places = [];
    private readonly List<(EmissionLine Of, int Month, CompensatedSum[] Sums)> _totals = [];

    /// <summary>Adds the lines of a month.</summary>
    public void Add(IReadOnlyList<EmissionLine> lines)
    {
        int next = 0;
        foreach (var line in lines)
        {
            var of = (line with { Month = 0 }).With(Nothing);
            // Months list the same in the same order, but for a line now and then.
            if (next >= _totals.Count || _totals[next].Of != of)
                next = PlaceOf(of, line.Month);
            var sums = _totals[next++].Sums;
            for (int amount = 0; amount < sums.Length; amount++)
                sums[amount].Add(EmissionLine.Amounts[amount](line));
        }
    }

    /// <summary>One line for all months of each ISP, provider, country, model, component and label.</summary>
    public IReadOnlyList<EmissionLine> Lines() =>
        [
            .. _totals.Select(total =>
                (total.Of with { Month = total.Month }).With([.. total.Sums.Select(sum => sum.Value)])
            ),
        ];

    private int PlaceOf(EmissionLine of, int month)
    {
        if (!_places.TryGetValue(of, out int place))
        {
            _places[of] = place = _totals.Count;
            _totals.Add((of, month, new CompensatedSum[Nothing.Length]));
        }

        return place;
    }
}
