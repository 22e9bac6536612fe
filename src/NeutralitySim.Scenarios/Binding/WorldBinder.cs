using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds a resolved scenario to Core's world under one regime.</summary>
internal sealed class WorldBinder(string scenarioId, ErrorList errors, ParameterLog log)
{
    private readonly References _references = new(errors);

    /// <summary>The world under a regime; under rules that stand in for one, so that all else is checked, where there is none.</summary>
    public World World(ResolvedObject root, string? regimeId)
    {
        var providers = root.Map("content-providers");
        var isps = root.Map("isps");
        var calendar = Calendar(root.Object("calendar"));
        var (emissions, range) = new EmissionBinder(errors, log).Emissions(root, YearsOf(calendar));
        var boundProviders = new ProviderBinder(errors, _references, log).Providers(providers, root.Map("profiles"));
        var boundIsps = new IspBinder(errors, _references, log).Isps(isps, providers);
        new GrowthLimits(calendar, errors).Check(root);
        CheckLines(isps, boundIsps);
        var world = new World
        {
            Id = scenarioId,
            Currency = root.Text("currency"),
            Calendar = calendar,
            Regime = Regime(regimeId, root, boundProviders, boundIsps),
            Demand = Demand(root.Object("demand")),
            Isps = boundIsps,
            Providers = boundProviders,
            Deals = Deals(root, isps, providers),
            Market = Market(root.Object("market"), boundIsps, root.Text("currency")),
            Emissions = emissions,
            EmissionRange = range,
        };
        if (!errors.Any)
            LogPricingCosts(world);
        return world;
    }

    private void CheckLines(ResolvedMap isps, IReadOnlyList<Isp> bound)
    {
        bool isEmpty = isps.Items.Count > 0 && bound.All(isp => isp.Cohorts.All(cohort => cohort.Lines == 0));
        if (isEmpty && !errors.Any)
            errors.Add(isps, ScenarioTexts.NoSubscriber);
    }

    private void LogPricingCosts(World world)
    {
        foreach (var market in RetailMarket.Of(world).Where(market => market.Isps.Count > 1))
        {
            var costs = market.ImpliedCosts();
            for (int index = 0; index < costs.Length; index++)
                log.AddDerived(
                    $"isps.{world.Isps[market.Isps[index]].Id}.pricing-cost",
                    Kinds.MoneyPerMonth.Format(Math.Round(costs[index], 4), world.Currency),
                    "first-order condition of logit best response",
                    "implied by retail price, share, outside share and choice scale; serves pricing only, serving-cost is paid"
                );
        }
    }

    /// <summary>The world under another of its regimes.</summary>
    public World Under(string regimeId, World world, ResolvedObject root) =>
        world with
        {
            Regime = Regime(regimeId, root, world.Providers, world.Isps),
        };

    private static int[] YearsOf(SimulationCalendar calendar) =>
        [.. Enumerable.Range(0, calendar.Months).Select(month => calendar.DateOf(month).Year)];

    public static SimulationCalendar Calendar(ResolvedObject calendar)
    {
        int start = calendar.Integer("start");
        return new SimulationCalendar(
            start / 12,
            start % 12 + 1,
            calendar.Integer("months"),
            calendar.Choice<DayRepresentation>("days")
        );
    }

    private Regime Regime(
        string? id,
        ResolvedObject root,
        IReadOnlyList<ContentProvider> providers,
        IReadOnlyList<Isp> isps
    ) =>
        new RegimeBinder(errors, new RegimeNames(errors, providers, isps)).Regime(
            id ?? "",
            root.Map("regimes").NameOf(id ?? ""),
            root.Map("regimes").Find(id ?? "") as ResolvedObject ?? Resolver.StandIn(RegimeTable.Regime, root.Mark)
        );

    private static DemandSettings Demand(ResolvedObject demand) =>
        new(demand.Flag("noise"), demand.Number("day-shock"), demand.Number("day-shock-correlation"));

    private MarketSettings Market(ResolvedObject market, IReadOnlyList<Isp> isps, string currency)
    {
        double meanPrice = isps.Count == 0 ? 0 : isps.Average(isp => isp.RetailPricePerMonth);
        return new MarketSettings
        {
            SwitchingPerMonth = market.Number("switching"),
            ChoiceScale = Derived(market, "choice-scale", meanPrice > 0 ? 0.1 * meanPrice : 1, currency),
            OutsideShare = market.Number("outside-share"),
            RetailPricing = market.Choice<RetailPricingRule>("retail-pricing"),
            RetailPriceReviewMonths = market.Integer("retail-price-review"),
            QualityValuePerMonth = Derived(market, "quality-value", 0.2 * meanPrice, currency),
            QualitySwitching = market.Choice<QualitySwitchingRule>("quality-switching"),
            LargestLineLossPerMonth = market.Number("largest-line-loss"),
            QualityChurnFactor = market.Number("quality-churn-factor"),
            WithheldQualityFactor = market.Number("withheld-quality-factor"),
            LoneIspPassThrough = market.Number("lone-isp-pass-through"),
            ValueAddedTax = market.Number("vat"),
            AdvertisingMoved = market.Number("advertising-moved"),
            TransitResourceShare = market.Number("transit-resource-share"),
            IspInvestmentShare = market.Number("isp-investment-share"),
            ContentInvestmentShare = market.Number("content-investment-share"),
            InvestmentValue = market.Number("investment-value"),
            InvestmentLagMonths = market.Integer("investment-lag"),
            PublicFundsCost = market.Number("public-funds-cost"),
            AdvertiserSurplus = market.Number("advertiser-surplus"),
            ServicePricing = market.Choice<RetailPricingRule>("service-pricing"),
            DivertedViewing = market.Number("diverted-viewing"),
            DecisionHorizonMonths = market.Integer("decision-horizon"),
            HoldOutBelief = market.Number("hold-out-belief"),
            ReactionThreshold = market.Number("reaction-threshold"),
            ReactionPauseMonths = market.Integer("reaction-pause"),
            PricePauseMonths = market.Integer("price-pause"),
            ExitAfterLossMonths = market.Integer("exit-after-losses"),
            CacheDeployUtilisation = market.Number("cache-deploy-utilisation"),
        };
    }

    private double Derived(ResolvedObject market, string key, double otherwise, string currency)
    {
        if (market.OptionalValue(key) is { } given)
            return given.Number;
        string path = $"{market.Path}.{key}";
        string Written(double amount) => Kinds.MoneyPerMonth.Format(amount, currency);
        log.AddDerived(path, Written(otherwise), "guess", "derived from the mean retail price of access");
        log.AddRange(new ParameterRange(path, Written(otherwise / 2), Written(otherwise), Written(2 * otherwise)));
        return otherwise;
    }

    private List<Deal> Deals(ResolvedObject root, ResolvedMap isps, ResolvedMap providers)
    {
        var calendar = Calendar(root.Object("calendar"));
        var deals = root.List("deals")?.Items.OfType<ResolvedObject>() ?? [];
        return [.. deals.Select(deal => Deal(deal, calendar, isps, providers))];
    }

    private Deal Deal(ResolvedObject deal, SimulationCalendar calendar, ResolvedMap isps, ResolvedMap providers)
    {
        int isp = _references.Index(deal.Value("isp"), ScenarioTexts.UnknownIsp, isps);
        int month = deal.Integer("month");
        bool hasLinks = isps.IndexOf(deal.Text("isp")) >= 0;
        return new Deal(
            isp,
            _references.Index(deal.Value("provider"), ScenarioTexts.UnknownContentProvider, providers),
            hasLinks
                ? _references.Index(
                    deal.Value("interconnect"),
                    ScenarioTexts.UnknownInterconnect,
                    ((ResolvedObject)isps.Items[isp].Item).Map("interconnects")
                )
                : 0,
            calendar.MonthOf(month / 12, month % 12 + 1),
            deal.Integer("lag"),
            deal.Number("activation-share"),
            deal.Number("capacity"),
            deal.Number("price")
        );
    }
}
