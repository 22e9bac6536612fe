using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Providers;

/// <summary>What a provider expects to earn per month over its horizon, as things are and after a change.</summary>
/// <remarks>
/// <para>At each ISP, with adopters A on average over the horizon against those of today A₀:</para>
/// <code>
/// A·(k·price − marginal cost) + A/A₀·s·(d·k·other revenue − traffic charges) − ports and fees on them − appliances
/// </code>
/// <para>
/// and from the sum content and the fixed cost. A follows <see cref="Adoption"/> month by month at the month's quality and price; traffic and
/// quality are those of the month seen, or of its <see cref="MonthForecast"/> under the change; bills are <see cref="MonthBill"/>'s.
/// Where the ISP is obliged to grow a full link, congestion lasts until it has, and ports are those after. Growth of
/// lines, viewing and bitrates is left out: it is the same whatever is done; s takes the month's season out, d its length; k is what a tax on turnover leaves.
/// </para>
/// </remarks>
internal sealed class ProviderOutlook
{
    private const int MostLinksOnStack = 64;

    private readonly ProviderReview _review;
    private readonly MonthForecast?[] _forecasts;
    private readonly MonthBill[] _bills;
    private readonly double[] _keep;
    private readonly double _season;
    private readonly double _length;
    private readonly double _kept;

    /// <summary>Works out what keeping all as it is would bring.</summary>
    /// <param name="review">The month seen.</param>
    /// <param name="forecasts">Forecasts of that month.</param>
    public ProviderOutlook(ProviderReview review, MarketForecasts forecasts)
    {
        _review = review;
        _forecasts = new MonthForecast?[review.Isps.Count];
        _bills = [.. review.Isps.Select((state, isp) => new MonthBill(review.World, review.Layout.Isps[isp], state))];
        _keep = new double[review.Isps.Count];
        var calendar = review.World.Calendar;
        double season = review.Data.Season[calendar.DateOf(review.Month).Month - 1];
        _season = season > 0 ? review.Data.Season.Average() / season : 1;
        _kept = review.Kept;
        _length = UnitConversion.DaysPerMonth / calendar.DaysIn(review.Month);
        Keep =
            -review.Data.FixedCostPerMonth
            - MonthBill.ContentCost(review.World, review.Provider, review.Month).Quantity
                * review.Data.ContentCostPerLineMonth;
        for (int isp = 0; isp < _keep.Length; isp++)
        {
            if (review.Adopters(isp) > 0)
                _forecasts[isp] = forecasts.Of(isp, review.Isps[isp], review.Outcomes[isp], review.Month);
            _keep[isp] = Unchanged(isp, review.State.RetailPricePerMonth);
            Keep += _keep[isp];
            Revenue += RevenueAt(isp);
        }
    }

    /// <summary>Profit per month with all as it is.</summary>
    public double Keep { get; }

    /// <summary>Revenue of the month seen.</summary>
    public double Revenue { get; }

    /// <summary>Revenue of the month seen at an ISP.</summary>
    public double RevenueAt(int isp) => _review.Turnover(isp);

    /// <summary>True where the provider has viewers at an ISP, so that a change there matters.</summary>
    public bool IsAt(int isp) => _forecasts[isp] is not null;

    /// <summary>What a change at one ISP would add per month, with that many more appliances.</summary>
    public double Gain(int isp, ForecastChange change, int moreAppliances = 0) =>
        _forecasts[isp] is { } forecast
            ? Value(isp, forecast.Of(change), _review.State.RetailPricePerMonth, moreAppliances) - _keep[isp]
            : 0;

    /// <summary>What another top rung would add per month, over all ISPs.</summary>
    public double GainOfRung(int rung)
    {
        double gain = 0;
        for (int isp = 0; isp < _keep.Length; isp++)
            gain += Gain(isp, new ForecastChange(_review.Provider) { TopRung = rung });
        return gain;
    }

    /// <summary>What another price would add per month, over all ISPs.</summary>
    public double GainOfPrice(double price)
    {
        double gain = 0;
        for (int isp = 0; isp < _keep.Length; isp++)
            gain += Unchanged(isp, price) - _keep[isp];
        return gain;
    }

    private double Unchanged(int isp, double price) =>
        _forecasts[isp] is { } forecast
            ? Value(isp, forecast.Unchanged(_review.Provider), price, 0)
            : -Appliances(isp, 0);

    private double Value(int isp, TrafficMonth outcome, double price, int moreAppliances)
    {
        var (data, provider) = (_review.Data, _review.Provider);
        double lines = _review.Isps[isp].TotalLines;
        double now = _review.Adopters(isp);
        double usage = _bills[isp].UsageFeePerAdopter(provider, _review.State, outcome);
        double adopters =
            lines
            * Adoption.Mean(
                _review.World,
                data,
                (
                    Adoption.Potential(data, price + usage),
                    Adoption.Shortfall(
                        _review.World,
                        outcome.LostQuality(provider) * CongestedPart(isp),
                        outcome.WithheldQuality[provider]
                    )
                ),
                now / lines,
                _review.World.Market.DecisionHorizonMonths
            );
        var (traffic, standing) = Charges(isp, outcome);
        double other = outcome.ViewingHours[provider] * data.MarginPerViewingHourOf(_kept);
        return adopters * (_kept * price - data.MarginalCostPerLineMonth)
            + adopters / now * _season * (_length * other - traffic)
            - standing
            - Appliances(isp, moreAppliances);
    }

    // What it pays besides running its service, split by whether it falls with traffic.
    private (double Traffic, double Standing) Charges(int isp, TrafficMonth outcome)
    {
        var regime = _review.RegimeAt(isp);
        var payer = MonthBill.Provider(_review.Provider);
        Span<double> capacities =
            outcome.LinkMeanCapacity.Length <= MostLinksOnStack
                ? stackalloc double[outcome.LinkMeanCapacity.Length]
                : new double[outcome.LinkMeanCapacity.Length];
        for (int link = 0; link < capacities.Length; link++)
            capacities[link] = ExpectedCapacity(isp, regime.Upgrade, outcome, link);
        double traffic = 0;
        double standing = 0;
        foreach (var charge in _bills[isp].OfProvider(_review.Provider, _review.State, outcome, capacities))
            if (
                charge.Kind
                is LedgerKind.RetailVideo
                    or LedgerKind.OtherRevenue
                    or LedgerKind.ViewingCost
                    or LedgerKind.Operations
            )
                continue;
            else if (MonthBill.FallsWithTraffic(charge.Kind, regime))
                traffic -= charge.To(payer);
            else
                standing -= charge.To(payer);
        return (traffic, standing);
    }

    // Where the ISP is obliged to add capacity it will, and fees on ports grow with it.
    private double ExpectedCapacity(int isp, UpgradeRule rule, TrafficMonth outcome, int link)
    {
        double capacity = outcome.LinkMeanCapacity[link];
        double used = outcome.LinkPercentile95[link];
        bool grows = rule.GrowsWithoutDeal || _review.Isps[isp].HasDeal[_review.Provider];
        return grows && capacity > 0 && used > rule.UtilisationThreshold * capacity
            ? Math.Max(capacity, rule.CapacityFor(used))
            : capacity;
    }

    // Where the ISP is obliged to add capacity, congestion lasts only until it is there.
    private double CongestedPart(int isp)
    {
        var rule = _review.RegimeAt(isp).Upgrade;
        return rule.GrowsWithoutDeal || _review.Isps[isp].HasDeal[_review.Provider]
            ? rule.FullPart(_review.World.Market.DecisionHorizonMonths)
            : 1;
    }

    private double Appliances(int isp, int more)
    {
        var sites = _review.World.Isps[isp].CacheSites;
        for (int site = 0; site < sites.Count; site++)
            if (sites[site].Provider == _review.Provider)
                more += _review.Isps[isp].Appliances[site];
        return more == 0
            ? 0
            : more
                * (
                    _review.Data.CacheProgramme.HardwareCostPerApplianceMonth
                    + _review.RegimeAt(isp).Caches.FeePerApplianceMonth
                );
    }
}
