using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>What a content provider saw of the month that ended, on which it bases its decisions for the next.</summary>
/// <param name="Layout">World of the run.</param>
/// <param name="Provider">Index of the provider.</param>
/// <param name="State">Its own state.</param>
/// <param name="Order">What it saw.</param>
internal sealed record ProviderReview(WorldLayout Layout, int Provider, ProviderState State, ProviderOrder Order)
{
    private const int MonthsOfMargin = 12;

    public World World => Layout.World;

    public ContentProvider Data => World.Providers[Provider];

    /// <summary>Month that ended, from 0.</summary>
    public int Epoch => Order.Epoch - 1;

    public IReadOnlyList<IspState> Isps => Order.Isps;

    public IReadOnlyList<IspEpochOutcome> Outcomes => Order.Outcomes;

    public double Adopters(int isp) => Isps[isp].Adopters(Provider);

    /// <summary>A decision of the provider.</summary>
    public RunEvent Event(RunEventKind kind, string subject, double value, double reason) =>
        new(Epoch, Accounts.Provider(Data.Id), kind, subject, value, reason);

    /// <summary>
    /// What better quality at an ISP would be worth to the provider per month: subscribers it loses to poor quality, each with a
    /// year of margin from its price and from advertising.
    /// </summary>
    public double ValueOfFullQuality(int isp)
    {
        double margin =
            Adopters(isp) * (State.RetailPricePerMonth - Data.ServingCostPerLineMonth)
            + Outcomes[isp].ViewingHours[Provider] * Data.OtherRevenuePerViewingHour;
        double leaving = Data.ChurnPerMonth * World.Market.QualityChurnFactor * Outcomes[isp].LostQuality(Provider);
        return Math.Min(1, leaving) * Math.Max(0, margin) * MonthsOfMargin;
    }
}
