namespace NeutralitySim.Validation.Theory;

/// <summary>
/// A charging ISP beside a neutral one, the "public option" of <see cref="MaMisra2011"/>: users move until both serve
/// them equally well.
/// </summary>
/// <remarks>
/// <para>
/// The incumbent holds a share g of all capacity ν per user and sells all of it to providers with v ≥ c (κ = 1); the
/// public option holds the rest and is neutral. With m the incumbent's share of users, capacity per own user is
/// <c>gν/m</c> and <c>(1-g)ν/(1-m)</c>, and migration ends where <c>Φ_incumbent(gν/m) = Φ_public((1-g)ν/(1-m))</c>. The
/// left side never rises with m and the right side never falls, so bisection finds the meeting point. If one side is
/// better even when nearly everybody is there, all users are there. If capacity split as g already equalises both, that
/// split is the answer.
/// </para>
/// <para>
/// Worked example, the 1000 providers of the validation suite, ν = 100, g = 0.5: at c = 0.6 the incumbent holds 0.52762
/// of users; at c = 0.8 it shuts out so many providers that only 0.20168 stay. Overcharging costs it its users.
/// </para>
/// <para>
/// Sourced: the claim that a public option aligns the ISP's interest with consumer surplus (the paper's abstract).
/// Recalled, not checked against the text: the migration rule. Derived here: solution and figures.
/// </para>
/// </remarks>
public static class MaMisraPublicOption
{
    /// <summary>Finds where migration ends.</summary>
    /// <param name="providers">Providers, with their unit profits.</param>
    /// <param name="capacityPerCapita">ν of the market, above 0.</param>
    /// <param name="incumbentCapacityShare">g, above 0 and below 1.</param>
    /// <param name="charge">c of the incumbent per unit of throughput, 0 or more.</param>
    public static MaMisraMigration Solve(
        IReadOnlyList<MaMisraProvider> providers,
        double capacityPerCapita,
        double incumbentCapacityShare,
        double charge
    )
    {
        var paying = providers.Where(provider => provider.UnitProfit >= charge).ToArray();

        double share = incumbentCapacityShare;
        double low = 0;
        double high = 1;
        while (share > low && share < high)
        {
            double advantage = Incumbent(share).ConsumerSurplus - PublicOption(share).ConsumerSurplus;
            if (advantage == 0)
                break;
            if (advantage > 0)
                low = share;
            else
                high = share;
            share = high - low > 1e-12 ? (low + high) / 2 : low;
        }
        var incumbent = Incumbent(Math.Max(share, double.Epsilon));
        return new MaMisraMigration(
            share,
            incumbent.ConsumerSurplus,
            PublicOption(share).ConsumerSurplus,
            charge * incumbent.Loads.Sum() * share
        );

        MaMisraEquilibrium Incumbent(double m) =>
            MaMisra2011.Solve(paying, incumbentCapacityShare * capacityPerCapita / m);
        MaMisraEquilibrium PublicOption(double m) =>
            MaMisra2011.Solve(providers, (1 - incumbentCapacityShare) * capacityPerCapita / (1 - m));
    }
}
