namespace NeutralitySim.Core.Worlds;

/// <summary>How actors react from month to month.</summary>
public sealed record MarketSettings
{
    /// <summary>Share of households that reconsider their ISP, or having none, in a month, 0 to 1.</summary>
    public required double SwitchingPerMonth { get; init; }

    /// <summary>Scale μ of the logit choice of ISP, in money per month: larger means less sensitive to price.</summary>
    public required double ChoiceScale { get; init; }

    /// <summary>Share of the households that choose that have no line at the start, 0.001 to 0.9.</summary>
    public required double OutsideShare { get; init; }

    /// <summary>How ISPs set their retail prices.</summary>
    public required RetailPricingRule RetailPricing { get; init; }

    /// <summary>Share of receipts and savings that an ISP without rivals passes on, 0 to 1: its price is regulated or limited.</summary>
    public double LoneIspPassThrough { get; init; } = 0.3;

    /// <summary>Months between two reviews of retail prices, 1 to 120; the first follows the first month.</summary>
    public required int RetailPriceReviewMonths { get; init; }

    /// <summary>How lines answer lost quality.</summary>
    public QualitySwitchingRule QualitySwitching { get; init; }

    /// <summary>
    /// Under the linear rule: share of a provider's users who would leave the ISP in a month if all lines used it and all its quality
    /// were lost, 0 to 1.
    /// </summary>
    public double LargestLineLossPerMonth { get; init; }

    /// <summary>Money per month a line would give for video at its full quality rather than none.</summary>
    public required double QualityValuePerMonth { get; init; }

    /// <summary>
    /// Factor on a provider's monthly churn when quality is lost: churn = base × (1 + factor × lost quality), lost quality
    /// being 1 − mean bitrate / wanted bitrate in prime time.
    /// </summary>
    public required double QualityChurnFactor { get; init; }

    /// <summary>How many times as strongly viewers answer a picture withheld by a cut ladder as one lost to congestion, 0 to 1000.</summary>
    public double WithheldQualityFactor { get; init; } = 5;

    /// <summary>How providers set the prices of paid services.</summary>
    public RetailPricingRule ServicePricing { get; init; } = RetailPricingRule.BestResponse;

    /// <summary>Share of the hours of a service that left which go to the services that stay, 0 to 1.</summary>
    public double DivertedViewing { get; init; } = 0.5;

    /// <summary>Value-added tax on what households pay, over the price before it, 0 to 1; all prices are before it, stated worths are not.</summary>
    public double ValueAddedTax { get; init; }

    /// <summary>Share of advertising not spent on a service that is spent on other media, 0 to 1.</summary>
    public double AdvertisingMoved { get; init; } = 0.5;

    /// <summary>Share of the price of transit that is cost to the carrier, 0 to 1.</summary>
    public double TransitResourceShare { get; init; } = 1;

    /// <summary>Share φ of a change of their profit that ISPs invest or save, 0 to 1.</summary>
    public double IspInvestmentShare { get; init; }

    /// <summary>Share of a change of their profit that providers put into content or save, 0 to 1.</summary>
    public double ContentInvestmentShare { get; init; }

    /// <summary>What one unit of money invested is worth to households, ψ, 0 to 10.</summary>
    public double InvestmentValue { get; init; } = 1;

    /// <summary>Months from an investment to what households have of it, 0 to 120.</summary>
    public int InvestmentLagMonths { get; init; } = 12;

    /// <summary>What raising one unit of public money costs beyond it, λ, 0 to 1.</summary>
    public double PublicFundsCost { get; init; }

    /// <summary>What advertising is worth to advertisers beyond its starting price, κ, as a share of that, 0 to 1.</summary>
    public double AdvertiserSurplus { get; init; }

    /// <summary>Months ahead over which providers and ISPs weigh what they can do, 1 to 120.</summary>
    public int DecisionHorizonMonths { get; init; } = 24;

    /// <summary>Gain over keeping all as it is from which a provider acts, as a share of its revenue, 0 to 1.</summary>
    public double ReactionThreshold { get; init; } = 0.001;

    /// <summary>Chance an ISP gives a sender that does not yet take its price to take it if capacity is refused, 0 to 1.</summary>
    public double HoldOutBelief { get; init; } = 0.5;

    /// <summary>Months for which a provider leaves its routes, its ladder or its caches as they are after a change of the same kind, 1 to 120.</summary>
    public int ReactionPauseMonths { get; init; } = 6;

    /// <summary>Months for which a provider leaves its price as it is after a change, 1 to 120.</summary>
    public int PricePauseMonths { get; init; } = 6;

    /// <summary>Consecutive months in which even the best a provider can do loses money, after which it leaves, 1 to 120.</summary>
    public required int ExitAfterLossMonths { get; init; }

    /// <summary>Busy-hour use for which a provider sizes the appliances it would deploy, 0.1 to 1.</summary>
    public required double CacheDeployUtilisation { get; init; }
}
