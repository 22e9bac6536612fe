namespace NeutralitySim.Results.Views;

/// <summary>The difference of a regime from the baseline in an indicator of the whole, taken apart by groups of rules; by typical days.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Difference">Regime less baseline.</param>
/// <param name="Effects">What each group does.</param>
public sealed record RuleDifference(
    string Regime,
    string Indicator,
    Estimate Difference,
    IReadOnlyList<RuleEffect> Effects
)
{
    // A hundredth of the largest effect is nothing worth naming beside it.
    private const double Negligible = 0.01;

    /// <summary>How an effect works with the others.</summary>
    public RuleReading Reading(RuleEffect effect) =>
        (IsNothing(effect.Alone), IsNothing(effect.Last)) switch
        {
            (true, true) => RuleReading.Nothing,
            (true, false) => RuleReading.OnlyTogether,
            (false, true) => RuleReading.EitherSuffices,
            _ when effect.Alone.Mean * effect.Last.Mean < 0 => RuleReading.TurnsRound,
            _ => RuleReading.ByItself,
        };

    /// <summary>True where a part is smaller than its interval, or than a hundredth of the largest.</summary>
    public bool IsNothing(Estimate part)
    {
        double largest = Effects
            .SelectMany(effect => (double[])[effect.Alone.Mean, effect.Last.Mean])
            .Append(Difference.Mean)
            .Max(Math.Abs);
        return Math.Abs(part.Mean) <= Negligible * largest || part is { HasInterval: true, Low: <= 0, High: >= 0 };
    }
}
