using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>The unit in which a lever's numbers are shown.</summary>
/// <param name="Kind">Kind of value the lever sets.</param>
/// <param name="Currency">Currency of the scenario.</param>
/// <param name="Name">Unit as scenario files write it.</param>
/// <param name="BasePerUnit">How many base units one of it is.</param>
internal sealed record LeverUnit(ScalarKind Kind, string Currency, string Name, double BasePerUnit)
{
    /// <summary>The unit of factors.</summary>
    public static readonly LeverUnit Factor = new(Kinds.Number, "", "", 1);

    /// <summary>The unit as readers see it.</summary>
    public string Shown => this == Factor ? LeverScale.Factor : Name;

    /// <summary>The unit of a value; null after reporting that it has none.</summary>
    public static LeverUnit? Of(ResolvedValue value, ScalarKind kind, string currency, ErrorList errors)
    {
        if (value.IsBroken)
            return null;
        string text = kind.Complete(value.Text, currency);
        if (Problem(text, kind, currency) is { } problem)
        {
            errors.Add(value, problem);
            return null;
        }
        NumberText.TrySplit(text, out _, out string name);
        kind.Parse($"1 {name}".TrimEnd(), currency, out var one);
        return new LeverUnit(kind, currency, name, one.Number);
    }

    /// <summary>A value in this unit; null after reporting what is wrong with it.</summary>
    public double? Read(ResolvedValue value, ErrorList errors)
    {
        if (value.IsBroken)
            return null;
        string text = Kind.Complete(value.Text, Currency);
        // A step of a whole number of something is itself such a number, and a lower end may be no more than 0.
        if (Kind.Parse(text, Currency, out var parsed) is { } problem)
        {
            errors.Add(value, problem);
            return null;
        }
        return LeverNumber.In(text, parsed.Number, Name, BasePerUnit);
    }

    /// <summary>A value that has been read before, in the base unit.</summary>
    public double InBase(ResolvedValue value)
    {
        Kind.Parse(Kind.Complete(value.Text, Currency), Currency, out var parsed);
        return parsed.Number;
    }

    private static Problem? Problem(string text, ScalarKind kind, string currency) =>
        kind.Parse(text, currency, out var parsed)
        ?? (
            parsed.Number == 0 && parsed.Unit.Length == 0 && !kind.AcceptsPlainNumbers
                ? new Problem(ScenarioTexts.TellsNoUnit.With(Words.Quoted(text)), kind.Accepted())
            : kind is QuantityKind { Units: var units } && units.Any(u => u.Name == parsed.Unit && !u.IsLinear)
                ? new Problem(ScenarioTexts.Found.With(Words.Quoted(text)), ScenarioTexts.Accepted.With(units[0].Name))
            : null
        );
}
