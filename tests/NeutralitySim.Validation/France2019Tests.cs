using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Validation;

/// <summary>
/// France from 2019. Traffic, share and index at the start were fitted and guard against regressions; the signs of answers to a toll are
/// what the model itself says. One run per regime without noise: no statement here is about spread.
/// </summary>
public class France2019Tests
{
    private const int February2019 = 1;
    private const int December2019 = 11;

    private static readonly string[] Isps = ["orange", "free", "sfr", "bouygues"];

    private static readonly Lazy<IReadOnlyDictionary<string, RunResult>> AsShipped = new(() => Runs());

    [Fact]
    public void Inbound_traffic_and_netflix_part_of_it_are_those_arcep_published_for_2019()
    {
        double netflix = Percentile95("netflix-pni");
        double all = netflix + Percentile95("peering") + Percentile95("transit");

        Assert.InRange(all, 18.4e3 * .97, 18.4e3 * 1.03);
        Assert.InRange(netflix / all, .22, .24);
    }

    [Theory]
    [InlineData("free", 3.16)]
    [InlineData("orange", 3.55)]
    [InlineData("bouygues", 3.73)]
    [InlineData("sfr", 4.11)]
    public void Index_of_february_2019_is_the_published_one(string isp, double published)
    {
        double simulated = Monthly("neutral", Indicators.SpeedIndex, $"{isp}/netflix", February2019);
        Assert.InRange(simulated, published * .96, published * 1.04);
    }

    [Fact]
    public void Only_the_regime_with_a_payment_has_it()
    {
        Assert.DoesNotContain(Run("neutral").Ledger, l => l.Kind is LedgerKind.Toll or LedgerKind.PaidPeering);
        Assert.DoesNotContain(Run("paid-peering").Ledger, l => l.Kind is LedgerKind.Toll);
        Assert.DoesNotContain(Run("tolled").Ledger, l => l.Kind is LedgerKind.PaidPeering);
        Assert.Contains(Run("paid-peering").Ledger, l => l.Kind is LedgerKind.PaidPeering);
        Assert.Contains(Run("tolled").Ledger, l => l.Kind is LedgerKind.Toll);
    }

    [Fact]
    public void A_toll_moves_money_from_providers_to_isps_and_competition_moves_it_on_to_subscribers()
    {
        Assert.InRange(Change("tolled", Indicators.IspMargin, ""), 0, .3);
        Assert.InRange(Change("tolled", Indicators.BasketBill, ""), -1.4, -.9);
        Assert.InRange(Change("tolled", Indicators.SurplusOfAccess, ""), 1, 1.4);
        Assert.True(Change("tolled", Indicators.ProviderMargin, "netflix") < -.1);
    }

    /// <summary>Four fifths of the toll fall on other senders, who compete and pass it on to the same households that access gives it back to.</summary>
    [Fact]
    public void What_households_get_back_in_access_they_pay_elsewhere()
    {
        double access = Change("tolled", Indicators.SurplusOfAccess, "");
        double background = Change("tolled", Indicators.SurplusOfBackground, "");
        Assert.InRange(background / access, -1, -.7);
        Assert.True(Change("tolled", Indicators.SurplusOfServicePrices, "") < 0);
        Assert.InRange(Change("tolled", Indicators.ConsumerSurplus, ""), -.15, 0);
    }

    [Fact]
    public void With_fixed_retail_prices_isps_keep_the_toll_and_households_pay_most_of_it()
    {
        var runs = Runs(("market.retail-pricing", "fixed"));
        double Change(IndicatorDefinition indicator) =>
            Total(runs["tolled"], indicator, "") - Total(runs["neutral"], indicator, "");

        Assert.True(Change(Indicators.IspMargin) > 1);
        Assert.InRange(Change(Indicators.BasketBill), .01, .2);
        Assert.InRange(Change(Indicators.ConsumerSurplus), -1.5, -1);
    }

    [Fact]
    public void The_small_provider_loses_the_larger_part_of_its_margin()
    {
        double small = Change("tolled", Indicators.ProviderMargin, "petit-ecran");
        double large = Change("tolled", Indicators.ProviderMargin, "netflix");

        Assert.True(
            small / Total("neutral", Indicators.ProviderMargin, "petit-ecran")
                < large / Total("neutral", Indicators.ProviderMargin, "netflix")
        );
        // The toll is charged on ports, which stay when traffic shrinks: a coarser picture saves nothing where all ports are one's own.
        Assert.DoesNotContain(
            Run("tolled").Events,
            e => e is { Kind: RunEventKind.BitrateCut, Actor: "provider:netflix" }
        );
    }

    [Fact]
    public void Nothing_of_netflix_is_lost_to_congestion_under_any_regime()
    {
        foreach (string regime in AsShipped.Value.Keys)
        foreach (string isp in Isps)
        {
            double lost = Total(regime, Indicators.LostVolume, $"{isp}/netflix");
            Assert.True(lost < 1e-3 * Total(regime, Indicators.ServedVolume, $"{isp}/netflix"), $"{regime}, {isp}");
        }
    }

    private static IReadOnlyDictionary<string, RunResult> Runs(params (string, string)[] settings)
    {
        var options = new ScenarioLoadOptions { Replications = 1, Settings = [("demand.noise", "off"), .. settings] };
        var experiment = Shipped.Load("france-2019", options);
        return experiment.Worlds.ToDictionary(
            world => world.Regime.Id,
            world => new Simulation(world, 0, experiment.Seed).Run()
        );
    }

    private static RunResult Run(string regime) => AsShipped.Value[regime];

    private static double Percentile95(string link) =>
        Isps.Sum(isp => Monthly("paid-peering", Indicators.Percentile95, $"{isp}/{link}", December2019));

    private static double Monthly(string regime, IndicatorDefinition indicator, string entity, int month) =>
        Run(regime).Series.Single(p => p.Indicator == indicator.Id && p.Entity.Id == entity && p.Month == month).Value;

    private static double Total(string regime, IndicatorDefinition indicator, string entity) =>
        Total(Run(regime), indicator, entity);

    private static double Total(RunResult run, IndicatorDefinition indicator, string entity) =>
        run.Indicators.Single(v => v.Indicator == indicator.Id && v.Entity.Id == entity).Value;

    private static double Change(string regime, IndicatorDefinition indicator, string entity) =>
        Total(regime, indicator, entity) - Total("neutral", indicator, entity);
}
