using System.Text.RegularExpressions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>
/// An amount of the scenario's currency per something: <c>3 M EUR/month</c>, <c>0.10 EUR/Mbps/month</c>. Files shared by
/// scenarios of several currencies write <c>currency</c> for whichever the scenario uses.
/// </summary>
/// <param name="name">Short name.</param>
/// <param name="noun">Noun with article.</param>
/// <param name="perUnits">What the amount may be per, with its leading slash; the first has factor 1.</param>
internal sealed partial class MoneyKind(string name, Text noun, IReadOnlyList<QuantityUnit> perUnits) : ScalarKind(name)
{
    /// <summary>Word that stands for the scenario's currency.</summary>
    public const string AnyCurrency = "currency";

    private const string Signs = "€$£₩¥";
    private static readonly QuantityUnit[] Prefixes = [new("k ", 1e3), new("M ", 1e6), new("G ", 1e9)];

    public IReadOnlyList<QuantityUnit> PerUnits { get; } = perUnits;

    public override bool IsNumber => true;

    public override string Example => $"2.50 EUR{PerUnits[0].Name}";

    public override string Pattern
    {
        get
        {
            string per = string.Join('|', PerUnits.Select(u => UnitSpelling.PatternOf(u.Name)));
            string codes = string.Join('|', Currencies.Codes.Select(UnitSpelling.PatternOf));
            string prefix = string.Join('|', Prefixes.Select(p => UnitSpelling.PatternOf(p.Name.TrimEnd())));
            string signFirst = $"[{Signs}] *{NumberText.PatternText}({per})";
            return $"^(0|{NumberText.PatternText} *(({prefix}) *)?({codes}|{AnyCurrency})({per})|{signFirst})$";
        }
    }

    public override Problem? Parse(string text, string? currency, out ScalarValue value)
    {
        value = new ScalarValue(0);
        if (!NumberText.TrySplit(SignLast(text), out double number, out string unit))
            return NumberText.Problem(text, Accepted(currency));
        if (unit.Length == 0)
            return number == 0
                ? null
                : new Problem(ScenarioTexts.WithoutUnit.With(Words.Quoted(text)), Accepted(currency));
        var prefix = Prefixes.FirstOrDefault(p => unit.StartsWith(p.Name, StringComparison.Ordinal));
        string rest = prefix is null ? unit : unit[prefix.Name.Length..];
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        string code = slash < 0 ? rest : rest[..slash];
        string per = slash < 0 ? "" : rest[slash..];
        if (CurrencyProblem(code, currency) is { } wrong)
            return wrong;
        var known = PerUnits.FirstOrDefault(u => u.Name == per);
        if (known is null)
            return new Problem(
                ScenarioTexts.UnknownUnit.With(Words.Quoted(unit)),
                Accepted(currency),
                per.Length == 0 ? code + PerUnits[0].Name : NearestName.Of(rest, PerUnits.Select(u => code + u.Name))
            );
        value = new ScalarValue(known.ToBase(prefix?.ToBase(number) ?? number), Unit: known.Name);
        return null;
    }

    public override string Complete(string text, string? currency) =>
        SignLast(text).Replace(AnyCurrency, currency ?? AnyCurrency, StringComparison.Ordinal);

    public override string Format(double number, string? currency) =>
        number == 0 ? "0" : $"{Words.Number(number)} {currency ?? AnyCurrency}{PerUnits[0].Name}";

    public override Text Accepted(string? currency = null)
    {
        string code = currency ?? "EUR";
        return ScenarioTexts.Quantity(noun, [.. PerUnits.Select(u => code + u.Name)], $"2.50 {code}{PerUnits[0].Name}");
    }

    /// <summary><c>€12/month</c> as <c>12 €/month</c>; anything else as it is.</summary>
    private static string SignLast(string text) => SignFirst().Replace(text, "${amount} ${sign}${per}");

    [GeneratedRegex(@"^\s*(?<sign>[" + Signs + @"])\s*(?<amount>" + NumberText.PatternText + @")\s*(?<per>/.*)$")]
    private static partial Regex SignFirst();

    private Problem? CurrencyProblem(string code, string? currency)
    {
        if (code == AnyCurrency || code == currency)
            return null;
        if (!Currencies.Codes.Contains(code))
            return new Problem(
                ScenarioTexts.UnknownCurrency.With(Words.Quoted(code)),
                Accepted(currency),
                NearestName.Of(code, Currencies.Codes)
            );
        return currency is null
            ? null
            : new Problem(ScenarioTexts.OtherCurrency.With(code, currency), Accepted(currency));
    }
}
