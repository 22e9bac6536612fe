using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Kit;

/// <summary>Numbers of the baseline regime, as the live page writes them.</summary>
internal sealed class KitNumbers(ReportContext results)
{
    /// <summary>What an indicator is for an entity; null where the results have no such value.</summary>
    public double? Find(IndicatorDefinition indicator, Entity entity) =>
        Values(indicator, entity) is { Values.Count: > 0, Estimate.Mean: var mean } && double.IsFinite(mean)
            ? mean
            : null;

    /// <summary>The value with its unit.</summary>
    public string Of(IndicatorDefinition indicator, Entity entity) => With(indicator, entity, 0);

    /// <summary>The value moved by some of its unit, with its unit.</summary>
    /// <param name="indicator">What.</param>
    /// <param name="entity">Of whom or what; has a value.</param>
    /// <param name="moved">How far, in the unit of the results.</param>
    public string With(IndicatorDefinition indicator, Entity entity, double moved)
    {
        var value = Values(indicator, entity)!;
        var numbers = HeadlineNumbers.Of(results, results.Reader.UnitOf(indicator.Id), [value]);
        // Where a step is finer than the number it would not be seen.
        int decimals = Math.Max(
            numbers.Decimals,
            Precision.DecimalsFor(numbers.Factor * moved, significant: moved == 0 ? 0 : 1)
        );
        double shown = numbers.Scaled(value.Estimate.Mean + moved);
        return results.Locale.WithUnit(results.Locale.Number(shown, decimals), numbers.Unit);
    }

    /// <summary>Unit in the language, as <see cref="Of"/> has it.</summary>
    public string Unit(IndicatorDefinition indicator, Entity entity) =>
        HeadlineNumbers.Of(results, results.Reader.UnitOf(indicator.Id), [Values(indicator, entity)!]).Unit;

    private NeutralitySim.Results.RegimeValues? Values(IndicatorDefinition indicator, Entity entity) =>
        results
            .Results.Values(indicator.Id, entity)
            .FirstOrDefault(value => value.Regime == results.Description.Baseline);
}
