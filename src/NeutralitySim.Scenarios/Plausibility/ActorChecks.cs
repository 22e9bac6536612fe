using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Plausibility;

/// <summary>ISPs and providers about which something has been left out: a market, costs, an income.</summary>
internal sealed class ActorChecks(World world, ResolvedObject root, BusyHour traffic, ErrorList doubts)
{
    private readonly ResolvedMap _isps = root.Map("isps");
    private readonly ResolvedMap _providers = root.Map("content-providers");

    public void Run()
    {
        CheckLines();
        CheckMarkets();
        CheckCosts(
            _isps,
            [.. IspTable.Isp.Keys.Where(IsCost)],
            (isp, key) => key != "hosting-cost" || isp.Map("cache-sites").Items.Count > 0
        );
        CheckCosts(
            _providers,
            [ProviderTable.Provider.Find("serving-cost")!],
            (provider, _) => Earns(provider) && IsLeftOut(provider, "fixed-cost")
        );
        for (int isp = 0; isp < world.Isps.Count; isp++)
            CheckMargin(world.Isps[isp], (ResolvedObject)_isps.Items[isp].Item);
        for (int provider = 0; provider < world.Providers.Count; provider++)
            CheckMargin(provider, (ResolvedObject)_providers.Items[provider].Item);
    }

    private static bool IsCost(SchemaKey key) =>
        key.Default == "0" && (key.Name.EndsWith("-cost", StringComparison.Ordinal) || key.Name == "electricity-price");

    private static bool Earns(ResolvedObject provider) =>
        provider.Number("retail-price") + provider.Number("other-revenue") > 0
        && provider.Choice<ProviderSize>("size") != ProviderSize.Background;

    private static bool IsLeftOut(ResolvedObject thing, string key) => thing.Value(key).Mark.IsShipped;

    private void CheckLines()
    {
        foreach (var isp in world.Isps.Where(isp => isp.Cohorts.All(cohort => cohort.Lines == 0)))
            doubts.Add(_isps.Find(isp.Id)!, ScenarioTexts.NoLines.With(isp.Id));
        bool isWatched = Enumerable
            .Range(0, world.Isps.Count)
            .Any(isp =>
                Enumerable
                    .Range(0, world.Providers.Count)
                    .Any(p => traffic.Adopters(isp, p) * traffic.HoursPerMonth(p) > 0)
            );
        if (!isWatched)
            doubts.Add(_providers, ScenarioTexts.NobodyWatches);
    }

    private void CheckMarkets()
    {
        var markets = world.Isps.ToLookup(isp => isp.RetailMarket);
        foreach (var alone in world.Isps.Where(isp => markets[isp.RetailMarket].Count() == 1))
        {
            var shared = markets.FirstOrDefault(market =>
                market.Count() > 1 && market.Any(isp => isp.Country == alone.Country)
            );
            var written = ((ResolvedObject)_isps.Find(alone.Id)!).Value("retail-market");
            if (
                shared is null
                || !(written.Mark.IsShipped || NearestName.Of(alone.RetailMarket, [shared.Key]) is not null)
            )
                continue;
            doubts.Add(
                written,
                ScenarioTexts.AloneInMarket.With(
                    alone.Id,
                    alone.RetailMarket,
                    Words.List(shared.Select(isp => isp.Id)),
                    shared.Key
                )
            );
        }
    }

    /// <summary>Costs that a file does not give count as 0, which is as much a statement as any other number.</summary>
    private void CheckCosts(
        ResolvedMap things,
        IReadOnlyList<SchemaKey> costs,
        Func<ResolvedObject, string, bool> applies
    )
    {
        var byThings = costs
            .Select(cost =>
                (
                    cost.Name,
                    Of: things.Objects.Where(t => IsLeftOut(t.Item, cost.Name) && applies(t.Item, cost.Name)).ToList()
                )
            )
            .Where(cost => cost.Of.Count > 0)
            .GroupBy(cost => string.Join(' ', cost.Of.Select(thing => thing.Id)));
        foreach (var group in byThings)
        {
            var of = group.First().Of;
            doubts.Add(
                of[0].Item,
                ScenarioTexts.CostsLeftOut.With(
                    Words.List(group.Select(cost => cost.Name)),
                    Words.List(of.Select(thing => thing.Id)),
                    group.First().Name
                )
            );
        }
    }

    private void CheckMargin(Isp isp, ResolvedObject written)
    {
        if (isp.RetailPricePerMonth < isp.ServingCostPerLineMonth)
            doubts.Add(
                written.Value("serving-cost"),
                ScenarioTexts.IspLosesMoney.With(
                    written.Value("serving-cost").Written,
                    written.Value("retail-price").Written
                )
            );
    }

    private void CheckMargin(int provider, ResolvedObject written)
    {
        var of = world.Providers[provider];
        var isps = Enumerable.Range(0, world.Isps.Count).ToList();
        double adopters = isps.Sum(isp => traffic.Adopters(isp, provider));
        if (of.Size == ProviderSize.Background || of.MustCarry || adopters == 0)
            return;
        double revenue = of.RetailPricePerMonth + of.MarginPerViewingHour * traffic.HoursPerMonth(provider);
        double delivery = isps.Sum(isp =>
            SenderPrice(isp, provider) * traffic.BitsPerSecond(isp, provider) / UnitConversion.BitsPerSecondPerMbps
        );
        double cost = of.ServingCostPerLineMonth + (of.FixedCostPerMonth + delivery) / adopters;
        if (revenue < cost)
            doubts.Add(
                written,
                ScenarioTexts.ServiceLosesMoney.With(
                    of.Id,
                    Kinds.MoneyPerMonth.Format(Math.Round(revenue, 2), world.Currency),
                    Kinds.MoneyPerMonth.Format(Math.Round(cost, 2), world.Currency),
                    world.PatienceMonths(of)
                )
            );
    }

    private double SenderPrice(int isp, int provider) =>
        world.Isps[isp].Interconnects.FirstOrDefault(link => link.Providers.Contains(provider))?.SenderPricePerMbpsMonth
        ?? 0;
}
