using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>Paid class and public option of Ma and Misra 2011, against an independent computation.</summary>
public class PaidClassTests
{
    private static readonly MaMisraProvider[] Thousand = Enumerable.Range(1, 1000).Select(Provider).ToArray();

    private static readonly MaMisraProvider[] Archetypes =
    [
        new(1, 1, 0.1, UnitProfit: 0.6),
        new(0.3, 10, 3, UnitProfit: 0.3),
        new(0.5, 3, 5, UnitProfit: 0.1),
    ];

    [Theory]
    [InlineData(100, .1, 901, 10, 220.9804)]
    [InlineData(100, .2, 800, 20, 220.6294)]
    [InlineData(100, .3, 700, 30, 229.8383)]
    [InlineData(100, .4, 601, 40, 242.3507)]
    [InlineData(100, .5, 501, 50, 243.1984)]
    [InlineData(100, .6, 400, 60, 255.7351)]
    [InlineData(100, .7, 301, 52.6143, 186.3761)]
    [InlineData(100, .8, 200, 40.4929, 132.2198)]
    [InlineData(100, .9, 100, 22.2428, 80.1958)]
    [InlineData(200, .1, 901, 20, 497.4105)]
    [InlineData(200, .5, 501, 62.1126, 319.0670)]
    public void Selling_all_capacity_earns_the_tabulated_revenue_and_surplus(
        double capacity,
        double charge,
        int premium,
        double revenue,
        double surplus
    )
    {
        var division = MaMisraClasses.Solve(Thousand, capacity, 1, charge);

        Assert.Empty(division.Violators);
        Assert.Equal(premium, division.IsPremium.Count(isPremium => isPremium));
        Assert.Equal(revenue, division.Revenue, 1e-5 * revenue);
        Assert.Equal(surplus, division.ConsumerSurplus, 1e-5 * surplus);
    }

    [Theory]
    [InlineData(50, .8)]
    [InlineData(100, .6)]
    [InlineData(200, .5)]
    public void The_scarcer_capacity_is_the_dearer_it_is_sold(double capacity, double bestCharge)
    {
        var charges = Enumerable.Range(1, 9).Select(tenth => tenth / 10.0);

        Assert.Equal(
            bestCharge,
            charges.MaxBy(charge => MaMisraClasses.Solve(Thousand, capacity, 1, charge).Revenue),
            1e-12
        );
    }

    [Theory]
    [InlineData(.5, 255, .67043, .35996, 25.0, 229.4902)]
    [InlineData(.9, 396, null, null, 45.0, 237.7834)]
    public void Two_classes_come_within_two_providers_of_equilibrium(
        double premiumShare,
        int premium,
        double? premiumLevel,
        double? ordinaryLevel,
        double revenue,
        double surplus
    )
    {
        var division = MaMisraClasses.Solve(Thousand, 100, premiumShare, .5);

        Assert.InRange(division.Violators.Count, 0, 2);
        Assert.InRange(division.LargestGain, 0, 1e-3);
        Assert.Equal(premium, division.IsPremium.Count(isPremium => isPremium), 1e-2 * premium);
        Assert.Equal(revenue, division.Revenue, 1e-2 * revenue);
        Assert.Equal(surplus, division.ConsumerSurplus, 1e-2 * surplus);
        if (premiumLevel is { } premiumExpected && ordinaryLevel is { } ordinaryExpected)
        {
            Assert.Equal(premiumExpected, division.PremiumLevel, 1e-2 * premiumExpected);
            Assert.Equal(ordinaryExpected, division.OrdinaryLevel, 1e-2 * ordinaryExpected);
        }
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void Two_classes_of_a_thousand_leave_at_most_two_unsatisfied()
    {
        foreach (double capacity in (double[])[50, 100, 200])
        foreach (double premiumShare in (double[])[.5, .9])
        foreach (double charge in (double[])[.2, .5])
        {
            var division = MaMisraClasses.Solve(Thousand, capacity, premiumShare, charge);
            Assert.InRange(division.Violators.Count, 0, 2);
            Assert.InRange(division.LargestGain, 0, 2e-3);
        }
    }

    [Fact]
    public void A_few_providers_may_have_no_equilibrium()
    {
        var only = Assert.Single(MaMisraClasses.PureEquilibria(Archetypes, 2, .5, .2));

        Assert.Equal([false, true, false], only.IsPremium);
        Assert.Equal(7.793571, only.PremiumLevel, 1e-6);
        Assert.Equal(.999979, only.OrdinaryLevel, 1e-6);
        Assert.Empty(MaMisraClasses.PureEquilibria(Archetypes, 3, .8, .2));
        Assert.Empty(MaMisraClasses.PureEquilibria(Archetypes, 5, .5, .2));
        Assert.NotEmpty(MaMisraClasses.Solve(Archetypes, 3, .8, .2).Violators);
    }

    [Theory]
    [InlineData(100, .4, .51904, 232.6104)]
    [InlineData(100, .6, .52762, 237.2375)]
    [InlineData(100, .8, .20168, 132.2198)]
    [InlineData(200, .4, .40891, 396.2945)]
    public void A_public_option_keeps_the_tabulated_share_of_users(
        double capacity,
        double charge,
        double share,
        double surplus
    )
    {
        var migration = MaMisraPublicOption.Solve(Thousand, capacity, .5, charge);

        Assert.Equal(share, migration.IncumbentShare, 1e-4);
        Assert.Equal(surplus, migration.IncumbentSurplus, 1e-4 * surplus);
        Assert.Equal(migration.IncumbentSurplus, migration.PublicOptionSurplus, 1e-6 * surplus);
    }

    [Fact]
    public void Users_split_as_capacity_does_when_nobody_is_charged()
    {
        Assert.Equal(.3, MaMisraPublicOption.Solve(Thousand, 100, .3, 0).IncumbentShare, 1e-9);
        Assert.Equal(.3, MaMisraPublicOption.Solve(Thousand, 1000, .3, 0).IncumbentShare);
    }

    [Fact]
    public void Users_all_leave_an_incumbent_whom_no_provider_pays()
    {
        var migration = MaMisraPublicOption.Solve(Thousand, 100, .5, 2);

        Assert.Equal(0, migration.IncumbentShare);
        Assert.Equal(0, migration.Revenue);
        Assert.Equal(MaMisra2011.Solve(Thousand, 50).ConsumerSurplus, migration.PublicOptionSurplus, 1e-9);
    }

    [Fact]
    public void No_class_carries_more_than_its_capacity_and_violators_are_exactly_those_who_gain()
    {
        var unit = Gen.Choose(1, 1000).Select(n => n / 1000.0);
        var provider =
            from popularity in unit
            from rate in unit
            from sensitivity in unit
            from value in unit
            from profit in unit
            select new MaMisraProvider(popularity, 5 * rate, 5 * sensitivity, 1, value, profit);
        var cases =
            from providers in provider.NonEmptyListOf()
            from capacity in unit
            from premiumShare in unit
            from charge in unit
            select (Providers: providers.Take(30).ToArray(), Capacity: 20 * capacity, premiumShare, charge);

        Prop.ForAll(
                cases.ToArbitrary(),
                example =>
                {
                    var (providers, capacity, share, charge) = example;
                    var division = MaMisraClasses.Solve(providers, capacity, share, charge, 30);
                    Assert.InRange(division.Revenue, 0, charge * share * capacity * (1 + 1e-9));
                    for (int i = 0; i < providers.Length; i++)
                        Assert.Equal(division.Violators.Contains(i), WouldChange(providers[i], division, charge, i));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static bool WouldChange(MaMisraProvider provider, MaMisraDivision division, double charge, int i)
    {
        double premium = (provider.UnitProfit - charge) * provider.LoadAt(division.PremiumLevel) / provider.Popularity;
        double ordinary = provider.UnitProfit * provider.LoadAt(division.OrdinaryLevel) / provider.Popularity;
        return division.IsPremium[i] ? ordinary > premium + 1e-12 : premium > ordinary + 1e-12;
    }

    private static MaMisraProvider Provider(int i) =>
        new(
            Fraction(i * Math.Sqrt(2)),
            Fraction(i * Math.Sqrt(3)),
            10 * Fraction(i * Math.Sqrt(5)),
            UserValue: 10 * Fraction(i * Math.Sqrt(5)) * Fraction(i * Math.Sqrt(11)),
            UnitProfit: Fraction(i * Math.Sqrt(7))
        );

    private static double Fraction(double x) => x - Math.Floor(x);
}
