using NeutralitySim.Core.Engine;

namespace NeutralitySim.Core.Market;

/// <summary>
/// The months that were seen, worked out once for all who weigh changes to them on the same thread. What is foreseen does not depend on who
/// asked before.
/// </summary>
internal sealed class MarketForecasts
{
    private readonly MonthForecast?[] _forecasts;

    /// <summary>Forecasts of one month.</summary>
    /// <param name="layout">World of the run.</param>
    public MarketForecasts(WorldLayout layout) => _forecasts = new MonthForecast?[layout.Isps.Count];

    internal MonthForecast Of(ProviderReview review, int isp) =>
        _forecasts[isp] ??= new MonthForecast(review.Layout, isp, review.Isps[isp], review.Outcomes[isp], review.Epoch);
}
