using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Providers;

/// <summary>What a content provider saw of the month that ended, on which it bases its decisions for the next.</summary>
/// <param name="Layout">World of the run.</param>
/// <param name="Provider">Index of the provider.</param>
/// <param name="State">Its own state.</param>
/// <param name="Order">What it saw.</param>
internal sealed record ProviderReview(WorldLayout Layout, int Provider, ProviderState State, ProviderOrder Order)
{
    private const int MonthsOfMargin = 12;
    private const double Rounding = 1e-9;

    /// <summary>A month that ended as a provider sees it.</summary>
    public static ProviderReview Of(MonthReview review, int provider) =>
        new(review.Layout, provider, review.State.Providers[provider], ProviderOrder.Of(review, provider));

    public World World => Layout.World;

    public ContentProvider Data => World.Providers[Provider];

    /// <summary>Month that ended, from 0.</summary>
    public int Month => Order.Month - 1;

    public IReadOnlyList<IspState> Isps => Order.Isps;

    public IReadOnlyList<TrafficMonth> Outcomes => Order.Outcomes;

    /// <summary>The rules at an ISP.</summary>
    public Regime RegimeAt(int isp) => World.Regime.At(isp);

    public double Adopters(int isp) => Isps[isp].Adopters(Provider);

    /// <summary>Part of what viewers and advertisers pay that a tax on turnover leaves the provider, by what it took in the month seen; 1 without one.</summary>
    public double Kept
    {
        get
        {
            if (World.Regime.Toll is not { IsOnTurnover: true })
                return 1;
            double turnover = 0;
            for (int isp = 0; isp < Isps.Count; isp++)
                turnover += Turnover(isp);
            return 1 - TollDuty.ShareOfTurnover(World, Provider, turnover);
        }
    }

    /// <summary>What viewers and advertisers paid the provider at an ISP in the month seen.</summary>
    public double Turnover(int isp) =>
        Adopters(isp) * State.RetailPricePerMonth
        + Outcomes[isp].ViewingHours[Provider] * Data.OtherRevenuePerViewingHour;

    /// <summary>True when a gain is worth a change: above the threshold and more than rounding.</summary>
    public bool Passes(double gain, double revenue) =>
        gain > Math.Max(World.Market.ReactionThreshold, Rounding) * revenue && gain > 0;

    /// <summary>A change the provider makes.</summary>
    public RunEvent Event(RunEventKind kind, string subject, double value, double reason) =>
        new(Month, Accounts.Provider(Data.Id), kind, subject, value, reason);

    /// <summary>
    /// What better quality at an ISP would be worth to the provider per month: subscribers it loses to poor quality, each with a
    /// year of margin from its price and from advertising.
    /// </summary>
    public double ValueOfFullQuality(int isp)
    {
        double kept = Kept;
        double margin =
            Adopters(isp) * (kept * State.RetailPricePerMonth - Data.MarginalCostPerLineMonth)
            + Outcomes[isp].ViewingHours[Provider] * Data.MarginPerViewingHourOf(kept);
        double leaving = Data.ChurnPerMonth * World.Market.QualityChurnFactor * Outcomes[isp].LostQuality(Provider);
        return Math.Min(1, leaving) * Math.Max(0, margin) * MonthsOfMargin;
    }
}
