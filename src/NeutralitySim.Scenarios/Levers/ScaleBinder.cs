using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Binds levers that set or multiply a number.</summary>
internal sealed class ScaleBinder(RegimeTrees trees, LeverPaths paths, ErrorList errors)
{
    private string Currency => trees.Base.Text("currency");

    /// <summary>The lever; null after reporting why it cannot be.</summary>
    public BoundLever? Bind(
        Lever head,
        string kind,
        ResolvedObject lever,
        ResolvedObject range,
        IReadOnlyList<LeverTarget> targets
    )
    {
        foreach (var target in targets.Where(target => !IsQuantity(target)))
        {
            errors.Add(lever, ScenarioTexts.NoSingleNumber.With(target.Setting));
            return null;
        }
        return kind == "factor" ? Factor(head, lever, range, targets) : Number(head, lever, range, targets);
    }

    private NumberLever? Number(
        Lever head,
        ResolvedObject lever,
        ResolvedObject range,
        IReadOnlyList<LeverTarget> targets
    )
    {
        var type = (ScalarType)targets[0].Type;
        if (LeverUnit.Of(range.Value("to"), type.Kind, Currency, errors) is not { } unit)
            return null;
        if (!AreSame(head, lever, targets) || Scale(range, unit, type) is not { } scale)
            return null;
        var now = (ResolvedValue?)targets[0].Now;
        if (now is null)
        {
            errors.Add(lever, ScenarioTexts.NoValueAt.With(targets[0].Setting));
            return null;
        }
        double baseline = LeverNumber.In(now.Written, now.Number, unit.Name, unit.BasePerUnit);
        if (baseline < scale.Minimum || baseline > scale.Maximum)
            errors.Add(range, ScenarioTexts.RangeWithoutOwn.With(now.Written, targets[0].Setting));
        var whole = head with
        {
            Scale = scale,
            Baseline = LeverNumber.Text(baseline),
            Bands = new BandBinder(unit, scale, errors).Bands(lever),
        };
        return new NumberLever(whole, type.Kind, Currency, targets);
    }

    private FactorLever? Factor(
        Lever head,
        ResolvedObject lever,
        ResolvedObject range,
        IReadOnlyList<LeverTarget> targets
    )
    {
        var unit = LeverUnit.Factor;
        if (Scale(range, unit, new ScalarType(Kinds.Number, 0, 1000)) is not { } scale)
            return null;
        // A setting wins over what a regime has of its own, which is therefore scaled and set beside it, a zero too.
        var own = head.Regimes.Count > 0 ? [] : targets.Where(t => t.Now is not null).SelectMany(paths.Differing);
        var scaled = targets
            .Where(target => target.Now is ResolvedValue { Number: not 0 })
            .Concat(own.Where(target => target.Now is ResolvedValue))
            .ToList();
        if (scaled.Count == 0)
            errors.Add(lever, ScenarioTexts.NothingToMultiply);
        if (scale.Minimum > 1 || scale.Maximum < 1)
            errors.Add(range, ScenarioTexts.RangeWithoutOne);
        foreach (var target in scaled)
            CheckEnds(target, scale, range);
        return new FactorLever(
            head with
            {
                Scale = scale,
                Baseline = "1",
                Bands = new BandBinder(unit, scale, errors).Bands(lever),
            },
            scaled
        );
    }

    private void CheckEnds(LeverTarget target, LeverScale scale, ResolvedObject range)
    {
        var type = (ScalarType)target.Type;
        foreach (var (key, factor) in ((string, double)[])[("from", scale.Minimum), ("to", scale.Maximum)])
        {
            double number = ((ResolvedValue)target.Now!).Number * factor;
            if (number < type.Minimum || number > type.Maximum)
                errors.Add(
                    range.Value(key),
                    ScenarioTexts.FactorBeyond.With(
                        target.Setting,
                        type.Kind.Format(number, Currency),
                        type.RangeText(Currency)
                    )
                );
        }
    }

    // One number is shown, so that it must be the same wherever it is set.
    private bool AreSame(Lever head, ResolvedObject lever, IReadOnlyList<LeverTarget> targets)
    {
        var first = targets[0];
        var others =
            head.Regimes.Count > 0 || first.Now is null ? targets : targets.Concat(targets.SelectMany(paths.Differing));
        foreach (var other in others.Where(t => LeverPaths.Value(t.Now) != LeverPaths.Value(first.Now)))
        {
            errors.Add(
                lever,
                ScenarioTexts.DifferentValues.With(Written(other), other.Setting, Written(first), first.Setting)
            );
            return false;
        }
        return true;
    }

    private LeverScale? Scale(ResolvedObject range, LeverUnit unit, ScalarType type)
    {
        double? from = unit.Read(range.Value("from"), errors);
        double? to = unit.Read(range.Value("to"), errors);
        double? step = unit.Read(range.Value("step"), errors);
        if (from is null || to is null || step is null)
            return null;
        foreach (string key in (string[])["from", "to"])
            if (unit.InBase(range.Value(key)) is var end && (end < type.Minimum || end > type.Maximum))
                errors.Add(
                    range.Value(key),
                    Found(range.Value(key), ScenarioTexts.Accepted.With(type.RangeText(Currency)))
                );
        if (from >= to)
            errors.Add(range, ScenarioTexts.FromNotBelowTo);
        if (step <= 0 || (from < to && step > to - from))
            errors.Add(range.Value("step"), Found(range.Value("step"), ScenarioTexts.StepWithin));
        return new LeverScale(from.Value, to.Value, step.Value, unit.Shown);
    }

    private static bool IsQuantity(LeverTarget target) =>
        target.Type is ScalarType { Kind: QuantityKind or MoneyKind } && target.Now is null or ResolvedValue;

    private static Text Found(ResolvedValue value, Text accepted) =>
        ScenarioTexts.Told(ScenarioTexts.Found.With(Words.Quoted(value.Text)), accepted);

    private static Text Written(LeverTarget target) =>
        target.Now is ResolvedValue value ? Text.Plain(value.Written) : ScenarioTexts.NoValue;
}
