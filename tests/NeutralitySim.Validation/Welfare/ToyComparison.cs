using NeutralitySim.Core.Results;
using NeutralitySim.Core.Welfare;

namespace NeutralitySim.Validation.Welfare;

/// <summary>A month of a world under some rules against the same month under neutral ones.</summary>
internal sealed record ToyComparison
{
    private const double Tolerance = 1e-9;

    /// <summary>Compares.</summary>
    /// <param name="world">The world.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="neutral">Rules compared with; the neutral ones unless stated.</param>
    public ToyComparison(ToyWorld world, ToyRules rules, ToyRules? neutral = null)
    {
        Neutral = ToyMarket.Month(world, neutral ?? new ToyRules());
        Month = ToyMarket.Month(world, rules, Neutral);
        var (before, now) = (ToyAccount.Of(Neutral, rules), ToyAccount.Of(Month, rules));
        Assert.True(WelfareDifference.Agree(before), $"neutral: {WelfareDifference.RelativeGapOf(before)}");
        Assert.True(WelfareDifference.Agree(now), $"{rules}: {WelfareDifference.RelativeGapOf(now)}");
        Difference = WelfareDifference.Between(before, now);
    }

    /// <summary>The month under neutral rules.</summary>
    public ToyMonth Neutral { get; }

    /// <summary>The month under the rules.</summary>
    public ToyMonth Month { get; }

    /// <summary>Gains, savings, dead weight and net investment.</summary>
    public WelfareDifference Difference { get; }

    /// <summary>Gains of all actors.</summary>
    public double Total => Difference.Total;

    /// <summary>Gain of households.</summary>
    public double Households =>
        Difference
            .Actors.Where(actor => actor.Key.StartsWith("households:", StringComparison.Ordinal))
            .Sum(actor => actor.Value);

    /// <summary>Gain of an actor.</summary>
    public double Actor(string account) => Difference.Actors.GetValueOrDefault(account);

    /// <summary>A row of a table: households and their parts, then all other actors, the sum, savings, dead weight and net investment.</summary>
    public double[] Row() =>
        [
            Households,
            .. HouseholdParts.OfOffer.Select(part => Actor("households:" + part)),
            Actor("households:investment"),
            Actor("isps"),
            Actor("subscription"),
            Actor("advertised"),
            Actor("state"),
            Actor("background-owners"),
            Actor("background-abroad"),
            Actor("advertisers"),
            Actor("other-media"),
            Actor("carriers"),
            Total,
            Difference.Savings,
            Difference.DeadWeight,
            Difference.NetInvestment,
        ];

    /// <summary>Asserts that the gains of all actors are what the real account says.</summary>
    public void AssertAddsUp()
    {
        Assert.InRange(Difference.RelativeGap, 0, Tolerance);
        double parts = HouseholdParts.OfOffer.Sum(part => Actor("households:" + part));
        Assert.Equal(Households, parts + Actor("households:investment"), Tolerance);
        double sum = Difference.Savings - Difference.DeadWeight + Difference.NetInvestment;
        Assert.Equal(sum, Row()[6..^4].Sum() + parts, Tolerance);
    }
}
