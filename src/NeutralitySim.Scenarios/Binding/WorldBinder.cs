using NeutralitySim.Core.Demand;
using NeutralitySim.Core.Market;
using NeutralitySim.Core.Topology;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds a resolved scenario to Core's world under one regime.</summary>
internal sealed class WorldBinder(string scenarioId, ErrorList errors, ParameterLog log)
{
    private readonly References _references = new(errors);

    public World World(ResolvedObject root, string regimeId)
    {
        var providers = root.Map("content-providers");
        var isps = root.Map("isps");
        var (emissions, range) = new EmissionBinder(errors, log).Emissions(root);
        var boundIsps = new IspBinder(errors, _references).Isps(isps, providers);
        return new World
        {
            Id = scenarioId,
            Currency = root.Text("currency"),
            Calendar = Calendar(root.Object("calendar")),
            Regime = new RegimeBinder(errors).Regime(regimeId, (ResolvedObject)root.Map("regimes").Find(regimeId)!),
            Demand = Demand(root.Object("demand")),
            Isps = boundIsps,
            Providers = new ProviderBinder(errors, _references, log).Providers(providers, root.Map("profiles")),
            Deals = Deals(root, isps, providers),
            Market = Market(root.Object("market"), boundIsps, root.Text("currency")),
            Emissions = emissions,
            EmissionRange = range,
        };
    }

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

    private static DemandSettings Demand(ResolvedObject demand) =>
        new(demand.Flag("noise"), demand.Number("day-shock"), demand.Number("day-shock-correlation"));

    private MarketSettings Market(ResolvedObject market, IReadOnlyList<Isp> isps, string currency)
    {
        double meanPrice = isps.Count == 0 ? 0 : isps.Average(isp => isp.RetailPricePerMonth);
        return new MarketSettings
        {
            SwitchingPerMonth = market.Number("switching"),
            ChoiceScale = Derived(market, "choice-scale", meanPrice > 0 ? 0.1 * meanPrice : 1, currency),
            QualityValuePerMonth = Derived(market, "quality-value", 0.2 * meanPrice, currency),
            QualityChurnFactor = market.Number("quality-churn-factor"),
            PriceElasticity = market.Number("price-elasticity"),
            PassThrough = market.Number("pass-through"),
            BitrateCutCostShare = market.Number("bitrate-cut-cost-share"),
            ExitAfterLossMonths = market.Integer("exit-after-losses"),
            CacheDeployUtilisation = market.Number("cache-deploy-utilisation"),
        };
    }

    private double Derived(ResolvedObject market, string key, double otherwise, string currency)
    {
        if (market.OptionalValue(key) is { } given)
            return given.Number;
        log.AddDerived(
            $"{market.Path}.{key}",
            Kinds.MoneyPerMonth.Format(otherwise, currency),
            "guess",
            "derived from the mean retail price of access"
        );
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
        int isp = _references.Index(deal.Value("isp"), "ISP", isps);
        int month = deal.Integer("month");
        bool hasLinks = isps.IndexOf(deal.Text("isp")) >= 0;
        return new Deal(
            isp,
            _references.Index(deal.Value("provider"), "content provider", providers),
            hasLinks
                ? _references.Index(
                    deal.Value("interconnect"),
                    "interconnect",
                    ((ResolvedObject)isps.Items[isp].Item).Map("interconnects")
                )
                : 0,
            calendar.EpochOf(month / 12, month % 12 + 1),
            deal.Integer("lag"),
            deal.Number("activation-share"),
            deal.Number("capacity"),
            deal.Number("price")
        );
    }
}
