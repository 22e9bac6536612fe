using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Inputs;

/// <summary>In which values two experiments, or two regimes of one, differ before anything is run.</summary>
public static class InputDifferences
{
    private const string Regimes = "regimes";

    /// <summary>
    /// Every value that differs: first those that both have, then those that one of them lacks, each in the order of the first and then of the second. The same quantity in another unit is no difference, and neither is a value
    /// that only one of the files writes down but both use.
    /// </summary>
    public static IReadOnlyList<InputDifference> Of(ExperimentDescription before, ExperimentDescription after) =>
        Of(Values(before.Parameters), before.Currency, Values(after.Parameters), after.Currency);

    /// <summary>In which rules and values a regime differs from another of the same experiment; paths are those within a regime.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="before">Id of a regime, such as the baseline.</param>
    /// <param name="after">Id of another.</param>
    public static IReadOnlyList<InputDifference> OfRegimes(
        ExperimentDescription experiment,
        string before,
        string after
    ) => Of(Under(experiment, before), experiment.Currency, Under(experiment, after), experiment.Currency);

    private static IReadOnlyList<InputDifference> Of(
        Dictionary<(string Path, string Regime), string> before,
        string currency,
        Dictionary<(string Path, string Regime), string> after,
        string otherCurrency
    ) =>
        [
            .. from key in before.Keys.Concat(after.Keys).Distinct()
            let one = before.GetValueOrDefault(key)
            let other = after.GetValueOrDefault(key)
            where one != other && !IsSame(key.Path, one, currency, other, otherCurrency)
            orderby one is null || other is null
            select Difference(key, one, other),
        ];

    private static Dictionary<(string Path, string Regime), string> Values(IEnumerable<ParameterRecord> parameters)
    {
        var values = new Dictionary<(string, string), string>();
        foreach (var parameter in parameters)
            values[(parameter.Path, parameter.Regime)] = parameter.Value;
        return values;
    }

    // Rules stand under the regime's id, other values of its own in its override.
    private static Dictionary<(string Path, string Regime), string> Under(
        ExperimentDescription experiment,
        string regime
    )
    {
        string own = $"{Regimes}.{regime}.";
        var values = new Dictionary<(string, string), string>();
        foreach (var parameter in experiment.Parameters)
            if (parameter.Regime.Length == 0 || parameter.Regime == regime)
                if (parameter.Path.StartsWith(own, StringComparison.Ordinal))
                    values[(parameter.Path[own.Length..], "")] = parameter.Value;
                else if (!parameter.Path.StartsWith(Regimes + ".", StringComparison.Ordinal))
                    values[(parameter.Path, "")] = parameter.Value;
        return values;
    }

    private static InputDifference Difference((string Path, string Regime) key, string? before, string? after)
    {
        bool isQuantity = KindOf(key.Path) is { IsNumber: true };
        var (one, unit) = isQuantity ? Split(before) : (before, "");
        var (other, otherUnit) = isQuantity ? Split(after) : (after, "");
        string both =
            unit == otherUnit || otherUnit.Length == 0 ? unit
            : unit.Length == 0 ? otherUnit
            : $"{unit} | {otherUnit}";
        return new InputDifference(key.Path, key.Regime, one, other, both);
    }

    private static (string? Number, string Unit) Split(string? value) =>
        value is not null
        && NumberText.TrySplit(value, out _, out string unit)
        && unit.Length > 0
        && value.EndsWith(unit, StringComparison.Ordinal)
            ? (value[..^unit.Length].TrimEnd(), unit)
            : (value, "");

    private static bool IsSame(string path, string? one, string currency, string? other, string otherCurrency)
    {
        if (one is null || other is null || KindOf(path) is not { IsNumber: true } kind)
            return false;
        bool isMoney = kind is MoneyKind;
        return kind.Parse(one, isMoney ? currency : null, out var first) is null
            && kind.Parse(other, isMoney ? otherCurrency : null, out var second) is null
            && first.Number == second.Number
            && (!isMoney || currency == otherCurrency || first.Number == 0);
    }

    // What stands in a regime is told without its way there.
    private static ScalarKind? KindOf(string path) => KindAt(path) ?? KindAt($"{Regimes}.*.{path}");

    private static ScalarKind? KindAt(string path)
    {
        var walk = new SchemaWalk();
        return path.Split('.').All(walk.Enter) ? (walk.Type as ScalarType)?.Kind : null;
    }
}
