using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Scenarios.Factors;

/// <summary>Which assumptions of a scenario a study varies, and how far.</summary>
internal sealed class FactorTable(ExperimentDescription description, IReadOnlyList<Assumption> assumptions)
{
    /// <summary>Assumptions, then rules of behaviour that any scenario has.</summary>
    public IReadOnlyList<Factor> Factors =>
        [.. Ranged(), Switch("market.retail-pricing"), Switch("market.service-pricing")];

    /// <summary>Guesses that have no range by any rule: words, shares of a mix, what no simulation reads.</summary>
    public IReadOnlyList<string> Held
    {
        get
        {
            var moved = Ranged().SelectMany(factor => factor.Places).ToHashSet(StringComparer.Ordinal);
            return [.. assumptions.Where(a => a.IsGuess && !moved.Contains(a.Path)).Select(a => a.Path)];
        }
    }

    // One guess made for several things, such as a default, is one unknown and not several that would even out.
    private IEnumerable<Factor> Ranged()
    {
        var groups = assumptions
            .Where(IsSimulated)
            .GroupBy(a => (Path: Pattern(a.Path), a.Value, a.Low, a.High, a.Source, a.Note))
            .ToArray();
        var patterns = groups.CountBy(group => group.Key.Path).ToDictionary();
        // Several guesses of one kind are told apart by the first place of each.
        return groups
            .Select(group => Factor(patterns[group.Key.Path] > 1 ? group.First().Path : group.Key.Path, [.. group]))
            .OfType<Factor>();
    }

    private static bool IsSimulated(Assumption assumption) =>
        assumption.Section is not ("inventory" or "plan" or "calendar")
        && !assumption.Path.Contains("device-mix.", StringComparison.Ordinal);

    // The ids of actors and what belongs to them; regimes differ by what they say, so that their values are their own.
    private static string Pattern(string path)
    {
        string[] words = path.Split('.');
        for (int i = 1; i < words.Length; i++)
            if (
                words[i - 1]
                is "isps"
                    or "content-providers"
                    or "interconnects"
                    or "cohorts"
                    or "cache-sites"
                    or "deals"
            )
                words[i] = "*";
        return string.Join('.', words);
    }

    private Factor? Factor(string pattern, Assumption[] places)
    {
        var first = places[0];
        var values = ScenarioSchema.KeyAt(first.Path)?.Type switch
        {
            ScalarType { Kind: QuantityKind or MoneyKind } number => FactorScale.Of(
                number,
                description.Currency,
                first
            ),
            ListType { Item: ScalarType { Kind: QuantityKind or MoneyKind } number } => FactorScale.OfList(
                number,
                description.Currency,
                first
            ),
            _ => null,
        };
        return values is not { } scale
            ? null
            : new Factor(
                places.Length == 1 ? first.Path : pattern,
                [.. places.Select(place => place.Path)],
                scale.Range,
                scale.At
            )
            {
                Central = first.Value,
                IsGuess = first.IsGuess,
                Meaning = first.Meaning,
            };
    }

    private Factor Switch(string path)
    {
        var key = ScenarioSchema.KeyAt(path)!;
        var choices = ((ScalarType)key.Type).Kind.Choices;
        string central =
            description.Parameters.FirstOrDefault(p => p.Path == path && p.Regime.Length == 0)?.Value ?? choices[0];
        string[] order = [central, .. choices.Where(choice => choice != central)];
        return new Factor(
            path,
            [path],
            FactorRange.Switch,
            (place, _) => place == 0.5 ? central : order[Math.Min((int)(place * order.Length), order.Length - 1)]
        )
        {
            Central = central,
            IsGuess = true,
            Meaning = key.Meaning,
        };
    }
}
