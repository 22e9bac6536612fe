using System.Globalization;
using System.Runtime.InteropServices;

namespace NeutralitySim.Core.Allocation;

/// <summary>
/// Weighted max-min fair sharing of links among classes of like flows, each flow limited by a cap. Exact.
/// </summary>
/// <remarks>
/// <para>
/// Class f holds n_f flows (a real number, 0 or more) of weight w_f and cap c_f, and crosses a few links; link l has
/// capacity C_l. The rate of each flow of the class is <c>r_f = min(c_f, w_f · min over its links of t_l)</c>, where t_l is
/// the link's fair level: infinite for a link that does not fill, otherwise such that the link is exactly full,
/// <c>Σ n_f r_f = C_l</c>. This is the only allocation in which no class can gain without another of equal or lower
/// normalised rate r/w losing. It follows that load ≤ capacity on every link, and that a class below its cap has a full
/// link on which no class has a higher normalised rate. Source: Bertsekas and Gallager, Data Networks, 2nd ed., § 6.5.2
/// (progressive filling); here link by link, in order of rising level.
/// </para>
/// <para>
/// Example: one link of 10, two flows capped at 2 and three at 5: all at cap would be 19; the level is (10 − 4) / 3 = 2, so
/// every flow gets 2.
/// </para>
/// <para>
/// A class of no flows gets the rate that one vanishingly small flow would get, where a link that carries nothing counts as
/// free whatever its capacity. A class on no link gets its cap. Results
/// depend only on the arguments, never on earlier calls. One instance serves one thread at a time. <c>Solve</c> does not
/// allocate.
/// </para>
/// </remarks>
internal sealed class MaxMinSolver
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly Incidence _incidence;
    private readonly ProgressiveFilling _filling;
    private readonly double[] _caps;
    private readonly double[] _classLoads;
    private bool _sorted;

    /// <summary>Fixes who uses what.</summary>
    /// <param name="linkCount">Number of links, 0 or more.</param>
    /// <param name="linksOfClass">For each class, the distinct links it uses, numbered from 0; may be empty.</param>
    /// <param name="weights">For each class, the weight of one flow, finite and above 0; 1 for plain max-min.</param>
    /// <exception cref="ArgumentException">Lengths differ, a link does not exist or is repeated, a weight is out of range.</exception>
    public MaxMinSolver(int linkCount, IReadOnlyList<int[]> linksOfClass, ReadOnlySpan<double> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(linkCount);
        ArgumentNullException.ThrowIfNull(linksOfClass);
        CheckLength(weights.Length, linksOfClass.Count, nameof(weights));
        CheckPositive(weights, nameof(weights));
        _incidence = new Incidence(linkCount, linksOfClass);
        _caps = new double[weights.Length];
        _classLoads = new double[weights.Length];
        _filling = new ProgressiveFilling(_incidence, weights.ToArray(), _caps);
    }

    /// <summary>Number of classes.</summary>
    public int ClassCount => _caps.Length;

    /// <summary>Number of links.</summary>
    public int LinkCount => _incidence.LinkCount;

    /// <summary>Finds the fair rates.</summary>
    /// <param name="counts">Flows in each class, finite, 0 or more.</param>
    /// <param name="caps">Largest rate of one flow of each class, finite and above 0. Cheapest when unchanged since the last call.</param>
    /// <param name="capacities">Capacity of each link, 0 or more, in the unit of the caps; infinity is accepted.</param>
    /// <param name="rates">Receives the rate of one flow of each class.</param>
    /// <param name="loads">Receives Σ n·r of each link, at most its capacity but for rounding (10⁻¹² relative).</param>
    /// <exception cref="ArgumentException">A length or a value is out of range; the outputs are then undefined.</exception>
    public void Solve(
        ReadOnlySpan<double> counts,
        ReadOnlySpan<double> caps,
        ReadOnlySpan<double> capacities,
        Span<double> rates,
        Span<double> loads
    )
    {
        CheckLength(counts.Length, ClassCount, nameof(counts));
        CheckLength(caps.Length, ClassCount, nameof(caps));
        CheckLength(capacities.Length, LinkCount, nameof(capacities));
        CheckLength(rates.Length, ClassCount, nameof(rates));
        CheckLength(loads.Length, LinkCount, nameof(loads));
        Remember(caps);

        caps.CopyTo(rates);
        SumLoads(counts, rates, loads);
        if (!AnyOverloaded(capacities, loads))
            return;

        if (!_sorted)
            _filling.SortByCapLevel();
        _sorted = true;
        _filling.Run(counts, capacities, loads, rates);
        SumLoads(counts, rates, loads);
    }

    /// <summary>Keeps the caps; the order by cap level is made only when a link is overloaded.</summary>
    private void Remember(ReadOnlySpan<double> caps)
    {
        // As bytes, so that the comparison is one vectorised memory compare.
        if (MemoryMarshal.AsBytes(caps).SequenceEqual(MemoryMarshal.AsBytes<double>(_caps)))
            return;
        CheckPositive(caps, nameof(caps));
        caps.CopyTo(_caps);
        _sorted = false;
    }

    private void SumLoads(ReadOnlySpan<double> counts, ReadOnlySpan<double> rates, Span<double> loads)
    {
        double[] classLoads = _classLoads;
        for (int f = 0; f < classLoads.Length; f++)
        {
            if (!(counts[f] >= 0))
                throw OutOfRange("counts", f, counts[f], "a finite number, 0 or more");
            classLoads[f] = counts[f] * rates[f];
        }
        for (int link = 0; link < loads.Length; link++)
            loads[link] = Sum(_incidence.ClassesOn(link), classLoads);
    }

    /// <summary>Sum of the values of the classes, in four interleaved parts so that additions overlap.</summary>
    private static double Sum(ReadOnlySpan<int> classes, double[] values)
    {
        double a = 0,
            b = 0,
            c = 0,
            d = 0;
        int i = 0;
        for (; i <= classes.Length - 4; i += 4)
        {
            a += values[classes[i]];
            b += values[classes[i + 1]];
            c += values[classes[i + 2]];
            d += values[classes[i + 3]];
        }
        for (; i < classes.Length; i++)
            a += values[classes[i]];
        return (a + b) + (c + d);
    }

    private static bool AnyOverloaded(ReadOnlySpan<double> capacities, ReadOnlySpan<double> loads)
    {
        bool any = false;
        for (int link = 0; link < loads.Length; link++)
        {
            if (!(capacities[link] >= 0))
                throw OutOfRange("capacities", link, capacities[link], "0 or more");
            if (!double.IsFinite(loads[link]))
                throw OutOfRange("loads", link, loads[link], "a finite Σ count × cap");
            any |= loads[link] > capacities[link];
        }
        return any;
    }

    private static void CheckPositive(ReadOnlySpan<double> values, string name)
    {
        for (int f = 0; f < values.Length; f++)
            if (!(values[f] > 0 && double.IsFinite(values[f])))
                throw OutOfRange(name, f, values[f], "a finite number above 0");
    }

    private static void CheckLength(int found, int expected, string name)
    {
        if (found != expected)
            throw new ArgumentException(string.Create(Invariant, $"{name} has {found} values; {expected} are needed."));
    }

    private static ArgumentException OutOfRange(string name, int index, double found, string accepted) =>
        new(string.Create(Invariant, $"{name}[{index}] is {found}; accepted is {accepted}."));
}
