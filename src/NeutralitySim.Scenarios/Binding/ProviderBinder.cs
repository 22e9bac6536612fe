using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds content providers.</summary>
internal sealed class ProviderBinder(ErrorList errors, References references, ParameterLog log)
{
    private const double MarginalCostPart = 0.125;

    private readonly HashSet<string> _loggedProfiles = [];

    public IReadOnlyList<ContentProvider> Providers(ResolvedMap providers, ResolvedMap profiles)
    {
        List<ContentProvider> bound =
        [
            .. providers.Objects.Select(item =>
                Provider(item.Id, providers.NameOf(item.Id).English, item.Item, profiles)
            ),
        ];
        double dearest = bound.Max(provider => ServiceDemand.Of(provider)?.Value) ?? 0;
        return
        [
            .. bound.Select(provider =>
                provider.RetailPricePerMonth > 0
                || provider.Size == ProviderSize.Background
                || provider.ValuePerLineMonth is not null
                    ? provider
                    : provider with
                    {
                        ValuePerLineMonth = dearest,
                    }
            ),
        ];
    }

    private ContentProvider Provider(string id, string name, ResolvedObject provider, ResolvedMap profiles)
    {
        var ladder = Ladder(provider.List("ladder")!);
        if (provider.OptionalValue("value") is { } value && provider.Number("retail-price") > 0)
            errors.Add(value, ScenarioTexts.ValueOfPaidService);
        return new ContentProvider
        {
            Id = id,
            Name = name,
            Size = provider.Choice<ProviderSize>("size"),
            LadderBitsPerSecond = ladder,
            DeviceTopBitsPerSecond = DeviceTop(
                provider.Object("device-top-bitrate"),
                ladder.Count == 0 ? 0 : ladder[^1]
            ),
            HighDefinitionBitsPerSecond = provider.Number("high-definition-from"),
            BitrateGrowthPerMonth = provider.Number("bitrate-growth"),
            SessionsPerLineDay = provider.Number("sessions"),
            MeanSessionSeconds = provider.Number("session-length"),
            ViewingGrowthPerMonth = provider.Number("viewing-growth"),
            Season = provider.List("season")?.Numbers is { Count: 12 } season
                ? season
                : [.. Enumerable.Repeat(1.0, 12)],
            Profile = Profile(provider.Value("profile"), profiles),
            QualitySensitivity = provider.Number("quality-sensitivity"),
            DataCentreCountry = provider.OptionalValue("data-centre-country")?.Text,
            Catalogue = Catalogue(provider.Object("catalogue")),
            CacheProgramme = CacheProgramme(provider.Object("cache-programme")),
            HaulCostPerMbpsMonth = provider.Number("haul-cost"),
            ServerBusyHourUse = provider.Number("server-use"),
            RetailPricePerMonth = provider.Number("retail-price"),
            OtherRevenuePerViewingHour = provider.Number("other-revenue"),
            CostPerViewingHour = provider.Number("viewing-cost"),
            ServingCostPerLineMonth = provider.Number("serving-cost"),
            MarginalCostPerLineMonth = MarginalCost(provider),
            PassThrough = PassThrough(provider),
            HomeShare = provider.Number("home-share"),
            ValuePerLineMonth = provider.OptionalValue("value")?.Number,
            Senders = Senders(provider),
            TurnoverBesidesPerMonth = provider.OptionalValue("turnover-besides")?.Number ?? 0,
            WorldTurnoverPerMonth = provider.OptionalValue("world-turnover")?.Number ?? 0,
            HomeOwned = provider.Number("home-owned"),
            MustCarry = provider.Flag("must-carry"),
            PatienceMonths = (int?)provider.OptionalValue("patience")?.Number,
            NoticeMonths = provider.Integer("notice"),
            FixedCostPerMonth = provider.Number("fixed-cost"),
            PotentialAdoption = (
                provider.OptionalValue("potential-adoption") ?? provider.Value("subscribers-share")
            ).Number,
            AdoptionSpeedPerMonth = provider.Number("adoption-speed"),
            ChurnPerMonth = provider.Number("churn"),
        };
    }

    private SenderSizes? Senders(ResolvedObject provider)
    {
        if (provider.OptionalObject("senders") is not { } senders)
            return null;
        if (provider.Choice<ProviderSize>("size") != ProviderSize.Background)
            errors.Add(senders, ScenarioTexts.SendersOfOne);
        return new SenderSizes(senders.Integer("count"), senders.Number("exponent"));
    }

    private static double MarginalCost(ResolvedObject provider) =>
        provider.OptionalValue("marginal-cost")?.Number ?? MarginalCostPart * provider.Number("retail-price");

    private static double PassThrough(ResolvedObject provider) =>
        provider.OptionalValue("pass-through")?.Number
        ?? (
            provider.Choice<ProviderSize>("size") == ProviderSize.Background ? 1
            : provider.Number("retail-price") > 0 ? 0.5
            : 0
        );

    private IReadOnlyList<double> Ladder(ResolvedList ladder)
    {
        var rungs = ladder.Numbers;
        if (!ladder.IsBroken && rungs.Zip(rungs.Skip(1)).Any(pair => pair.First >= pair.Second))
            errors.Add(ladder, ScenarioTexts.RungsOutOfOrder);
        return rungs;
    }

    private static IReadOnlyList<double> DeviceTop(ResolvedObject tops, double topRung) =>
        [.. Table.Words<DeviceKind>().Select(device => tops.OptionalValue(device)?.Number ?? topRung)];

    private static Catalogue Catalogue(ResolvedObject catalogue) =>
        new(
            catalogue.Integer("titles"),
            catalogue.Number("mean-title-size"),
            catalogue.Number("zipf-exponent"),
            catalogue.Number("drift")
        );

    private static CacheProgramme CacheProgramme(ResolvedObject programme) =>
        new()
        {
            Offered = programme.Flag("offered"),
            Policy = programme.Choice<CachePolicy>("policy"),
            StorageBytesPerAppliance = programme.Number("storage"),
            ThroughputBitsPerSecondPerAppliance = programme.Number("throughput"),
            FillBitsPerSecondPerAppliance = programme.Number("fill-rate"),
            FillWindowStartHour = programme.Object("fill-window").Integer("start"),
            FillWindowHours = programme.Object("fill-window").Integer("length"),
            MinimumPeakBitsPerSecond = programme.Number("minimum-peak"),
            HardwareCostPerApplianceMonth = programme.Number("hardware-cost"),
        };

    private DiurnalProfile Profile(ResolvedValue name, ResolvedMap profiles)
    {
        references.Check(name, ScenarioTexts.UnknownProfile, profiles.Ids);
        if (profiles.Find(name.Text) is not ResolvedObject profile || profile.List("weekday") is not { } weekday)
            return new DiurnalProfile([], []);
        var weekend = profile.List("weekend") ?? weekday;
        foreach (var hours in (ResolvedList[])[weekday, weekend])
        {
            if (!hours.IsBroken && hours.Numbers.All(value => value == 0))
                errors.Add(hours, ScenarioTexts.NoViewer);
            if (_loggedProfiles.Add(hours.Path))
                log.AddDerived(hours.Path, $"[{string.Join(", ", hours.Values.Select(v => v.Written))}]", "", "");
        }
        return new DiurnalProfile(weekday.Numbers, weekend.Numbers);
    }
}
