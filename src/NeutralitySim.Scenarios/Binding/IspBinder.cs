using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds access ISPs with their cohorts, links and cache sites.</summary>
internal sealed class IspBinder(ErrorList errors, References references, ParameterLog log)
{
    /// <summary>Id of the one cohort of an ISP whose lines stand on the ISP itself.</summary>
    public const string OnlyCohort = "all";
    private static readonly string[] Carried = ["transit", "intermediary"];
    private const double SumTolerance = 1e-6;

    public IReadOnlyList<Isp> Isps(ResolvedMap isps, ResolvedMap providers) =>
        [.. isps.Objects.Select(item => Isp(item.Id, isps.NameOf(item.Id).English, item.Item, providers))];

    private Isp Isp(string id, string name, ResolvedObject isp, ResolvedMap providers)
    {
        CheckLinkIds(isp);
        return new Isp
        {
            Id = id,
            Name = name,
            Country = isp.Text("country"),
            RetailMarket = isp.Text("retail-market"),
            HomeOwned = isp.Number("home-owned"),
            Cohorts = Cohorts(isp),
            AggregationLinks =
            [
                .. isp.Map("aggregation-links")
                    .Objects.Select(link => new AggregationLink(link.Id, link.Item.Number("capacity"))),
            ],
            Interconnects =
            [
                .. isp.Map("interconnects").Objects.Select(link => Interconnect(link.Id, link.Item, providers)),
            ],
            CacheSites = [.. isp.Map("cache-sites").Objects.Select(site => CacheSite(site.Id, site.Item, providers))],
            InitialAdoption = Adoption(isp.Map("adoption"), providers),
            RetailPricePerMonth = isp.Number("retail-price"),
            ServingCostPerLineMonth = isp.Number("serving-cost") + isp.Number("serving-cost-rise"),
            ServingCostRisePerLineMonth = isp.Number("serving-cost-rise"),
            BackhaulCostPerMbpsMonth = isp.Number("backhaul-cost"),
            PortCostPerMbpsMonth = isp.Number("port-cost"),
            UpgradeCostPerMbps = isp.Number("upgrade-cost"),
            HostingCostPerApplianceMonth = isp.Number("hosting-cost"),
            ElectricityPricePerKilowattHour = isp.Number("electricity-price"),
        };
    }

    private IReadOnlyList<Cohort> Cohorts(ResolvedObject isp)
    {
        var links = isp.Map("aggregation-links");
        var cohorts = isp.Map("cohorts");
        return isp.Has("subscribers")
            ? [Cohort(OnlyCohort, isp, links, isAlone: true)]
            : [.. cohorts.Objects.Select(cohort => Cohort(cohort.Id, cohort.Item, links, cohorts.Items.Count == 1))];
    }

    private Cohort Cohort(string id, ResolvedObject cohort, ResolvedMap links, bool isAlone)
    {
        var link = cohort.OptionalValue("aggregation-link");
        var access = cohort.Choice<AccessTechnology>("access");
        var usual = LineQuality.Of(access);
        // Among lines that are all alike nobody gets less than others.
        var ofLink = isAlone ? usual.FullLinkShare with { Source = "" } : usual.FullLinkShare;
        return new Cohort
        {
            Id = id,
            Region = cohort.Text("region"),
            Access = access,
            Lines = cohort.Number("subscribers"),
            LineGrowthPerMonth = cohort.Number("line-growth"),
            PlanBitsPerSecond = cohort.Number("plan"),
            AttainedShare = ByAccess(cohort, "attained", usual.Attained),
            LineSpread = ByAccess(cohort, "line-spread", usual.Spread),
            FullLinkShare = ByAccess(cohort, "full-link-share", ofLink),
            BitrateMargin = cohort.Number("bitrate-margin"),
            OtherTraffic = cohort.Number("other-traffic"),
            DeviceMix = DeviceMix(cohort.Object("device-mix")),
            BitrateFactor = cohort.Number("bitrate-factor"),
            AggregationLink = link is null ? -1 : references.Index(link, ScenarioTexts.UnknownAggregationLink, links),
        };
    }

    // What the access technology does to a line, where the file says nothing; not told where it does nothing.
    private double ByAccess(ResolvedObject cohort, string key, LineQuality.Figure usual)
    {
        if (cohort.OptionalValue(key) is { } given)
            return given.Number;
        if (usual.Source.Length > 0)
        {
            string path = $"{cohort.Path}.{key}";
            log.AddDerived(path, Written(usual.Value), usual.Source, usual.Note);
            log.AddRange(new ParameterRange(path, Written(usual.Low), Written(usual.Value), Written(usual.High)));
        }

        return usual.Value;
    }

    private static string Written(double share) => Kinds.Share.Format(share, null);

    private IReadOnlyList<double> DeviceMix(ResolvedObject mix)
    {
        var shares = mix.Numbers();
        bool isBroken = mix.Properties.Values.OfType<ResolvedValue>().Any(v => v.IsBroken);
        if (!isBroken && Math.Abs(shares.Sum() - 1) > SumTolerance)
            errors.Add(mix, ScenarioTexts.MixNotWhole.With(Words.Number(Math.Round(shares.Sum() * 100, 4))));
        return shares;
    }

    private Interconnect Interconnect(string id, ResolvedObject link, ResolvedMap providers)
    {
        string counterparty = link.OptionalValue("counterparty")?.Text ?? id;
        if (link.OptionalValue("counterparty") is { IsBroken: false } named && !link.Has("providers"))
            CheckCounterparty(named, link.Value("kind"), providers);
        return new Interconnect
        {
            Id = id,
            Kind = link.Choice<InterconnectKind>("kind"),
            Medium = link.Choice<InterconnectMedium>("medium"),
            Counterparty = counterparty,
            Providers = Senders(link.List("providers"), counterparty, providers),
            CapacityBitsPerSecond = link.Number("capacity"),
            SenderPricePerMbpsMonth = link.Number("sender-price"),
            IspPricePerMbpsMonth = link.Number("isp-price"),
            CommitMbps = link.Number("commit") / UnitConversion.BitsPerSecondPerMbps,
            IspShare = link.OptionalValue("isp-share")?.Number ?? 0,
        };
    }

    /// <summary>
    /// The other end of a peering link is a provider, and that of transit a carrier, whose name is its own; where it is neither, all
    /// providers could send over the link and nothing would say so.
    /// </summary>
    private void CheckCounterparty(ResolvedValue counterparty, ResolvedValue kind, ResolvedMap providers)
    {
        if (providers.IndexOf(counterparty.Text) >= 0)
            return;
        string? meant = providers
            .Objects.Where(provider => IsNamed(counterparty.Text, provider.Id, provider.Item))
            .Select(provider => provider.Id)
            .FirstOrDefault();
        if (meant is not null || (!Carried.Contains(kind.Text) && !kind.IsBroken))
            errors.Add(
                counterparty,
                new(
                    ScenarioTexts.NoProvider.With(Words.Quoted(counterparty.Text)),
                    ScenarioTexts.CounterpartyAccepted.With(Words.List(providers.Ids)),
                    meant ?? NearestName.Of(counterparty.Text, providers.Ids)
                )
            );
    }

    private static bool IsNamed(string name, string id, ResolvedObject provider) =>
        Kinds.IdOf(name) is { Length: > 0 } like
        && (like == id || like == Kinds.IdOf(provider.Localized("name")?.English ?? id));

    private IReadOnlyList<int> Senders(ResolvedList? written, string counterparty, ResolvedMap providers)
    {
        if (written is not null)
            return
            [
                .. written
                    .Values.Select(id => references.Index(id, ScenarioTexts.UnknownContentProvider, providers))
                    .Distinct(),
            ];
        int only = providers.IndexOf(counterparty);
        return only >= 0 ? [only] : [.. Enumerable.Range(0, providers.Items.Count)];
    }

    private CacheSite CacheSite(string id, ResolvedObject site, ResolvedMap providers)
    {
        var (initial, maximum) = (site.Integer("appliances"), site.Integer("maximum-appliances"));
        if (initial > maximum && !site.Value("appliances").IsBroken && !site.Value("maximum-appliances").IsBroken)
            errors.Add(site, ScenarioTexts.AppliancesOverMaximum.With(initial, maximum));
        return new CacheSite
        {
            Id = id,
            Provider = references.Index(site.Value("provider"), ScenarioTexts.UnknownContentProvider, providers),
            InitialAppliances = initial,
            MaximumAppliances = maximum,
            Pue = site.OptionalValue("pue")?.Number,
        };
    }

    private double[] Adoption(ResolvedMap own, ResolvedMap providers)
    {
        foreach (var (id, item) in own.Items.Where(item => providers.IndexOf(item.Id) < 0))
            errors.AddUnknown(item, ScenarioTexts.UnknownContentProvider, id, providers.Ids);
        return
        [
            .. providers.Objects.Select(p =>
                (own.Find(p.Id) as ResolvedValue ?? p.Item.Value("subscribers-share")).Number
            ),
        ];
    }

    /// <summary>Results name every link <c>isp/link</c>, so that two may not share an id.</summary>
    private void CheckLinkIds(ResolvedObject isp)
    {
        string[] kinds = ["interconnects", "aggregation-links", "cache-sites"];
        foreach (
            var twice in kinds
                .SelectMany(kind => isp.Map(kind).Items)
                .GroupBy(item => item.Id)
                .Where(group => group.Count() > 1)
        )
            errors.Add(twice.Last().Item, ScenarioTexts.LinkIdTwice.With(Words.Quoted(twice.Key)));
    }
}
