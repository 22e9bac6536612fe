using NeutralitySim.Core.Results;
using NeutralitySim.Results.Differences;

namespace NeutralitySim.Cli.Verify;

/// <summary>Counts differences, however many there are, and keeps the first: by run, then month, then in the order in which they come.</summary>
/// <param name="runs">Runs in their order.</param>
/// <param name="kept">How many are kept.</param>
internal sealed class DifferenceTally(IReadOnlyList<RunKey> runs, int kept)
{
    private readonly Dictionary<RunKey, int> _places = runs.Select((run, place) => (run, place)).ToDictionary();
    private readonly SortedDictionary<(int Run, int Month, long Place), ResultDifference> _beyond = [];

    /// <summary>How many differ, last digits too.</summary>
    public long Count { get; private set; }

    /// <summary>How many differ by more than last digits.</summary>
    public long Beyond { get; private set; }

    /// <summary>The largest relative distance of numbers that differ by no more.</summary>
    public double LargestWithin { get; private set; }

    /// <summary>The first of those that differ by more.</summary>
    public IReadOnlyCollection<ResultDifference> First => _beyond.Values;

    /// <summary>One more.</summary>
    public void Add(ResultDifference difference)
    {
        Count++;
        if (difference.IsWithinTolerance)
        {
            LargestWithin = Math.Max(LargestWithin, difference.Relative);
            return;
        }

        Beyond++;
        _beyond.Add((_places[difference.Run], difference.Month ?? int.MaxValue, Count), difference);
        if (_beyond.Count > kept)
            _beyond.Remove(_beyond.Last().Key);
    }
}
