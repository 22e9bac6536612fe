using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Which lever sets which value: two at one value would each undo what the other says.</summary>
internal sealed class LeverClaims(ErrorList errors)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>The values, after reporting those that another lever sets.</summary>
    /// <param name="lever">Path of the lever.</param>
    /// <param name="targets">Values it sets.</param>
    /// <param name="mark">Where it says so.</param>
    /// <param name="at">Path of the key that says so.</param>
    /// <param name="isAgain">True where the lever may have said so before, as each of its choices does.</param>
    public IReadOnlyList<LeverTarget> Of(
        string lever,
        IReadOnlyList<LeverTarget> targets,
        Mark mark,
        string at,
        bool isAgain = false
    )
    {
        foreach (var target in targets)
            if (
                !_owners.TryAdd(target.Setting, lever)
                && _owners[target.Setting] is var owner
                && !(isAgain && owner == lever)
            )
                errors.Add(
                    mark,
                    at,
                    ScenarioTexts.SetByAnother.With(
                        target.Setting,
                        owner == lever ? ScenarioTexts.AnotherPath : Text.Plain(owner)
                    )
                );
        return targets;
    }
}
