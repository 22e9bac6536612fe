namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Distributions of counts laid out for inversion: the count at which the distribution function first exceeds a uniform number, found
/// from a guide near where the search ends (Chen and Asau, "On generating random variates from an empirical distribution", AIIE
/// Transactions 6, 1974).
/// </summary>
/// <remarks>
/// A count never falls when the uniform number rises, so that like distributions drawn with the same number give like counts.
/// Immutable.
/// </remarks>
internal sealed class CountTables
{
    // A few for each count of usual size.
    private const int GuidesPerTable = 128;

    private readonly double[] _upTo;
    private readonly int[] _starts;
    private readonly ushort[] _guides;

    /// <summary>Works out the distribution functions.</summary>
    /// <param name="distributions">For each table the probability of 0, and the ratio of the probability of a count to that of the count before.</param>
    public CountTables(IReadOnlyList<(double ProbabilityOfNone, Func<double, double> Ratio)> distributions)
    {
        var upTo = new List<double>();
        _starts = new int[distributions.Count];
        _guides = new ushort[distributions.Count * GuidesPerTable];
        for (int table = 0; table < _starts.Length; table++)
        {
            _starts[table] = upTo.Count;
            AddSums(upTo, distributions[table].ProbabilityOfNone, distributions[table].Ratio);
            int position = _starts[table];
            for (int guide = 0; guide < GuidesPerTable; guide++)
            {
                while (upTo[position] <= guide / (double)GuidesPerTable)
                    position++;
                _guides[table * GuidesPerTable + guide] = checked((ushort)position);
            }
        }

        _upTo = [.. upTo];
    }

    /// <summary>A count of a table.</summary>
    /// <param name="table">Table, from 0.</param>
    /// <param name="unit">Uniform number, at least 0 and below 1.</param>
    public int Invert(int table, double unit)
    {
        double[] upTo = _upTo;
        int position = _guides[table * GuidesPerTable + (int)(unit * GuidesPerTable)];
        // Without a branch, which no processor could foresee; more than one step is rare.
        position += unit >= upTo[position] ? 1 : 0;
        while (unit >= upTo[position])
            position++;
        return position - _starts[table];
    }

    // Ends past the mode where probabilities no longer change the sum; the last count has what is left.
    private static void AddSums(List<double> upTo, double probability, Func<double, double> ratio)
    {
        double sum = probability;
        for (double count = 1; ; count++)
        {
            double next = ratio(count);
            probability *= next;
            if (next < 1 && sum + probability == sum)
                break;
            upTo.Add(sum);
            sum += probability;
        }

        upTo.Add(1);
    }
}
