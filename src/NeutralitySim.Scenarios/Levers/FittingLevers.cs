using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Which levers still make sense in a scenario whose values were changed.</summary>
internal sealed class FittingLevers(IReadOnlyList<BoundLever> levers, RegimeTrees changed)
{
    private const string Key = "levers";

    /// <summary>Those levers as written; a map without entries for none.</summary>
    /// <param name="tree">The scenario before.</param>
    /// <param name="state">Where its levers were put.</param>
    public MapNode Of(MapNode tree, ScenarioState state) =>
        tree.Find(Key)?.Value is MapNode written
            ? new MapNode(written.Mark, [.. written.Entries.Where(entry => Fits(entry, written, state))])
            : MapNode.Empty(tree.Mark);

    private bool Fits(MapEntry entry, MapNode written, ScenarioState state)
    {
        var errors = new ErrorList();
        new LeverBinder(changed, errors).Levers(new MapNode(written.Mark, [entry]));
        // A choice that says nothing means the file before, which the changed one no longer holds.
        bool isLost =
            levers.FirstOrDefault(lever => lever.Lever.Id == entry.Key) is ChoiceLever choice
            && state.Levers.TryGetValue(entry.Key, out string? value)
            && value != choice.Lever.Baseline
            && choice.SaysNothing(choice.Lever.Baseline);
        return !errors.Any && !isLost;
    }
}
