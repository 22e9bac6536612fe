using NeutralitySim.Core.Subscribers;

namespace NeutralitySim.Validation.Welfare;

/// <summary>
/// One month of a country small enough to be followed by hand: households that choose among like ISPs or none, three video services and background
/// traffic, one interconnect an ISP. Money per household, with a line or without, and month.
/// </summary>
/// <remarks>
/// <para>
/// The month is put together from the functions that runs use: <see cref="LogitMarket"/> for access and its prices, <see cref="ServiceDemand"/> for the
/// paid service and for background traffic, Ma and Misra's equilibrium of rates on a full link, and the two accounts of
/// <c>WelfareDifference</c>. The figures expected of it come from an independent computation.
/// </para>
/// <para>
/// With neutral rules, four ISPs and room for all: access costs 22.961782, 0.985600 of the households have a line, a line takes 1 Mbps at the peak, the
/// surplus of households is 25.443014.
/// </para>
/// </remarks>
internal sealed record ToyWorld
{
    /// <summary>Like ISPs, 1 or more.</summary>
    public int Isps { get; init; } = 4;

    /// <summary>μ, how tastes for ISPs differ, in money.</summary>
    public double TasteScale { get; init; } = 6;

    /// <summary>What a line with all its services is worth against none.</summary>
    public double AccessValue { get; init; } = 40;

    /// <summary>All that a line costs its ISP under neutral rules, VAT included.</summary>
    public double LineCost { get; init; } = 15;

    /// <summary>The paid service.</summary>
    public ToyService Subscription { get; init; } = new(0.5, 0.1, 5, 20, 4);

    /// <summary>Demand for the paid service, VAT included, per line that takes it under neutral rules.</summary>
    public ServiceDemand Demand { get; init; } = new(12, 10, 0.5);

    /// <summary>What the paid service costs besides those who subscribe, saved when it leaves.</summary>
    public double FixedCost { get; init; }

    /// <summary>The service with advertising.</summary>
    public ToyService Advertised { get; init; } = new(0.9, 1 / 9.0, 2.5, 25, 2, 8);

    /// <summary>What advertisers pay for an hour.</summary>
    public double AdvertisingPerHour { get; init; } = 0.12;

    /// <summary>What an hour of the service with advertising costs, delivery aside.</summary>
    public double CostPerHour { get; init; } = 0.02;

    /// <summary>Share of advertising not spent here that is spent on other media, 0 to 1.</summary>
    public double AdvertisingMoved { get; init; }

    /// <summary>The broadcaster.</summary>
    public ToyService Broadcaster { get; init; } = new(0.8, 0.025, 5, 10, 2, 5);

    /// <summary>What the broadcaster's programme costs.</summary>
    public double BroadcasterCost { get; init; } = 2;

    /// <summary>What is lost elsewhere for each unit of money that the state raises.</summary>
    public double PublicFundsCost { get; init; }

    /// <summary>Background traffic of a line at the peak.</summary>
    public double BackgroundMbps { get; init; } = 0.4;

    /// <summary>Demand for background traffic by its price per Mbps: linear, elasticity −½.</summary>
    public ServiceDemand Other { get; init; } = new(20, 40, 0.5);

    /// <summary>Share of the customers of background senders who live here, 0 to 1.</summary>
    public double HomeShare { get; init; } = 1;

    /// <summary>What background senders pay carriers per Mbps.</summary>
    public double TransitPrice { get; init; } = 0.15;

    /// <summary>What that costs carriers.</summary>
    public double TransitCost { get; init; } = 0.10;

    /// <summary>VAT on access and the subscription, as a share of the price without it.</summary>
    public double Vat { get; init; }

    /// <summary>Server, haul and port per Mbps of p95 and month when a stream comes from outside the ISP.</summary>
    public double SenderOutside { get; init; } = 0.118013;

    /// <summary>The same from a cache inside, its fill included.</summary>
    public double SenderInside { get; init; } = 0.015917;

    /// <summary>Backhaul of the ISP per Mbps from outside.</summary>
    public double IspOutside { get; init; } = 0.35;

    /// <summary>Backhaul of the ISP per Mbps from inside: the fill.</summary>
    public double IspInside { get; init; } = 0.0175;

    /// <summary>Power and space of a cache per Mbps.</summary>
    public double Hosting { get; init; } = 0.00346;

    /// <summary>Share of a service's traffic that its caches serve.</summary>
    public double CachedShare { get; init; } = 0.8;

    /// <summary>True where the two larger services may have caches at all.</summary>
    public bool Caches { get; init; }

    /// <summary>Capacity of each ISP's interconnect, Mbps per line that it has under neutral rules.</summary>
    public double Capacity { get; init; } = double.PositiveInfinity;

    /// <summary>Share of the hours of a service that left which go to those that stay, 0 to 1.</summary>
    public double Diverted { get; init; } = 0.5;

    /// <summary>What one subscriber costs the paid service, delivery aside: with delivery as it expects it, price less margin.</summary>
    public double SubscriberCost
    {
        get
        {
            double inside = Caches ? CachedShare : 0;
            double delivery = SenderOutside * (1 - inside) + SenderInside * inside;
            return (Demand.Price - Demand.Margin) / (1 + Vat) - Subscription.Streams * Subscription.Mbps * delivery;
        }
    }

    /// <summary>A service; background traffic is one that every line takes all the time and nobody gives up.</summary>
    public ToyService this[Sender sender] =>
        sender switch
        {
            Sender.Subscription => Subscription,
            Sender.Advertised => Advertised,
            Sender.Broadcaster => Broadcaster,
            _ => new ToyService(1, 1, BackgroundMbps, 0, 0, Impatience: 0),
        };
}
