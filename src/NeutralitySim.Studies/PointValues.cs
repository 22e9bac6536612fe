using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Studies;

/// <summary>What the runs at a point came to: values by world, indicator and replication; NaN where there is none.</summary>
public sealed class PointValues
{
    private readonly double[]?[][] _values;
    private readonly IReadOnlyList<string> _worlds;

    internal PointValues(IReadOnlyList<string> worlds, double[]?[][] values) => (_worlds, _values) = (worlds, values);

    /// <summary>A point that cannot be: its values contradict each other.</summary>
    internal static PointValues Impossible(ScenarioError fault) => new([], []) { Fault = fault };

    /// <summary>What is wrong with a point that cannot be; null for one that was run.</summary>
    public ScenarioError? Fault { get; private init; }

    /// <summary>Runs of the point that could not go on.</summary>
    public IReadOnlyList<RunFailure> Failures { get; internal init; } = [];

    /// <summary>Ids of the worlds, in order.</summary>
    public IReadOnlyList<string> Worlds => _worlds;

    /// <summary>Replications of each world.</summary>
    public int Replications => _values.Length == 0 ? 0 : _values[0].Length;

    /// <summary>All values of a run; null where there is none.</summary>
    internal double[]? Run(int world, int replication) => _values[world][replication];

    /// <summary>Differences of an indicator, world minus baseline, one per replication that both have; NaN where one of them has no value.</summary>
    /// <param name="indicator">Place of the indicator.</param>
    /// <param name="baseline">Id of the world subtracted.</param>
    /// <param name="world">Id of the world it is subtracted from.</param>
    public double[] Differences(int indicator, string baseline, string world)
    {
        int first = IndexOf(baseline);
        int second = IndexOf(world);
        if (first < 0 || second < 0)
            return [];
        return
        [
            .. _values[first]
                .Zip(_values[second])
                .Select(pair => pair is { First: { } a, Second: { } b } ? b[indicator] - a[indicator] : double.NaN),
        ];
    }

    /// <summary>Mean difference over replications; NaN where any has none.</summary>
    /// <inheritdoc cref="Differences"/>
    public double Difference(int indicator, string baseline, string world)
    {
        double[] differences = Differences(indicator, baseline, world);
        return differences.Length == 0 ? double.NaN : differences.Average();
    }

    /// <summary>Values of an indicator under a world, one per replication.</summary>
    public double[] Of(int indicator, string world)
    {
        int index = IndexOf(world);
        return index < 0 ? [] : [.. _values[index].Select(values => values?[indicator] ?? double.NaN)];
    }

    /// <summary>The same with the first replications alone.</summary>
    public PointValues First(int replications) =>
        new(_worlds, [.. _values.Select(world => world[..Math.Min(replications, world.Length)])]);

    private int IndexOf(string world)
    {
        for (int i = 0; i < _worlds.Count; i++)
            if (_worlds[i] == world)
                return i;
        return -1;
    }
}
