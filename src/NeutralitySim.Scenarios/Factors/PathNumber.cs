using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Factors;

/// <summary>The number that stands at a path of a scenario: how it is read, and written again in the unit somebody wrote it in.</summary>
public sealed class PathNumber
{
    private const int Digits = 12;
    private readonly ScalarType _type;
    private readonly string _currency;

    private PathNumber(ScalarType type, string currency) => (_type, _currency) = (type, currency);

    /// <summary>The least that is accepted, in the base unit; may be infinite.</summary>
    public double Minimum => _type.Minimum;

    /// <summary>The most that is accepted, in the base unit; may be infinite.</summary>
    public double Maximum => _type.Maximum;

    /// <summary>What is accepted, a clause with units and an example.</summary>
    public Text Accepted => _type.Kind.Accepted(_currency);

    private bool IsWhole => _type.Kind is QuantityKind { IsWhole: true };

    /// <summary>The number at a path, dotted as for a setting, below <c>overrides</c> too; null where no single number stands there.</summary>
    /// <param name="path">The path.</param>
    /// <param name="currency">Currency of the scenario.</param>
    public static PathNumber? At(string path, string currency)
    {
        string full = path.Split('.') is ["overrides", var regime, _, ..] words
            ? Patches.FullPath(regime, string.Join('.', words[2..]))
            : path;
        return ScenarioSchema.KeyAt(full)?.Type is ScalarType { Kind: QuantityKind or MoneyKind } type
            ? new PathNumber(type, currency)
            : null;
    }

    /// <summary>The number a text stands for, in the base unit; null where it stands for none.</summary>
    public double? Read(string text) =>
        _type.Kind.Parse(text.Trim(), _currency, out var value) is null ? value.Number : null;

    /// <summary>What is wrong with a text; null where it is a number.</summary>
    public Text? Fault(string text) => _type.Kind.Parse(text.Trim(), _currency, out _)?.Told;

    /// <summary>A number in the unit that another text is written in.</summary>
    /// <param name="number">The number, in the base unit.</param>
    /// <param name="like">A number of this path other than 0, as somebody wrote it.</param>
    /// <param name="digits">Significant digits kept.</param>
    public string Write(double number, string like, int digits = Digits)
    {
        // A sign of a currency may stand in front.
        if (!NumberText.TrySplit(like, out _, out _))
            return _type.Kind.Format(Rounded(number, digits), _currency);
        var (factor, unit) = UnitOf(like);
        double written = Rounded(number / factor, digits);
        if (IsWhole)
            written = Math.Round(written * factor) / factor;
        return unit.Length == 0 || written == 0 ? Words.Number(written) : $"{Words.Number(written)} {unit}";
    }

    /// <summary>A low end that leaves its unit to the high one, with that unit.</summary>
    public string Completed(string low, string high)
    {
        if (Fault(low) is null || !NumberText.TrySplit(low, out _, out string own) || own.Length > 0)
            return low;
        return $"{low.Trim()} {UnitOf(high).Unit}";
    }

    private (double Factor, string Unit) UnitOf(string like)
    {
        if (!NumberText.TrySplit(like, out double written, out string unit) || written == 0)
            return (1, "");
        return Read(like) is { } number ? (number / written, unit) : (1, unit);
    }

    private static double Rounded(double number, int digits)
    {
        if (number == 0 || !double.IsFinite(number))
            return number;
        int decimals = digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(number)));
        return decimals is < 0 or > 15 ? number : Math.Round(number, decimals);
    }
}
