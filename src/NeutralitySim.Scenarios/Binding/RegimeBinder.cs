using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds a regime.</summary>
internal sealed class RegimeBinder(ErrorList errors, RegimeNames names)
{
    public Regime Regime(string id, Text name, ResolvedObject regime) =>
        new()
        {
            Id = id,
            Name = name,
            Upgrade = Upgrade(regime.Object("upgrade")),
            PeeringFee = regime.OptionalObject("peering-fee") is { } fee ? FeeOf(fee) : Fee.None,
            Bargaining = regime.OptionalObject("bargaining") is { } bargaining ? Bargaining(bargaining) : null,
            Toll = regime.OptionalObject("toll") is { } toll ? Toll(toll) : null,
            Caches = Caches(regime.Object("caches")),
            PriorityWeight = regime.Number("priority-weight"),
            Usage = regime.OptionalObject("usage-fee") is { } usage ? Usage(usage) : null,
            PublicPeering = regime.OptionalObject("public-peering") is { } peering
                ? new PublicPeering(peering.Integer("largest"))
                : null,
            NeutralIsps = regime.List("neutral-isps") is { } isps ? names.Isps(isps) : [],
        };

    private Bargaining Bargaining(ResolvedObject bargaining) =>
        new(bargaining.Number("isp-power"), bargaining.Integer("talks"), bargaining.Integer("horizon"))
        {
            TermMonths = bargaining.Integer("term"),
            CostPerSideMonth = bargaining.Number("deal-cost"),
            FeesAtStakePerLineMonth = bargaining.Number("fees-at-stake"),
            Conciliation = bargaining.OptionalObject("conciliation") is { } body ? Conciliation(body) : null,
            MayWithhold = bargaining.List("may-withhold") is { } providers ? names.Providers(providers) : [],
        };

    private static Conciliation Conciliation(ResolvedObject body) =>
        new(body.Number("price"), body.Integer("delay"))
        {
            Weight = body.Number("weight"),
            IspPatience = body.Number("isp-patience"),
            ProviderPatience = body.Number("provider-patience"),
        };

    private static UpgradeRule Upgrade(ResolvedObject upgrade) =>
        new(
            upgrade.Number("utilisation"),
            upgrade.Flag("needs-deal"),
            upgrade.Integer("lag"),
            upgrade.Choice<UpgradeSharing>("sharing")
        )
        {
            DealTermMonths = upgrade.Integer("deal-term"),
            Transit = upgrade.Has("transit") ? upgrade.Choice<TransitRule>("transit") : TransitRule.LikeOthers,
        };

    private Toll Toll(ResolvedObject toll) =>
        new(
            toll.Choice<FeeBasis>("basis") == FeeBasis.Revenue ? OnTurnover(toll) : FeeOf(toll),
            toll.Number("traffic-share-threshold"),
            toll.Flag("small-providers-exempt"),
            toll.Flag("covers-transit"),
            toll.Flag("covers-caches")
        )
        {
            Payee = Payee(toll),
            HomeTurnoverPerMonth = toll.OptionalValue("home-turnover")?.Number ?? 0,
            WorldTurnoverPerMonth = toll.OptionalValue("world-turnover")?.Number ?? 0,
            ExemptShare = toll.OptionalValue("exempt-share")?.Number ?? 0,
            Payers = toll.List("payers") is { } payers ? names.Providers(payers) : null,
        };

    private Fee OnTurnover(ResolvedObject toll)
    {
        var rate = toll.OptionalValue("rate");
        if (rate is null || toll.Number("price") > 0)
            errors.Add(toll.Value("basis"), ScenarioTexts.RevenueHasRate);
        return new Fee(FeeBasis.Revenue, rate?.Number ?? 0);
    }

    private TollPayee Payee(ResolvedObject toll)
    {
        bool isOnTurnover = toll.Choice<FeeBasis>("basis") == FeeBasis.Revenue;
        if (!toll.Has("payee"))
            return isOnTurnover ? TollPayee.State : TollPayee.Isp;
        var payee = toll.Choice<TollPayee>("payee");
        if (isOnTurnover && payee != TollPayee.State)
            errors.Add(toll.Value("payee"), ScenarioTexts.RevenueToState);
        return payee;
    }

    private UsageFee Usage(ResolvedObject usage) =>
        new(
            usage.Number("price"),
            usage.List("zero-rated") is { } zeroRated ? names.Providers(zeroRated) : [],
            usage.Number("sponsor-price")
        );

    private static CacheRule Caches(ResolvedObject caches) =>
        new(caches.Choice<CachePermission>("permission"), caches.Number("fee"));

    private Fee FeeOf(ResolvedObject fee)
    {
        var basis = fee.Choice<FeeBasis>("basis");
        var price = fee.Value("price");
        bool isPerVolume = price.Unit is "/GB" or "/TB";
        if (
            price.Unit.Length > 0
            && !fee.Value("basis").IsBroken
            && isPerVolume != (basis == FeeBasis.Volume)
            && basis != FeeBasis.None
        )
            errors.Add(
                price,
                (basis == FeeBasis.Volume ? ScenarioTexts.PriceNotPerVolume : ScenarioTexts.PricePerVolume).With(
                    Words.Quoted(price.Written),
                    fee.Text("basis")
                )
            );
        return basis == FeeBasis.None ? Fee.None : new Fee(basis, price.Number);
    }
}
