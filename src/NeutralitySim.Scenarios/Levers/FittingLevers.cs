using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>
/// Which levers make sense in a scenario whose values are not those they were written for: it was changed from outside, or
/// it refines the file that has the levers. The others are left out without a word.
/// </summary>
internal static class FittingLevers
{
    private const string Key = "levers";

    /// <summary>Those of a scenario's levers that fit, and those written for it, which are to be checked strictly.</summary>
    /// <param name="levers">Levers as written.</param>
    /// <param name="trees">Values of the scenario.</param>
    /// <param name="isOwn">True for levers that are kept whether they fit or not.</param>
    public static MapNode Of(MapNode levers, RegimeTrees trees, Func<MapEntry, bool> isOwn) =>
        new(levers.Mark, [.. levers.Entries.Where(entry => isOwn(entry) || Fits(entry, levers, trees))]);

    /// <summary>Those of a scenario's levers that still fit when some of them were moved.</summary>
    /// <param name="tree">The scenario before.</param>
    /// <param name="bound">Its levers.</param>
    /// <param name="moved">Values by lever id, for those moved.</param>
    /// <param name="changed">Its values since.</param>
    public static MapNode After(
        MapNode tree,
        IReadOnlyList<BoundLever> bound,
        IReadOnlyDictionary<string, string> moved,
        RegimeTrees changed
    )
    {
        if (tree.Find(Key)?.Value is not MapNode levers)
            return MapNode.Empty(tree.Mark);
        var kept = Of(levers, changed, _ => false);
        return new MapNode(kept.Mark, [.. kept.Entries.Where(entry => !IsLost(entry.Key, bound, moved))]);
    }

    private static bool Fits(MapEntry entry, MapNode levers, RegimeTrees trees)
    {
        var errors = new ErrorList();
        new LeverBinder(trees, errors).Levers(new MapNode(levers.Mark, [entry]));
        return !errors.Any;
    }

    // A choice that says nothing means the file before, which the changed one no longer holds.
    private static bool IsLost(string id, IReadOnlyList<BoundLever> bound, IReadOnlyDictionary<string, string> moved) =>
        bound.FirstOrDefault(lever => lever.Lever.Id == id) is ChoiceLever choice
        && moved.TryGetValue(id, out string? value)
        && value != choice.Lever.Baseline
        && choice.SaysNothing(choice.Lever.Baseline);
}
