using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Schema.Tables;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>The whole schema of a scenario file.</summary>
internal static class ScenarioSchema
{
    public static readonly ObjectType Calendar = new(
        "calendar",
        "Months simulated and how finely.",
        [
            Required("start", Kinds.Month.Any, "First month."),
            Required("months", Kinds.WholeCount.Between(1, 600), "Number of months."),
            Default(
                "days",
                Choice<DayRepresentation>("days"),
                "typical",
                "How a month's days are represented: a weekday and a weekend day, a week, or every day."
            ),
        ]
    );

    public static readonly ObjectType Demand = new(
        "demand",
        "Randomness of demand.",
        [
            Default("noise", Switch, "on", "Whether sessions are drawn at random; off gives the mean-field limit."),
            Guess(
                "day-shock",
                Share,
                new("5 %", "1 %", "10 %"),
                "Standard deviation of the logarithm of a provider's daily shock, whose mean is 1."
            ),
            Guess(
                "day-shock-correlation",
                Kinds.Share.Between(0, 0.999),
                new("50 %", "20 %", "80 %"),
                "Correlation of one day's log shock with the next day's."
            ),
        ]
    );

    public static readonly ObjectType Market = new(
        "market",
        "How actors react from month to month.",
        [
            Default(
                "switching",
                Kinds.MonthlyRate.Between(0, 1),
                "0",
                "Share of households that reconsider their ISP, or having none; 0 keeps every line where it is."
            ),
            Default(
                "outside-share",
                Kinds.Share.Between(0.001, 0.9),
                "6 %",
                "Share of the households that could take an ISP of a retail market and take none at the start. With the default "
                    + "choice-scale 6 % makes the elasticity of all lines to all prices -0.6 (-0.62: ssrn 2375867)."
            ),
            Default(
                "retail-pricing",
                Choice<RetailPricingRule>("retail-pricing"),
                "best-response",
                "How ISPs set retail prices: each so that it earns most given its rivals' prices, with what content providers pay "
                    + "it per line taken off its cost; or as stated. Prices at the start count as such an equilibrium without payments, "
                    + "which implies a cost per line for pricing only (pricing-cost among the values shown)."
            ),
            Guess(
                "retail-price-review",
                Kinds.Months.Between(1, 120),
                new("3 months", "1 month", "12 months"),
                "Months between two reviews of retail prices; the first follows the first month."
            ),
            Optional(
                "choice-scale",
                Kinds.MoneyPerMonth.Between(1e-6, 1e9),
                "Scale μ of the logit choice of ISP: larger is less sensitive to price.",
                "a tenth of the mean retail price of access"
            ),
            Optional(
                "quality-value",
                Money(Kinds.MoneyPerMonth, 1e9),
                "What a line would give for video at full quality rather than none.",
                "a fifth of the mean retail price of access"
            ),
            Default(
                "quality-switching",
                Choice<QualitySwitchingRule>("quality-switching"),
                "logit",
                "How lines answer lost quality: logit, as a part of what households compare (quality-value); or linear: each month "
                    + "largest-line-loss × share of lines that use a provider × its quality lost of its users leave the ISP for the others of "
                    + "the market, or for none where there is no other."
            ),
            Guess(
                "largest-line-loss",
                Kinds.MonthlyRate.Between(0, 1),
                new("12 %/month", "0", "12 %/month"),
                "Under the linear rule: users of a provider who leave the ISP in a month if all lines used it and all its quality were "
                    + "lost; no figure for churn between ISPs by video quality could be read."
            ),
            Guess(
                "quality-churn-factor",
                Kinds.Number.Between(0, 1000),
                new("1", "0", "10"),
                "Factor on a provider's churn when quality is lost."
            ),
            Guess(
                "withheld-quality-factor",
                Kinds.Number.Between(0, 1000),
                new("5", "1", "10"),
                "How many times as strongly viewers answer a picture that a cut bitrate ladder withholds at all hours and for good as the "
                    + "same share lost to congestion in the evening; nothing readable links bitrate to cancellation."
            ),
            Guess(
                "lone-isp-pass-through",
                Share,
                new("30 %", "0", "80 %"),
                "Share of receipts and saved backhaul that an ISP without rivals passes on in its price, which is regulated or limited."
            ),
            Default(
                "vat",
                Share,
                "0 %",
                "Value-added tax on what households pay; all prices are before it, stated worths are not. What they save, they save with the tax."
            ),
            Guess(
                "advertising-moved",
                Share,
                new("50 %", "0", "100 %"),
                "Share of advertising no longer spent on a service that goes to other media."
            ),
            Guess(
                "transit-resource-share",
                Share,
                new("100 %", "50 %", "100 %"),
                "Share of the price of transit that is cost to the carrier; the rest is its gain."
            ),
            Guess(
                "isp-investment-share",
                Share,
                new("0 %", "0", "50 %"),
                "Share of a change of their profit that ISPs invest, or save where it falls: counted in who gains, no capacity follows from it (try 0, 10 "
                    + "and 50 %, and content-investment-share with it: one alone tilts the sum to that side)."
            ),
            Guess(
                "content-investment-share",
                Share,
                new("0 %", "0", "50 %"),
                "Share of a change of their profit that providers put into content, or save: as isp-investment-share; publicly funded ones and other traffic aside."
            ),
            Guess(
                "investment-value",
                Kinds.Number.Between(0, 10),
                new("1", "1", "1.5"),
                "What one unit of money invested is worth to households: at 1 it moves from owners to them, above it is worth more than it costs."
            ),
            Guess(
                "investment-lag",
                Kinds.Months.Between(0, 120),
                new("12 months", "6 months", "24 months"),
                "Months from an investment to what households have of it."
            ),
            Guess(
                "public-funds-cost",
                Share,
                new("0 %", "0", "30 %"),
                "What raising one unit of public money costs beyond it: what the state gains or loses counts that much more."
            ),
            Guess(
                "advertiser-surplus",
                Share,
                new("0 %", "0", "30 %"),
                "What advertising is worth to advertisers beyond its starting price, as a share of it."
            ),
            Default(
                "service-pricing",
                Choice<RetailPricingRule>("service-pricing"),
                "best-response",
                "How providers set the prices of paid services: best-response, which passes on pass-through of a fee; or fixed."
            ),
            Guess(
                "diverted-viewing",
                Share,
                new("50 %", "20 %", "80 %"),
                "Share of the hours of a service that left which go to those that stay (Korea 2024: 43 % of Twitch's hours)."
            ),
            Guess(
                "decision-horizon",
                Kinds.Months.Between(1, 120),
                new("24 months", "12 months", "36 months"),
                "Months ahead over which providers weigh what they can do and ISPs whether to add capacity: the mean profit per month counts. "
                    + "Half of those who subscribe stay about that long at a churn of 3 % a month."
            ),
            Guess(
                "hold-out-belief",
                Share,
                new("50 %", "10 %", "90 %"),
                "Where capacity needs a deal at a stated price: chance an ISP gives a sender that would not sign yet to sign if capacity is "
                    + "refused; what it weighs against the subscribers it would keep by growing the link without a deal."
            ),
            Guess(
                "reaction-threshold",
                Share,
                new("0.1 %", "0", "1 %"),
                "What a change must add to a provider's monthly profit, as a share of its revenue, before it is made."
            ),
            Guess(
                "reaction-pause",
                Kinds.Months.Between(1, 120),
                new("6 months", "3 months", "12 months"),
                "Months for which a provider leaves routes, bitrate ladder and caches as they are after a change of the same kind; it may "
                    + "add caches at any time."
            ),
            Guess(
                "price-pause",
                Kinds.Months.Between(1, 120),
                new("6 months", "3 months", "12 months"),
                "Months for which a provider leaves its price as it is after a change."
            ),
            Guess(
                "exit-after-losses",
                Kinds.Months.Between(1, 120),
                new("12 months", "6 months", "24 months"),
                "Consecutive months in which even the best a provider can do would lose money, after which it leaves."
            ),
            Guess(
                "cache-deploy-utilisation",
                Kinds.Share.Between(0.1, 1),
                new("80 %", "65 %", "95 %"),
                "Busy-hour use for which a provider sizes the appliances it would deploy."
            ),
        ]
    );

    public static readonly ObjectType Profile = new(
        "profile",
        "Relative number of concurrent viewers in each hour, local time; at least one greater than 0.",
        [
            Required("weekday", Hours, "24 numbers, hour 0 to 23."),
            Optional("weekend", Hours, "24 numbers in the same unit.", "as weekday"),
        ]
    );

    public static readonly ObjectType Root = new(
        "scenario",
        "A scenario: a world, the regimes it is tried under, and what readers must know.",
        [
            Descriptive("title", AnyText, "Title."),
            Descriptive("question", AnyText, "The question the scenario answers."),
            Descriptive("description", AnyText, "What is modelled, in a few sentences."),
            Descriptive(
                "extends",
                new FreeType("file"),
                "File this one refines: maps merge, lists and values replace."
            ),
            Descriptive(
                "parameters",
                new FreeType("files"),
                "Shared parameter files, laid beneath this file in the order given."
            ),
            Default("currency", Kinds.Currency.Any, "EUR", "Currency of all money, ISO 4217."),
            Required("calendar", Calendar, Calendar.Meaning),
            Default(
                "seed",
                Kinds.Seed.Between(0, ScenarioLoadOptions.LargestSeed),
                "1",
                "Root of every random stream."
            ),
            Default(
                "replications",
                Kinds.WholeCount.Between(1, 100_000),
                "10",
                "Runs per regime, each with draws of its own."
            ),
            Required("content-providers", TableById(ProviderTable.Provider, 1, 200), "Content providers, by id."),
            Required("isps", TableById(IspTable.Isp, 1, 500), "Access ISPs, by id."),
            Optional("deals", TableOf(RegimeTable.Deal, 1000), "Peering agreements whose date is an input.", "none"),
            Required(
                "regimes",
                ById(RegimeTable.Regime, 1, 12),
                "Regimes in order: names of presets (neutral, paid-peering, tolled and others under scenarios/regimes) or regimes of your own."
            ),
            Descriptive(
                "overrides",
                new FreeType("overrides"),
                "Values that differ in a regime: by regime id, dotted paths or nested maps; regime.… is the regime itself."
            ),
            Optional("demand", Demand, Demand.Meaning),
            Optional("market", Market, Market.Meaning),
            Optional(
                "emissions",
                EmissionTable.Emissions,
                EmissionTable.Emissions.Meaning,
                "parameters/emissions.yaml"
            ),
            Descriptive(
                "grid-factors",
                ById(EmissionTable.GridDataset, 0, 100),
                "Datasets of carbon intensities, by id."
            ),
            Optional("inventory", CorporateTable.Inventory, CorporateTable.Inventory.Meaning, "none"),
            Optional("plan", CorporateTable.Plan, CorporateTable.Plan.Meaning, "none"),
            Descriptive(
                "grid-shapes",
                new MapType(Kinds.Country, EmissionTable.GridShape, 0, 300),
                "Day shapes of carbon intensity, by country."
            ),
            Descriptive("profiles", ById(Profile, 0, 200), "Diurnal profiles, by id."),
            Optional("baseline", Id, "Short for compare.baseline."),
            Optional("compare", DescriptionTable.Compare, DescriptionTable.Compare.Meaning),
            Optional(
                "observed-regime",
                Id,
                "Regime that history followed, with which observations are compared.",
                "none"
            ),
            Optional("focus-provider", Id, "Provider whose figures come first.", "the first large one"),
            Optional(
                "control-isps",
                new ListType(Id, 0, 500),
                "ISPs that the events of the scenario should leave unaffected.",
                "none"
            ),
            Descriptive(
                "observations",
                TableOf(DescriptionTable.Observation, 500),
                "Published values laid over the results."
            ),
            Descriptive("fitted", new ListType(AnyText, 0, 100), "What was fitted, one sentence each."),
            Descriptive("not-modelled", new ListType(AnyText, 0, 100), "What the model leaves out, one sentence each."),
            Descriptive("sweep", SweepTable.Sweep, SweepTable.Sweep.Meaning, "none"),
            Descriptive("levers", ById(LeverTable.Lever, 0, 40), "What readers of the page may move, by id, in order."),
        ]
    );

    /// <summary>The property at a dotted path of a scenario; null where the schema has none.</summary>
    public static SchemaKey? KeyAt(string dottedPath)
    {
        SchemaKey? key = null;
        SchemaType? type = Root;
        foreach (string word in dottedPath.Split('.'))
            switch (type)
            {
                case ObjectType thing:
                    key = thing.Find(word);
                    type = key?.Type;
                    break;
                case ManyType many:
                    key = key! with { Type = many.Item };
                    type = many.Item;
                    break;
                default:
                    return null;
            }
        return type is null ? null : key;
    }

    private static ListType Hours => new(Kinds.Number.Between(0, 1e12), 24, 24);
}
