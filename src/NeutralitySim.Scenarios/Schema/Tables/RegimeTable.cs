using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>Regimes: the rules of interconnection, and deals whose date is an input.</summary>
internal static class RegimeTable
{
    private static readonly string[] Bases = Words<FeeBasis>((FeeBasis.Percentile95, "p95"));

    private static readonly SchemaKey Price = Default(
        "price",
        Money(Kinds.FeePrice, 1e6),
        "0",
        "Price: per Mbps and month for p95 and port-capacity, per GB for volume."
    );

    public static readonly ObjectType Upgrade = new(
        "upgrade",
        "When the two ends of an interconnect add capacity.",
        [
            Guess(
                "utilisation",
                Kinds.Share.Between(0.05, 1),
                new("70 %", "50 %", "80 %"),
                "The p95 over capacity from which capacity is added (ComCom: 50 %)."
            ),
            Default(
                "needs-deal",
                Switch,
                "off",
                "Whether the ISP adds capacity towards a provider only under a signed deal."
            ),
            Guess(
                "lag",
                Kinds.Months.Between(1, 24),
                new("2 months", "1 month", "6 months"),
                "Time from decision to traffic."
            ),
            Default("sharing", Choice<UpgradeSharing>("upgrade-sharing"), "each-side", "Who pays for new capacity."),
            Default(
                "deal-term",
                Kinds.Months.Between(0, 120),
                "0 months",
                "Months a deal at a stated price, or a dated one, runs; in the last the provider signs again or moves to transit and hands its ports back. 0: it never ends. Bargained deals have their own term."
            ),
            Optional(
                "transit",
                Choice<TransitRule>("transit-rule"),
                "Who says how much transit an ISP has: like-others, the rules above; chosen, of transit of its own the ISP, which takes the capacity that brings it most: fees for direct ports sold to senders whose pictures suffer, its part of transit's profit (isp-share) and the margin of the lines that stay, less ports; duty, need: it grows at utilisation whoever fills it, deal or no deal.",
                "like-others"
            ),
        ]
    );

    public static readonly ObjectType Fee = new(
        "fee",
        "Fee on direct interconnects that the provider pays the ISP.",
        [
            Required(
                "basis",
                Choice("fee-basis", Bases[..(int)FeeBasis.Revenue]),
                "What is counted: the 95th percentile of five-minute rates, the capacity of ports, or bytes."
            ),
            Price,
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Toll = new(
        "toll",
        "Payment by a provider to an access ISP for terminating its traffic, on top of any peering contract.",
        [
            Required(
                "basis",
                Choice("toll-basis", Bases),
                "What is counted: the 95th percentile of five-minute rates, the capacity of ports, bytes, or, whatever is sent, revenue: turnover in the country, viewers' and advertisers' payments and turnover-besides."
            ),
            Price,
            Optional("rate", Share, "Of basis revenue, in place of the price: share of turnover owed.", "none"),
            Optional(
                "payee",
                Choice<TollPayee>("toll-payee"),
                "Who has it: the ISP, or the state as of a tax. Of basis revenue always the state.",
                "isp; of basis revenue state"
            ),
            Optional(
                "home-turnover",
                Money(Kinds.MoneyPerMonth, 1e12),
                "Of basis revenue: turnover in the country above which a provider owes, and then on all of it.",
                "0"
            ),
            Optional(
                "world-turnover",
                Money(Kinds.MoneyPerMonth, 1e12),
                "Of basis revenue: turnover in the world above which a provider owes.",
                "0"
            ),
            Default(
                "traffic-share-threshold",
                Share,
                "0",
                "Share of the ISP's peak traffic above which a provider owes the toll."
            ),
            Default("small-providers-exempt", Switch, "off", "Whether providers of size small never pay."),
            Default(
                "covers-transit",
                Switch,
                "on",
                "Whether traffic that arrives over transit is charged too, so that rerouting saves nothing."
            ),
            Default("covers-caches", Switch, "off", "Whether traffic served by a cache inside the ISP is charged too."),
            Optional(
                "exempt-share",
                Share,
                "Share of all that all senders send to the ISP, by whatever way, up to which a sender owes nothing; the price is for what it sends beyond. Background traffic, thousands of senders, is below it unless named.",
                "none: the price is for all"
            ),
            Optional(
                "payers",
                new ListType(Id, 1, 200),
                "Providers that may owe it: ids, or large, small, background for all of a size; background traffic named here owes above a threshold too.",
                "all"
            ),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Caches = new(
        "cache-rule",
        "Whether and how caches may stand inside an ISP.",
        [
            Default("permission", Choice<CachePermission>("cache-permission"), "open", "Who may place caches."),
            Default(
                "fee",
                Money(Kinds.MoneyPerMonth, 1e9),
                "0",
                "What the provider pays the ISP for hosting one appliance."
            ),
        ]
    );

    public static readonly ObjectType Conciliation = new(
        "conciliation",
        "A body that proposes a price where an ISP and a provider bargain; either may refuse it. They settle on what either would have of a dispute over it.",
        [
            Required("price", Money(Kinds.FeePrice, 1e6), "The price proposed, per unit of the peering fee."),
            Guess(
                "delay",
                Kinds.Months.Between(0, 120),
                new("24 months", "6 months", "60 months"),
                "Months such a dispute takes, in which the link would stay as it is."
            ),
            Guess(
                "weight",
                Share,
                new("50 %", "0 %", "100 %"),
                "How likely whoever decides the dispute in the end follows the proposal; 0: it is talk; 100 % and no delay: the price is as good as set."
            ),
            Guess(
                "isp-patience",
                Kinds.Share.Between(0.5, 1),
                new("99 %", "97 %", "99.7 %"),
                "What the ISP takes a gain of a month later to be worth."
            ),
            Guess(
                "provider-patience",
                Kinds.Share.Between(0.5, 1),
                new("99 %", "97 %", "99.7 %"),
                "What the provider takes a gain of a month later to be worth."
            ),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Bargaining = new(
        "bargaining",
        "How a peering fee is bargained where its price is not stated: both sides weigh the simulated month with a deal against the best they can do alone (Nash); never below 0 unless a service may be withheld.",
        [
            Guess(
                "isp-power",
                Share,
                new("50 %", "20 %", "80 %"),
                "The ISP's bargaining power: 50 % splits what both gain in half, 0 leaves all to the provider."
            ),
            Guess(
                "talks",
                Kinds.Months.Between(0, 24),
                new("1 month", "1 month", "6 months"),
                "Months of talks before a deal is signed."
            ),
            Guess(
                "horizon",
                Kinds.Months.Between(1, 60),
                new("12 months", "6 months", "24 months"),
                "Months ahead over which both count gains and losses."
            ),
            Guess(
                "term",
                Kinds.Months.Between(1, 120),
                new("36 months", "12 months", "60 months"),
                "Months from signature after which a deal is bargained for again; without one its ports are handed back."
            ),
            Default(
                "deal-cost",
                Money(Kinds.MoneyPerMonth, 1e9),
                "0",
                "What talks and upkeep of a deal are worth to each side: they sign none that brings both together less. Nobody is billed for it."
            ),
            Default(
                "fees-at-stake",
                Money(Kinds.MoneyPerMonth, 1e6),
                "0",
                "Fees of other senders, per line, that an ISP expects to lose by precedent when it opens a link free to one. At 0 it opens whatever saves it more than it costs."
            ),
            Optional("conciliation", Conciliation, Conciliation.Meaning, "none"),
            Optional(
                "may-withhold",
                new ListType(Id, 0, 200),
                "Providers that may keep their service from the lines of an ISP with which they have no deal, so that it may pay them: ids, or large, small for all of a size.",
                "none"
            ),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Usage = new(
        "usage-fee",
        "Price per volume that subscribers pay their ISP for what they receive, and whose traffic is zero-rated.",
        [
            Required(
                "price",
                Money(Kinds.MoneyPerVolume, 1e6),
                "Paid by subscribers for traffic that is not zero-rated; it counts as part of the service's price."
            ),
            Optional(
                "zero-rated",
                new ListType(Id, 0, 200),
                "Providers whose traffic costs subscribers nothing: ids, or large, small, background for all of a size.",
                "none"
            ),
            Default(
                "sponsor-price",
                Money(Kinds.MoneyPerVolume, 1e6),
                "0",
                "Paid to the ISP by a zero-rated provider for its traffic (sponsored data)."
            ),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType PublicPeering = new(
        "public-peering",
        "Whom an ISP still meets at exchanges, free of charge: large providers and the largest senders of background traffic; all others come by an intermediary or by transit, whichever is cheaper.",
        [
            Required(
                "largest",
                Count(1_000_000),
                "Senders of background traffic, from the largest, with whom it goes on peering; their share of the traffic follows from senders."
            ),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Regime = new(
        "regime",
        "Rules of interconnection, as data.",
        [
            Descriptive("name", AnyText, "Name shown to people.", "the id"),
            Descriptive("meaning", AnyText, "What the rules are, in a sentence or two."),
            Optional("upgrade", Upgrade, Upgrade.Meaning),
            Optional("peering-fee", Fee, Fee.Meaning, "none"),
            Optional("bargaining", Bargaining, Bargaining.Meaning, "none: the price is stated"),
            Optional("toll", Toll, Toll.Meaning, "none"),
            Optional("caches", Caches, Caches.Meaning),
            Default(
                "priority-weight",
                Kinds.Number.Between(1, 100),
                "1",
                "Weight of a paying provider in the sharing of a full link; 1: no priority."
            ),
            Optional("usage-fee", Usage, Usage.Meaning, "none"),
            Optional("public-peering", PublicPeering, PublicPeering.Meaning, "none: they peer with everybody there"),
            Optional(
                "neutral-isps",
                new ListType(Id, 0, 1000),
                "ISPs that charge no fee and refuse nothing (public option): ids, or smallest for the one with fewest lines of each market with rivals.",
                "none"
            ),
        ]
    );

    public static readonly ObjectType Deal = new(
        "deal",
        "A peering agreement whose date is an input; applies in regimes whose upgrades need a deal.",
        [
            Required("isp", Id, "ISP."),
            Required("provider", Id, "Provider."),
            Required("interconnect", Id, "Interconnect of the ISP that gets the capacity."),
            Required("month", Kinds.Month.Any, "Month of signature."),
            Default(
                "lag",
                Kinds.Months.Between(0, 60),
                "1 month",
                "Time from signature to traffic; 0 activates at the start of the signing month."
            ),
            Default(
                "activation-share",
                Share,
                "100 %",
                "Share of the activation month in which the capacity is available."
            ),
            Required("capacity", Rate(0, 1e15), "Capacity once active."),
            Default(
                "price",
                Money(Kinds.MoneyPerMbpsMonth, 1e6),
                "0",
                "What the provider pays the ISP per rate of p95."
            ),
        ]
    );
}
