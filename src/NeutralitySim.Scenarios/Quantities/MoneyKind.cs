using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>
/// An amount of the scenario's currency per something: <c>3 M EUR/month</c>, <c>0.10 EUR/Mbps/month</c>. Files shared by
/// scenarios of several currencies write <c>currency</c> for whichever the scenario uses.
/// </summary>
/// <param name="name">Short name.</param>
/// <param name="noun">Noun with article.</param>
/// <param name="perUnits">What the amount may be per, with its leading slash; the first has factor 1.</param>
internal sealed class MoneyKind(string name, string noun, params QuantityUnit[] perUnits) : ScalarKind(name)
{
    /// <summary>Word that stands for the scenario's currency.</summary>
    public const string AnyCurrency = "currency";

    private static readonly QuantityUnit[] s_prefixes = [new("k ", 1e3), new("M ", 1e6), new("G ", 1e9)];

    public IReadOnlyList<QuantityUnit> PerUnits { get; } = perUnits;

    public override string Accepted => AcceptedFor("EUR");

    public override string Pattern
    {
        get
        {
            string per = string.Join('|', PerUnits.Select(u => u.Name.Replace("/", "\\/", StringComparison.Ordinal)));
            return $"^(0|{NumberText.PatternText} *([kMG] )?({string.Join('|', Currencies.Codes)}|{AnyCurrency})({per}))$";
        }
    }

    public override Problem? Parse(string text, string? currency, out ScalarValue value)
    {
        value = new ScalarValue(0);
        string accepted = AcceptedFor(currency);
        if (NumberText.Split(text, accepted, out double number, out string unit) is { } problem)
            return problem;
        if (unit.Length == 0)
            return number == 0 ? null : new Problem($"found {Words.Quote(text)} without a unit", accepted);
        var prefix = s_prefixes.FirstOrDefault(p => unit.StartsWith(p.Name, StringComparison.Ordinal));
        string rest = prefix is null ? unit : unit[prefix.Name.Length..];
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        string code = slash < 0 ? rest : rest[..slash];
        string per = slash < 0 ? "" : rest[slash..];
        if (CurrencyProblem(code, currency, accepted) is { } wrong)
            return wrong;
        var known = PerUnits.FirstOrDefault(u => u.Name == per);
        if (known is null)
            return new Problem(
                $"found the unit {Words.Quote(unit)}",
                accepted,
                per.Length == 0 ? code + PerUnits[0].Name : NearestName.Of(rest, PerUnits.Select(u => code + u.Name))
            );
        value = new ScalarValue(known.ToBase(prefix?.ToBase(number) ?? number), Unit: known.Name);
        return null;
    }

    public override string Complete(string text, string? currency) =>
        text.Replace(AnyCurrency, currency ?? AnyCurrency, StringComparison.Ordinal);

    public override string Format(double number, string? currency) =>
        number == 0 ? "0" : $"{Words.Number(number)} {currency ?? AnyCurrency}{PerUnits[0].Name}";

    public override string AcceptedFor(string? currency)
    {
        string code = currency ?? "EUR";
        return $"{noun} in {Words.List(PerUnits.Select(u => code + u.Name))} is accepted, for example 2.50 {code}{PerUnits[0].Name}";
    }

    private static Problem? CurrencyProblem(string code, string? currency, string accepted)
    {
        if (code == AnyCurrency || code == currency)
            return null;
        if (!Currencies.Codes.Contains(code))
            return new Problem(
                $"found the currency {Words.Quote(code)}",
                accepted,
                Currencies.BySign.GetValueOrDefault(code) ?? NearestName.Of(code, Currencies.Codes)
            );
        return currency is null
            ? null
            : new Problem($"found {code} in a scenario whose currency is {currency}", accepted);
    }
}
