using NeutralitySim.Core.Statistics;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Studies.Sweeps;

/// <summary>The points of a sweep: all combinations of values, or draws that cover all ranges evenly (Latin hypercube), those that meet the conditions.</summary>
public sealed class SweepDesign
{
    /// <summary>Most points of a sweep.</summary>
    public const int MostPoints = 1_000_000;

    private readonly Func<int, string[]> _at;
    private readonly int _all;
    private readonly IReadOnlyList<SweepCondition> _conditions;

    private SweepDesign(
        IReadOnlyList<SweepAxis> axes,
        int all,
        Func<int, string[]> at,
        IReadOnlyList<SweepCondition> conditions
    )
    {
        (Axes, _all, _at, _conditions) = (axes, all, at, conditions);
        Count = conditions.Count == 0 ? all : Points().Count();
    }

    /// <summary>What is varied.</summary>
    public IReadOnlyList<SweepAxis> Axes { get; }

    /// <summary>Points that meet all conditions.</summary>
    public int Count { get; }

    /// <summary>Points left out because they do not.</summary>
    public int LeftOut => _all - Count;

    /// <summary>True where points are all combinations of values.</summary>
    public bool IsGrid { get; private init; }

    /// <summary>All combinations, the last axis fastest; null with the reason where there are none or too many.</summary>
    public static SweepDesign? Grid(
        IReadOnlyList<SweepAxis> axes,
        IReadOnlyList<SweepCondition> conditions,
        out Text? fault
    )
    {
        fault = axes.FirstOrDefault(axis => axis.Texts.Count == 0) is { } endless
            ? StudyTexts.NoSteps.With(endless.Path)
            : null;
        double all = axes.Aggregate(1.0, (product, axis) => product * axis.Texts.Count);
        if (fault is null && all > MostPoints)
            fault = StudyTexts.TooManyPoints.With(all, MostPoints);
        return fault is null
            ? new SweepDesign(axes, (int)all, index => Combination(axes, index), conditions) { IsGrid = true }
            : null;
    }

    /// <summary>Draws over all axes at once.</summary>
    public static SweepDesign Draws(
        IReadOnlyList<SweepAxis> axes,
        int draws,
        ulong seed,
        IReadOnlyList<SweepCondition> conditions
    )
    {
        double[][] places = LatinHypercube.Draw(seed, draws, axes.Count);
        return new SweepDesign(
            axes,
            draws,
            index => [.. axes.Select((axis, place) => axis.At(places[index][place]))],
            conditions
        );
    }

    /// <summary>Values of each axis, point by point.</summary>
    public IEnumerable<IReadOnlyList<string>> Points() =>
        Enumerable.Range(0, _all).Select(_at).Where(values => _conditions.All(condition => condition.Holds(values)));

    private static string[] Combination(IReadOnlyList<SweepAxis> axes, int index)
    {
        var values = new string[axes.Count];
        for (int axis = axes.Count - 1; axis >= 0; axis--)
        {
            values[axis] = axes[axis].Texts[index % axes[axis].Texts.Count];
            index /= axes[axis].Texts.Count;
        }

        return values;
    }
}
