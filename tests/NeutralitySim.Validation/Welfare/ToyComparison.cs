using NeutralitySim.Core.Results;
using NeutralitySim.Core.Welfare;

namespace NeutralitySim.Validation.Welfare;

/// <summary>A month of a world under some rules against the same month under neutral ones.</summary>
/// <remarks>
/// The gains of all actors are savings S less dead weight D, plus what investment is worth more than it costs, N: investment moves profit to
/// households, who have ψ of each unit.
/// </remarks>
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
        var (before, now) = (ToyAccount.Of(Neutral), ToyAccount.Of(Month));
        Assert.True(WelfareDifference.Agree(before), $"neutral: {WelfareDifference.RelativeGapOf(before)}");
        Assert.True(WelfareDifference.Agree(now), $"{rules}: {WelfareDifference.RelativeGapOf(now)}");
        Difference = WelfareDifference.Between(before, now);
        ByIsps = rules.IspsInvest.Share * Actor("isps");
        ByServices = rules.ServicesInvest.Share * (Actor("subscription") + Actor("advertised"));
        Investment = rules.IspsInvest.Worth * ByIsps + rules.ServicesInvest.Worth * ByServices;
    }

    /// <summary>The month under neutral rules.</summary>
    public ToyMonth Neutral { get; }

    /// <summary>The month under the rules.</summary>
    public ToyMonth Month { get; }

    /// <summary>Gains, savings and dead weight, investment aside.</summary>
    public WelfareDifference Difference { get; }

    /// <summary>What households have of what is invested more.</summary>
    public double Investment { get; }

    /// <summary>N.</summary>
    public double NetInvestment => Investment - ByIsps - ByServices;

    /// <summary>Gains of all actors.</summary>
    public double Total => Difference.Total + NetInvestment;

    /// <summary>Gain of households.</summary>
    public double Households =>
        Investment
        + Difference
            .Actors.Where(actor => actor.Key.StartsWith("households:", StringComparison.Ordinal))
            .Sum(actor => actor.Value);

    private double ByIsps { get; }

    private double ByServices { get; }

    /// <summary>Gain of an actor, investment aside.</summary>
    public double Actor(string account) => Difference.Actors[account];

    /// <summary>A row of a table: households and their parts, then all other actors, the sum, savings, dead weight and net investment.</summary>
    public double[] Row() =>
        [
            Households,
            .. HouseholdParts.OfOffer.Select(part => Actor("households:" + part)),
            Investment,
            Actor("isps") - ByIsps,
            Actor("subscription"),
            Actor("advertised") - ByServices,
            Actor("state"),
            Actor("background-owners"),
            Actor("background-abroad"),
            Actor("advertisers"),
            Actor("other-media"),
            Actor("carriers"),
            Total,
            Difference.Savings,
            Difference.DeadWeight,
            NetInvestment,
        ];

    /// <summary>Asserts that the gains of all actors are what the real account says.</summary>
    public void AssertAddsUp()
    {
        Assert.InRange(Difference.RelativeGap, 0, Tolerance);
        double parts = HouseholdParts.OfOffer.Sum(part => Actor("households:" + part));
        Assert.Equal(Households, parts + Investment, Tolerance);
        Assert.Equal(Difference.Savings - Difference.DeadWeight + NetInvestment, Row()[6..^4].Sum() + parts, Tolerance);
    }
}
