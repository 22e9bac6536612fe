namespace NeutralitySim.Core.Market;

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

    /// <summary>Months between two reviews of retail prices, 1 to 120; the first follows the first month.</summary>
    public required int RetailPriceReviewMonths { get; init; }

    /// <summary>Money per month a line would give for video at its full quality rather than none.</summary>
    public required double QualityValuePerMonth { get; init; }

    /// <summary>
    /// Factor on a provider's monthly churn when quality is lost: churn = base × (1 + factor × lost quality), lost quality
    /// being 1 − mean bitrate / wanted bitrate in prime time.
    /// </summary>
    public required double QualityChurnFactor { get; init; }

    /// <summary>
    /// Elasticity of a provider's potential adoption to its retail price, −5 to 0. At 0 providers leave their prices as they are.
    /// </summary>
    public required double PriceElasticity { get; init; }

    /// <summary>Network charges over revenue from which a provider lowers its top rung, 0 to 1.</summary>
    public required double BitrateCutCostShare { get; init; }

    /// <summary>Consecutive months of negative margin after which a provider leaves, 1 to 120.</summary>
    public required int ExitAfterLossMonths { get; init; }

    /// <summary>Busy-hour utilisation of the serving appliances above which the provider deploys more, 0.1 to 1.</summary>
    public required double CacheDeployUtilisation { get; init; }
}
