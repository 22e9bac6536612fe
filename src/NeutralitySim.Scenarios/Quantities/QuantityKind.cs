using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>
/// A number with a unit out of a table. Zero needs no unit; any other number does, unless the table holds the empty unit.
/// </summary>
/// <param name="name">Short name.</param>
/// <param name="noun">Noun with article: <c>a rate</c>, <c>un débit</c>.</param>
/// <param name="example">A value to imitate.</param>
/// <param name="units">Units from small to large; the base unit has factor 1.</param>
internal sealed class QuantityKind(string name, Text noun, string example, IReadOnlyList<QuantityUnit> units)
    : ScalarKind(name)
{
    /// <summary>True when only whole numbers of the base unit make sense.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True for things that are counted, where <c>200.000</c> is asked about.</summary>
    public bool IsCount { get; init; }

    public IReadOnlyList<QuantityUnit> Units { get; } = units;

    public override string Example => example;

    public override bool IsNumber => true;

    private bool IsUnitless => Units is [{ Name: "" }];

    public override Text Accepted(string? currency = null) =>
        ScenarioTexts.Quantity(noun, IsUnitless ? [] : [.. Units.Select(u => u.Name)], example);

    public override bool AcceptsPlainNumbers => Units.Any(u => u.Name.Length == 0);

    public override string Pattern
    {
        get
        {
            var named = Units.Where(u => u.Name.Length > 0).Select(u => UnitSpelling.PatternOf(u.Name)).ToList();
            string number = NumberText.PatternText;
            if (IsUnitless)
                return $"^{number}$";
            string optional = AcceptsPlainNumbers ? "?" : "";
            return $"^(0|{number}( *({string.Join('|', named)})){optional})$";
        }
    }

    public override Problem? Parse(string text, string? currency, out ScalarValue value)
    {
        value = new ScalarValue(0);
        if (!NumberText.TrySplit(text, out double number, out string unit))
            return NumberText.Problem(text, Accepted(), IsWhole);
        if (IsCount && unit.Length == 0 && NumberText.DoubtAsCount(text) is { } doubt)
            return doubt;
        var known = Units.FirstOrDefault(u => u.Name == unit);
        if (known is null && unit.Length == 0 && number != 0)
            return new Problem(ScenarioTexts.WithoutUnit.With(Words.Quoted(text)), Accepted());
        if (known is null && unit.Length > 0)
            return new Problem(
                ScenarioTexts.UnknownUnit.With(Words.Quoted(unit)),
                Accepted(),
                NearestName.Of(unit, Units.Select(u => u.Name))
            );
        double inBase = known?.ToBase(number) ?? number;
        if (IsWhole && inBase != Math.Round(inBase))
            return new Problem(ScenarioTexts.NotWhole.With(Words.Quoted(text)), Accepted());
        value = new ScalarValue(inBase, Unit: unit);
        return null;
    }

    public override string Format(double number, string? currency)
    {
        var unit =
            number == 0
                ? Units[0]
                : Units.LastOrDefault(u => u.IsLinear && Math.Abs(number) >= u.BasePerUnit) ?? Units[0];
        if (number == 0)
            return "0";
        string digits = Words.Number(number / unit.BasePerUnit);
        return IsCount && unit.Name.Length == 0 ? NumberText.AsCount(digits) : $"{digits} {unit.Name}".TrimEnd();
    }
}
