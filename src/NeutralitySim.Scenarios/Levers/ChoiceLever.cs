using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>A lever that puts one of several sets of values in place.</summary>
internal sealed class ChoiceLever(Lever lever, IReadOnlyDictionary<string, IReadOnlyList<Setting>> settings)
    : BoundLever(lever)
{
    /// <summary>True for a choice that sets nothing, which stands for the file as it is.</summary>
    public bool SaysNothing(string choice) => settings[choice].Count == 0;

    public override IEnumerable<Setting> Settings(string value, Mark mark, ErrorList errors)
    {
        if (value == Lever.Baseline)
            return [];
        if (settings.TryGetValue(value, out var chosen))
            return chosen;
        errors.AddUnknown(
            mark,
            PathOf(Lever.Id),
            ScenarioTexts.UnknownChoice,
            value,
            [.. Lever.Choices.Select(choice => choice.Id)]
        );
        return [];
    }
}
