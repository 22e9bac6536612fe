using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>Content providers: what they offer, how they are watched, what they earn and spend.</summary>
internal static class ProviderTable
{
    private const string TopRung = "the top rung of the ladder";

    public static readonly ObjectType DeviceTop = new(
        "device-top-bitrate",
        "Highest bitrate shown on each kind of device.",
        [
            Optional("television", Rate(1e4, Giga), "Television.", TopRung),
            Optional("laptop", Rate(1e4, Giga), "Laptop or desktop computer.", TopRung),
            Optional("tablet", Rate(1e4, Giga), "Tablet.", TopRung),
            Optional("phone", Rate(1e4, Giga), "Smartphone.", TopRung),
        ]
    );

    public static readonly ObjectType Catalogue = new(
        "catalogue",
        "Titles: how many, how large, how popularity falls off and how fast it drifts.",
        [
            Guess(
                "titles",
                Kinds.WholeCount.Between(1, 1e7),
                new("5 k", "2500", "10 k"),
                "Number of titles; files of a title count once."
            ),
            Guess(
                "mean-title-size",
                Kinds.Volume.Between(1e6, 1e14),
                new("20 GB", "10 GB", "40 GB"),
                "Mean size of a title over all its encodings."
            ),
            Guess(
                "zipf-exponent",
                Kinds.Number.Between(0, 3),
                new("0.8", "0.6", "1"),
                "Exponent α of popularity rank^−α."
            ),
            Guess(
                "drift",
                Kinds.DailyRate.Between(0, 1),
                new("1 %/day", "0.5 %/day", "5 %/day"),
                "Share of demand that moves each day to titles not yet placed."
            ),
        ]
    );

    public static readonly ObjectType FillWindow = new(
        "fill-window",
        "Hours in which caches are filled, local time.",
        [
            Default("start", Kinds.Hours.Between(0, 23), "2 h", "Hour at which it opens (Open Connect: 2 h)."),
            Default("length", Kinds.Hours.Between(1, 24), "12 h", "Length (Open Connect: 12 h)."),
        ]
    );

    public static readonly ObjectType CacheProgramme = new(
        "cache-programme",
        "The provider's offer of appliances to ISPs and what one appliance does.",
        [
            Default("offered", Switch, "off", "Whether the provider places appliances inside ISPs."),
            Default(
                "policy",
                Choice<CachePolicy>("cache-policy"),
                "proactive",
                "How appliances are filled: proactive by popularity in a window, or on demand."
            ),
            Default(
                "storage",
                Kinds.Volume.Between(1e9, 1e16),
                "100 TB",
                "Storage of one appliance (Open Connect 2012: 100 TB)."
            ),
            Default("throughput", Rate(1e6, 1e13), "36 Gbps", "Serving rate of one appliance."),
            Default(
                "fill-rate",
                Rate(1e5, 1e12),
                "1.2 Gbps",
                "Fill rate of one appliance in the window (Open Connect: up to 1.2 Gbps)."
            ),
            Optional("fill-window", FillWindow, FillWindow.Meaning),
            Default(
                "minimum-peak",
                Rate(0, 1e13),
                "5 Gbps",
                "Peak traffic to one ISP from which appliances are offered (Open Connect: 5 Gbps)."
            ),
            Default(
                "hardware-cost",
                Money(Kinds.MoneyPerMonth, 1e9),
                "0",
                "Hardware cost of one appliance inside an ISP, or of one server outside, per month of its life."
            ),
        ]
    );

    public static readonly ObjectType Senders = new(
        "senders",
        "Senders that background traffic stands for, and how their sizes differ.",
        [
            Required("count", Kinds.WholeCount.Between(1, 1e6), "Number of senders."),
            Required(
                "exponent",
                Kinds.Number.Between(0, 3),
                "The sender of rank r sends in proportion to r^−exponent: 0 where all are alike; the larger, the more the first of them send."
            ),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Provider = new(
        "content-provider",
        "A content provider; all other traffic may be one of size background that never reacts.",
        [
            Descriptive("name", AnyText, "Name shown to people.", "the id"),
            Default("size", Choice<ProviderSize>("provider-size"), "large", "Size class, as regimes distinguish it."),
            Required(
                "subscribers-share",
                Share,
                "Share of every ISP's lines that subscribe to it at the start; an ISP's adoption overrides it."
            ),
            Required("ladder", new ListType(Rate(1e4, Giga), 1, 30), "Bitrates of the encoding ladder, ascending."),
            Optional("device-top-bitrate", DeviceTop, DeviceTop.Meaning),
            Optional(
                "data-centre-country",
                Kinds.Country.Any,
                "Country whose electricity feeds its data centres.",
                "the ISP's"
            ),
            Default(
                "high-definition-from",
                Rate(1e4, Giga),
                "3 Mbps",
                "Bitrate from which the picture counts as high definition."
            ),
            Default(
                "bitrate-growth",
                Kinds.MonthlyGrowth.Between(-0.2, 0.2),
                "0",
                "Growth of the bitrate sessions ask for."
            ),
            Default(
                "sessions",
                Kinds.PerDay.Between(0, 1000),
                "1 /day",
                "Sessions an adopting line starts, averaged over a week."
            ),
            Guess(
                "session-length",
                Kinds.Time.Between(1, 86400),
                new("1 h", "30 min", "2 h"),
                "Mean length of a session; lengths are exponential."
            ),
            Default("viewing-growth", IspTable.Growth, "0", "Growth of viewing per adopting line."),
            Optional(
                "season",
                new ListType(Kinds.Number.Between(0.01, 100), 12, 12),
                "Relative viewing in January to December; only ratios matter.",
                "the same in every month"
            ),
            Default("profile", Id, "evening", "Name of the diurnal profile of concurrent viewing, under profiles."),
            Guess(
                "quality-sensitivity",
                Kinds.Number.Between(0, 100),
                new("1", "0", "2"),
                "β of Ma and Misra's demand exp(−β(θ̂/θ − 1)); 0: viewers never give up."
            ),
            Optional("catalogue", Catalogue, Catalogue.Meaning),
            Optional("cache-programme", CacheProgramme, CacheProgramme.Meaning),
            Default(
                "haul-cost",
                Money(Kinds.MoneyPerMbpsMonth, 1e6),
                "0",
                "Carriage from the provider's site to where it hands traffic over, by p95; a cache inside the ISP saves it."
            ),
            Guess(
                "server-use",
                Kinds.Share.Between(0.05, 1),
                new("65 %", "60 %", "80 %"),
                "Busy-hour use for which servers outside ISPs are bought."
            ),
            Required(
                "retail-price",
                Money(Kinds.MoneyPerMonth, 1e9),
                "Retail price per adopting line; 0 for a service paid by advertising."
            ),
            Default(
                "other-revenue",
                Money(Kinds.MoneyPerHour, 1e6),
                "0",
                "Advertising or other revenue per viewing hour."
            ),
            Default(
                "viewing-cost",
                Money(Kinds.MoneyPerHour, 1e6),
                "0",
                "What a viewing hour costs and falls with hours, delivery aside: creators' share, sales."
            ),
            Default(
                "serving-cost",
                Money(Kinds.MoneyPerMonth, 1e9),
                "0",
                "What the service costs per adopting line at the start, delivery aside: content, staff, payment, support."
            ),
            Optional(
                "marginal-cost",
                Money(Kinds.MoneyPerMonth, 1e9),
                "What one subscriber more costs in the month, delivery aside: payment and support. What remains of serving-cost is content, owed whoever "
                    + "subscribes. The lower it is, the less price-sensitive and the more valuable the service.",
                "an eighth of retail-price, at most serving-cost"
            ),
            Optional(
                "pass-through",
                Kinds.Number.Between(0, 2),
                "Share of a fee passed on: of a paid service, the curvature of its demand (0.5: linear; try 0.25 to 1); of background traffic, "
                    + "to its senders' customers (0.8 to 1.2).",
                "0.5 for a paid service, 1 for background traffic, 0 otherwise"
            ),
            Guess(
                "home-share",
                Share,
                new("100 %", "20 %", "100 %"),
                "Of background traffic: share of its senders' customers who live here."
            ),
            Optional(
                "senders",
                Senders,
                "Of background traffic: the senders it stands for; needed where a regime's public-peering keeps some of them.",
                "countless, all small"
            ),
            Optional(
                "value",
                Money(Kinds.MoneyPerMonth, 1e9),
                "What a service without a price is worth to an adopting line; of a paid one, marginal-cost and pass-through say it.",
                "that of the dearest paid service"
            ),
            Optional(
                "turnover-besides",
                Money(Kinds.MoneyPerMonth, 1e12),
                "Turnover in the country that no viewing here earns, as of search, shops or cloud; only a tax on turnover counts it.",
                "0"
            ),
            Optional(
                "world-turnover",
                Money(Kinds.MoneyPerMonth, 1e12),
                "Turnover in the whole world, held against the threshold of a tax on turnover.",
                "what it takes here"
            ),
            Default("home-owned", Share, "100 %", "Share of its profit that belongs to owners in the country."),
            Default(
                "must-carry",
                Switch,
                "off",
                "A public service: it never leaves, and the state pays what its income does not cover, fees included."
            ),
            Optional(
                "patience",
                Kinds.Months.Between(1, 120),
                "Consecutive months in which even the best it can do would lose money, after which it gives notice.",
                "market.exit-after-losses"
            ),
            Default("notice", Kinds.Months.Between(0, 60), "0 months", "Months between its notice and its end."),
            Default(
                "fixed-cost",
                Money(Kinds.MoneyPerMonth, 1e13),
                "0",
                "Cost of staying in business in this scenario's footprint."
            ),
            Optional(
                "potential-adoption",
                Share,
                "Share of lines that would adopt at today's price and full quality.",
                "subscribers-share"
            ),
            Guess(
                "adoption-speed",
                Kinds.MonthlyRate.Between(0, 1),
                new("5 %/month", "2.5 %/month", "10 %/month"),
                "Share of the gap to the potential that closes each month."
            ),
            Default(
                "churn",
                Kinds.MonthlyRate.Between(0, 1),
                "0",
                "Share of adopters who cancel at full quality, beyond those the adoption speed replaces."
            ),
        ]
    );
}
