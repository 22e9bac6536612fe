using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>Access ISPs: lines, links, caches, prices.</summary>
internal static class IspTable
{
    public static readonly ObjectType DeviceMix = new(
        "device-mix",
        "Share of viewing time on each kind of device; sums to 100 %.",
        [
            Default("television", Share, "70 %", "Television with its set-top box (ADEME mix)."),
            Default("laptop", Share, "15 %", "Laptop or desktop computer."),
            Default("tablet", Share, "10 %", "Tablet."),
            Default("phone", Share, "5 %", "Smartphone."),
        ]
    );

    private static readonly IReadOnlyList<SchemaKey> Lines =
    [
        Required("subscribers", Kinds.Count.Between(0, Giga), "Paying lines at the start."),
        Default("line-growth", Growth, "0", "Net growth of lines per month, before churn between ISPs."),
        Default("region", Id, "all", "Region, used to report distributions."),
        Default(
            "access",
            Choice<AccessTechnology>("access"),
            "fibre",
            "Access technology; sets energy parameters and what lines reach of their plan."
        ),
        Default("plan", Rate(1e4, Tera), "300 Mbps", "Downstream rate of the plan as sold, per line."),
        Optional(
            "attained",
            Kinds.Share.Between(0.1, 2),
            "Share of the plan's rate that its lines reach in the mean of an evening; 100 % where plan says what the line carries.",
            "87 % on dsl, else 100 %"
        ),
        Optional(
            "line-spread",
            Kinds.Share.Between(0, 1),
            "How far lines of the plan lie apart in what they reach, over lines and evenings: standard deviation of the logarithm.",
            "30 % on dsl, else 0"
        ),
        Optional(
            "full-link-share",
            Kinds.Share.Between(0.05, 1),
            "What a picture on these lines gets of a full link, beside one on fibre of the same ISP: a longer round trip gets less.",
            "65 % on dsl, 85 % on cable, else 100 %"
        ),
        Guess(
            "bitrate-margin",
            Kinds.Share.Between(0.1, 1),
            new("80 %", "70 %", "85 %"),
            "Players ask for the highest rung of at most this share of what the line has left; felt where the line is the limit."
        ),
        Guess(
            "other-traffic",
            Kinds.Share.Between(0, 0.9),
            new("15 %", "0", "30 %"),
            "Share of the line that others in the household use while one watches; more on slow lines."
        ),
        Optional("device-mix", DeviceMix, DeviceMix.Meaning),
        Default(
            "bitrate-factor",
            Kinds.Number.Between(0.1, 10),
            "1",
            "Ratio of the mean bitrate its sessions ask for to the ladder's; 1 unless a published index is replayed."
        ),
        Optional("aggregation-link", Id, "Id of the aggregation link that serves these lines.", "none"),
    ];

    public static readonly ObjectType Cohort = new(
        "cohort",
        "Lines of an ISP that are alike in region, access, plan and devices.",
        Lines
    );

    public static readonly ObjectType AggregationLink = new(
        "aggregation-link",
        "A shared link between access nodes and the ISP's core.",
        [Required("capacity", Rate(1e6, 1e15), "Capacity downstream.")]
    );

    public static readonly ObjectType Interconnect = new(
        "interconnect",
        "A link over which content enters the ISP; providers prefer them in the order written, after any cache.",
        [
            Required(
                "kind",
                Choice<InterconnectKind>("interconnect-kind"),
                "Who pays whom under today's contract, before any regime's fee or toll. An intermediary carries like transit at a price of its own, for this ISP alone; senders take the cheaper of the two and pass its price on like a fee."
            ),
            Default(
                "medium",
                Choice<InterconnectMedium>("interconnect-medium"),
                "pni",
                "Private interconnect (pni) or exchange point (ixp)."
            ),
            Optional(
                "counterparty",
                Kinds.Label.Any,
                "Party at the other end: a provider's id, or a carrier's name where the kind is transit or intermediary or providers says who sends.",
                "the id of the interconnect"
            ),
            Optional(
                "providers",
                new ListType(Id, 1, 200),
                "Providers that may send over it.",
                "the counterparty when it is a provider, else all"
            ),
            Required(
                "capacity",
                Rate(0, 1e15),
                "Capacity at the start; 0 where only a deal or an upgrade brings the link into being."
            ),
            Default(
                "sender-price",
                Money(Kinds.MoneyPerMbpsMonth, 1e6),
                "0",
                "What the sending provider pays its carrier or, for paid peering, the ISP, per rate of p95."
            ),
            Default(
                "isp-price",
                Money(Kinds.MoneyPerMbpsMonth, 1e6),
                "0",
                "What the ISP pays the carrier (transit only), per rate of p95."
            ),
            Default("commit", Rate(0, 1e15), "0", "Committed data rate, billed at least."),
            Optional(
                "isp-share",
                Share,
                "Share of what the carrier or intermediary earns on senders beyond its cost (market.transit-resource-share) that is the ISP's: 100 % where the carrier is its own.",
                "0"
            ),
        ]
    );

    public static readonly ObjectType CacheSite = new(
        "cache-site",
        "A provider's appliances inside the ISP, present from the start or deployable later.",
        [
            Required("provider", Id, "Provider whose content it holds."),
            Default("appliances", Count(10_000), "0", "Appliances installed at the start."),
            Default("maximum-appliances", Count(10_000), "100", "Most appliances the site takes."),
            Optional("pue", Kinds.Number.Between(1, 3), "Power usage effectiveness of the site.", "emissions.site-pue"),
        ]
    );

    public static readonly ObjectType Isp = new(
        "isp",
        "An access ISP: its lines, links, caches and prices. With one kind of line, its properties stand on the ISP itself; with several, under cohorts.",
        [
            Descriptive("name", AnyText, "Name shown to people.", "the id"),
            Required("country", Kinds.Country.Any, "Country whose grid feeds it."),
            Default(
                "retail-market",
                Id,
                "all",
                "Retail market; ISPs of the same market compete for the same households."
            ),
            Default("home-owned", Share, "100 %", "Share of its profit that belongs to owners in the country."),
            .. Lines.Select(key => key with { Unless = "cohorts" }),
            Optional(
                "cohorts",
                TableById(Cohort, 1, 1000),
                "Groups of like lines, by id.",
                "one group, all, with the lines given on the ISP"
            ),
            Optional(
                "aggregation-links",
                TableById(AggregationLink, 0, 1000),
                "Links between access and core, by id.",
                "none"
            ),
            Required(
                "interconnects",
                TableById(Interconnect, 1, 100),
                "Links over which content enters, by id, in the order providers prefer them."
            ),
            Optional("cache-sites", TableById(CacheSite, 0, 200), "Cache sites, present or possible, by id.", "none"),
            Optional(
                "adoption",
                ById(Share, 0, 200),
                "Share of this ISP's lines that subscribe to a provider at the start, by provider.",
                "the provider's subscribers-share"
            ),
            Required("retail-price", Money(Kinds.MoneyPerMonth, 1e9), "Retail price of access, per line."),
            Default(
                "serving-cost",
                Money(Kinds.MoneyPerMonth, 1e9),
                "0",
                "Cost of serving a line apart from interconnection and video traffic, per line, on which retail-price was set: another figure here moves "
                    + "profit and no price."
            ),
            Default(
                "serving-cost-rise",
                Money(Kinds.MoneyPerMonth, 1e9),
                "0",
                "What a line costs besides that from the first month on, as a new tax on lines would: the price of access follows at its next review, "
                    + "as far as competition lets it, and households leave."
            ),
            Default(
                "backhaul-cost",
                Money(Kinds.MoneyPerMbpsMonth, 1e6),
                "0",
                "Cost of carrying busy-hour traffic from interconnect to aggregation, per rate of p95."
            ),
            Default(
                "port-cost",
                Money(Kinds.MoneyPerMbpsMonth, 1e6),
                "0",
                "Cost to each side of a lit interconnect port, per rate of capacity."
            ),
            Default(
                "upgrade-cost",
                Money(Kinds.MoneyPerMbps, 1e6),
                "0",
                "One-off cost to each paying side of new interconnect capacity."
            ),
            Default(
                "hosting-cost",
                Money(Kinds.MoneyPerMonth, 1e9),
                "0",
                "Space and cooling of one cache appliance, without its electricity."
            ),
            Default("electricity-price", Money(Kinds.MoneyPerKilowattHour, 1e6), "0", "Price of electricity."),
        ]
    );

    public static ScalarType Growth => new(Kinds.MonthlyGrowth, -0.5, 0.5);
}
