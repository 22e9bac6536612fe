using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>A lever that sets a number, the same at all its paths.</summary>
internal sealed class NumberLever(Lever lever, ScalarKind kind, string currency, IReadOnlyList<LeverTarget> targets)
    : BoundLever(lever)
{
    public override IEnumerable<Setting> Settings(string value, Mark mark, ErrorList errors)
    {
        if (LeverNumber.Read(Lever, value, mark, errors) is not { } number)
            return [];
        if (LeverNumber.Text(number) == Lever.Baseline)
            return [];
        string written = LeverNumber.With(number, Lever.Scale!.Unit);
        if (kind.Parse(written, currency, out _) is { } problem)
        {
            errors.Add(mark, PathOf(Lever.Id), problem);
            return [];
        }
        var node = new ScalarNode(mark, written);
        return targets.Select(target => new Setting(target.Setting, SourcedValue.Of(node, target.Type, target.Now)));
    }
}
