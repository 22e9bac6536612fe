using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace NeutralitySim.Studies.Calibrations;

/// <summary>
/// The place at which a function of one or several numbers within bounds is least: by golden section between the neighbours of the best of some evenly spread
/// places for one number, by the simplex of Nelder and Mead for several. The best of all places looked at counts.
/// </summary>
/// <param name="error">The function.</param>
/// <param name="low">Lower bounds.</param>
/// <param name="high">Upper bounds.</param>
internal sealed class LeastError(Func<double[], double> error, double[] low, double[] high)
{
    private const int Spread = 9;
    private const int MostSteps = 60;
    private const int StepsPerNumber = 60;
    private const double NearPlace = 2e-4;
    private const double NearError = 1e-3;
    private const double FirstStep = 0.15;
    private double[] _best = [];
    private double _least = double.PositiveInfinity;

    /// <summary>Places it looks at, at the most.</summary>
    public int MostTrials =>
        low.Length == 1 ? 1 + Spread + SectionTrials : 1 + (2 * 2 * StepsPerNumber + 2) * low.Length;

    // Ends and middle, then two places each time the stretch is cut by the golden ratio.
    private int SectionTrials
    {
        get
        {
            double stretch = 2 * (high[0] - low[0]) / (Spread - 1);
            int cuts = stretch > NearPlace ? (int)Math.Ceiling(Math.Log(stretch / NearPlace) / Math.Log(1.618)) : 0;
            return 3 + 2 * Math.Min(cuts, MostSteps);
        }
    }

    /// <summary>Looks for it from a place on.</summary>
    public (double[] Place, double Error) From(double[] start)
    {
        At(start);
        if (start.Length == 1)
            Section();
        else
            Simplex();
        return (_best, _least);
    }

    private void Section()
    {
        double step = (high[0] - low[0]) / (Spread - 1);
        for (int i = 0; i < Spread; i++)
            At([low[0] + step * i]);
        double from = Math.Max(low[0], _best[0] - step);
        double to = Math.Min(high[0], _best[0] + step);
        Try(() =>
            GoldenSectionMinimizer.Minimum(
                ObjectiveFunction.ScalarValue(place => At([place])),
                from,
                to,
                NearPlace,
                MostSteps
            )
        );
    }

    // A second simplex around what the first has found: the first may have folded up beside it.
    private void Simplex()
    {
        for (int turn = 0; turn < 2; turn++)
        {
            var steps = Vector<double>.Build.Dense(low.Length, i => Step(i) / (turn + 1));
            Try(() =>
                NelderMeadSimplex.Minimum(
                    ObjectiveFunction.Value(place => Beyond(place.ToArray())),
                    Vector<double>.Build.DenseOfArray(_best),
                    steps,
                    NearError,
                    StepsPerNumber * low.Length
                )
            );
        }
    }

    // Towards the farther end of the range.
    private double Step(int number)
    {
        double step = FirstStep * (high[number] - low[number]);
        return high[number] - _best[number] > _best[number] - low[number] ? step : -step;
    }

    private static void Try(Action search)
    {
        try
        {
            search();
        }
        catch (OptimizationException)
        {
            // Out of steps: what was found counts.
        }
    }

    // What lies outside counts as the edge, and the farther the worse.
    private double Beyond(double[] place)
    {
        double outside = 0;
        double[] inside = [.. place.Select((number, i) => Math.Clamp(number, low[i], high[i]))];
        for (int i = 0; i < place.Length; i++)
            outside += Math.Abs(place[i] - inside[i]);
        return At(inside) * (1 + outside) + outside;
    }

    private double At(double[] place)
    {
        double found = error(place);
        if (found < _least || _best.Length == 0)
            (_best, _least) = ([.. place], found);
        return found;
    }
}
