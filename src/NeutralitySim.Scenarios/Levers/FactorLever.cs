using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>A lever that multiplies what the file has at each of its paths.</summary>
internal sealed class FactorLever(Lever lever, IReadOnlyList<LeverTarget> targets) : BoundLever(lever)
{
    public override IEnumerable<Setting> Settings(string value, Mark mark, ErrorList errors)
    {
        if (LeverNumber.Read(Lever, value, mark, errors) is not { } factor || factor == 1)
            return [];
        return targets.Select(target => new Setting(
            target.Setting,
            SourcedValue.Of(
                new ScalarNode(mark, Times((ResolvedValue)target.Now!, (ScalarType)target.Type, factor)),
                target.Type,
                target.Now
            )
        ));
    }

    /// <summary>The value as written times a factor, in the unit it is written in; whole where only whole numbers make sense.</summary>
    public static string Times(ResolvedValue value, ScalarType type, double factor)
    {
        NumberText.TrySplit(value.Written, out double number, out string unit);
        double product = LeverNumber.Rounded(number * factor);
        if (type.Kind is not QuantityKind { IsWhole: true } whole)
            return type.Kind is QuantityKind { IsCount: true } && unit.Length == 0
                ? NumberText.AsCount(LeverNumber.Text(product))
                : LeverNumber.With(product, unit);
        double basePerUnit = whole.Units.FirstOrDefault(u => u.Name == unit)?.BasePerUnit ?? 1;
        return LeverNumber.With(Math.Round(product * basePerUnit), whole.Units[0].Name);
    }
}
