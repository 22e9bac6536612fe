using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Opening;

/// <summary>What a scenario gives a workshop to work with.</summary>
/// <param name="Levers">Levers in the order of the scenario.</param>
/// <param name="Regimes">Ids of the regimes in the order of the scenario, 1 to 26.</param>
/// <param name="Measures">What the room predicts.</param>
public sealed record WorkshopMaterial(
    ImmutableList<LeverRule> Levers,
    ImmutableList<string> Regimes,
    ImmutableList<MeasureRule> Measures
)
{
    /// <summary>The measures by indicator and, within one, by letter.</summary>
    internal ImmutableList<Measure> Lettered(ImmutableList<LetteredRegime> regimes) =>
        [
            .. Measures
                .GroupBy(rule => rule.Indicator, StringComparer.Ordinal)
                .SelectMany(rules =>
                    rules
                        .Select(rule => (Rule: rule, regimes.First(r => r.Regime == rule.Regime).Letter))
                        .OrderBy(m => m.Letter, StringComparer.Ordinal)
                )
                .Select(m => new Measure(
                    $"{m.Rule.Indicator}.{m.Letter}",
                    m.Rule.Indicator,
                    m.Letter,
                    m.Rule.SmallestNamed,
                    m.Rule.Scale
                )),
        ];
}
