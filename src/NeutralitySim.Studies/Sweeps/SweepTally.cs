using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Studies.Sweeps;

/// <summary>Means of compared indicators at all combinations of one or two varied values, for pictures.</summary>
public sealed class SweepTally
{
    // More make no picture that can be read.
    private const int MostPoints = 2400;

    private readonly int[] _places;
    private readonly Dictionary<string, int> _pointOf;

    private SweepTally(SweepDesign design, ExperimentDescription description)
    {
        string[] regimes = [.. description.Regimes.Select(regime => regime.Id)];
        int points = design.Axes.Aggregate(1, (product, axis) => product * axis.Texts.Count);
        _places = [.. description.ComparedIndicators.Select(id => IndexOf(Sweep.Indicators, id))];
        _pointOf = Combinations(design).Index().ToDictionary(point => point.Item, point => point.Index);
        Means = new SweepMeans(
            [.. design.Axes.Select(axis => axis.Path)],
            [.. design.Axes.Select(axis => axis.Texts)],
            regimes,
            description.ComparedIndicators,
            [.. _places.Select(_ => regimes.Select(_ => Enumerable.Repeat(double.NaN, points).ToArray()).ToArray())]
        );
    }

    /// <summary>Means so far.</summary>
    public SweepMeans Means { get; }

    /// <summary>The tally of a design; null where it has no picture.</summary>
    public static SweepTally? Of(SweepDesign design, ExperimentDescription description) =>
        design is { IsGrid: true, Axes.Count: 1 or 2 }
        && design.Count + design.LeftOut <= MostPoints
        && design.Axes.All(axis => axis.Texts.Distinct(StringComparer.Ordinal).Count() == axis.Texts.Count)
            ? new SweepTally(design, description)
            : null;

    /// <summary>Adds the runs of a point.</summary>
    public void Add(SweptPoint point)
    {
        int place = _pointOf[string.Join('\n', point.Values)];
        foreach (var regime in point.Runs.GroupBy(run => run.Regime))
        {
            int index = IndexOf(Means.Regimes, regime.Key);
            for (int indicator = 0; indicator < _places.Length && index >= 0; indicator++)
                Means.Values[indicator][index][place] = regime.Average(run => run.Values[_places[indicator]]);
        }
    }

    private static IEnumerable<string> Combinations(SweepDesign design) =>
        design.Axes.Count == 1
            ? design.Axes[0].Texts
            : design.Axes[0].Texts.SelectMany(first => design.Axes[1].Texts.Select(second => $"{first}\n{second}"));

    private static int IndexOf(IReadOnlyList<string> ids, string id)
    {
        for (int i = 0; i < ids.Count; i++)
            if (ids[i] == id)
                return i;
        return -1;
    }
}
