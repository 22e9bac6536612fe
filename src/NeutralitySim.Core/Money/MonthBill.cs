using System.Runtime.InteropServices;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>
/// What is owed for a month of an ISP: the one list of charges that settlement writes down and that forecasts, decisions and deals
/// choose from.
/// </summary>
/// <param name="world">World of the run.</param>
/// <param name="layout">The ISP.</param>
/// <param name="isp">Its state, which gives lines, appliances and the prices of deals.</param>
/// <remarks>
/// A new fee is a charge more here, in <see cref="AddProvider"/> if providers pay it. Holds a buffer: what is returned lasts until the next call.
/// </remarks>
internal sealed class MonthBill(World world, IspLayout layout, IspState isp)
{
    // A month of 730 hours at the usual ratio of mean to p95 rate carries 180.7 GB per megabit of p95.
    private const double MeanOverPercentile = 0.55;
    private const double HoursPerMonth = 730;

    // Most charges there can be, so that the list of a month never grows.
    private const int PerIsp = 4;
    private const int PerLink = 3;
    private const int PerPath = 4;
    private const int PerProvider = 7;

    private static readonly Party Subscribers = new(AccountKind.Subscribers);
    private static readonly Party Vendors = new(AccountKind.Vendors);
    private static readonly Party Outside = new(AccountKind.Outside);
    private static readonly Party State = new(AccountKind.State);

    private readonly List<Charge> _charges = [];
    private readonly Isp _data = layout.Isp;
    private readonly Regime _regime = world.Regime.At(layout.IspIndex);

    /// <summary>The ISP.</summary>
    public static Party Isp { get; } = new(AccountKind.Isp);

    /// <summary>A provider.</summary>
    public static Party Provider(int provider) => new(AccountKind.Provider, provider);

    /// <summary>Units of a fee's basis that a megabit of p95 stands for.</summary>
    public static double UnitsPerMbps(FeeBasis basis) =>
        basis switch
        {
            FeeBasis.None => 0,
            FeeBasis.Volume => HoursPerMonth * MeanOverPercentile * UnitConversion.GigabytesPerMbpsHour,
            _ => 1,
        };

    /// <summary>True for what a provider pays less of when it sends less; ports, and fees on them, stand.</summary>
    public static bool FallsWithTraffic(LedgerKind kind, Regime regime) =>
        kind switch
        {
            LedgerKind.Transit or LedgerKind.UsageFee or LedgerKind.Servers or LedgerKind.Haul => true,
            LedgerKind.PaidPeering => regime.PeeringFee.Basis != FeeBasis.PortCapacity,
            LedgerKind.Toll => regime.Toll?.Fee.Basis != FeeBasis.PortCapacity,
            _ => false,
        };

    /// <summary>The fixed cost of a provider, which is owed once a month and not per ISP.</summary>
    public static Charge FixedCost(World world, int provider) =>
        new(Provider(provider), Outside, LedgerKind.FixedCost, 1, world.Providers[provider].FixedCostPerMonth);

    /// <summary>Content and staff of a provider, which is owed once a month for those it expects to subscribe.</summary>
    public static Charge ContentCost(World world, int provider, int month) =>
        new(
            Provider(provider),
            Outside,
            LedgerKind.Content,
            Reach.Adopters(world, provider, month),
            world.Providers[provider].ContentCostPerLineMonth
        );

    /// <summary>What a provider owes the state for what it took in a month, which is owed once and not per ISP.</summary>
    /// <param name="world">World of the run.</param>
    /// <param name="provider">Index of the provider.</param>
    /// <param name="turnoverPerMonth">What viewers and advertisers paid it.</param>
    public static Charge OnTurnover(World world, int provider, double turnoverPerMonth) =>
        new(
            Provider(provider),
            State,
            LedgerKind.TurnoverTax,
            turnoverPerMonth + world.Providers[provider].TurnoverBesidesPerMonth,
            TollDuty.ShareOfTurnover(world, provider, turnoverPerMonth)
        );

    /// <summary>What new capacity of an interconnect costs either end, once.</summary>
    public static (Charge Isp, Charge Sender) Capacity(World world, IspLayout layout, LinkPayment payment)
    {
        var sender = layout.Isp.Interconnects[payment.Interconnect].HasCarrier
            ? new Party(AccountKind.Carrier, payment.Interconnect)
            : Provider(payment.Sender);
        bool senderPays = world.Regime.At(layout.IspIndex).Upgrade.Sharing == UpgradeSharing.Sender;
        var charge = new Charge(
            sender,
            Vendors,
            LedgerKind.CapacityUpgrade,
            Mbps(payment.MoreBitsPerSecond),
            layout.Isp.UpgradeCostPerMbps
        );
        return (senderPays ? charge : charge with { Payer = Isp }, charge);
    }

    /// <summary>All of a month.</summary>
    /// <param name="providers">State of the world's providers.</param>
    /// <param name="outcome">The month, seen or foreseen.</param>
    /// <param name="ispKilowattHours">Electricity that the ISP uses.</param>
    public ReadOnlySpan<Charge> Of(
        IReadOnlyList<ProviderState> providers,
        TrafficMonth outcome,
        double ispKilowattHours = 0
    )
    {
        _charges.Clear();
        _charges.EnsureCapacity(
            PerIsp
                + PerLink * (_data.Interconnects.Count + _data.CacheSites.Count)
                + PerPath * layout.Paths.Length
                + PerProvider * providers.Count
        );
        double lines = isp.TotalLines;
        Add(Subscribers, Isp, LedgerKind.RetailAccess, lines, isp.RetailPricePerMonth);
        Add(Isp, Outside, LedgerKind.Operations, lines, _data.ServingCostPerLineMonth);
        double inbound = Mbps(outcome.InboundPercentile95);
        Add(Isp, Vendors, LedgerKind.Backhaul, inbound, _data.BackhaulCostPerMbpsMonth);
        double energyPrice = _data.ElectricityPricePerKilowattHour;
        Add(Isp, new(AccountKind.Utilities), LedgerKind.Energy, ispKilowattHours, energyPrice);
        for (int index = 0; index < _data.Interconnects.Count; index++)
            AddInterconnect(index, outcome);
        for (int site = 0; site < _data.CacheSites.Count; site++)
            AddSite(site);
        for (int provider = 0; provider < providers.Count; provider++)
            AddProvider(provider, providers[provider], outcome, outcome.LinkMeanCapacity);
        return CollectionsMarshal.AsSpan(_charges);
    }

    /// <summary>What concerns one provider, its cache sites left out.</summary>
    /// <param name="provider">Index of the provider.</param>
    /// <param name="state">Its state.</param>
    /// <param name="outcome">The month, seen or foreseen.</param>
    /// <param name="capacities">Capacity of each link, bit/s, on which ports and fees on them are counted.</param>
    public ReadOnlySpan<Charge> OfProvider(
        int provider,
        ProviderState state,
        TrafficMonth outcome,
        ReadOnlySpan<double> capacities
    )
    {
        _charges.Clear();
        AddProvider(provider, state, outcome, capacities);
        return CollectionsMarshal.AsSpan(_charges);
    }

    /// <summary>What a subscriber of a provider pays the ISP for its traffic by volume, per month; 0 where it has none.</summary>
    public double UsageFeePerAdopter(int provider, ProviderState state, TrafficMonth outcome)
    {
        if (_regime.Usage is null)
            return 0;
        var charges = OfProvider(provider, state, outcome, outcome.LinkMeanCapacity);
        double fee = -Charge.Sum(charges, Subscribers, kind => kind == LedgerKind.UsageFee);
        double adopters = isp.Adopters(provider);
        return adopters > 0 ? fee / adopters : 0;
    }

    private void AddInterconnect(int index, TrafficMonth outcome)
    {
        var interconnect = _data.Interconnects[index];
        int link = layout.FirstInterconnect + index;
        Add(Isp, Vendors, LedgerKind.Port, Mbps(outcome.LinkMeanCapacity[link]), _data.PortCostPerMbpsMonth);
        if (interconnect.HasCarrier)
            Add(
                Isp,
                new(AccountKind.Carrier, index),
                LedgerKind.Transit,
                TransitMbps(interconnect, outcome.LinkPercentile95[link]),
                interconnect.IspPricePerMbpsMonth
            );
    }

    private void AddSite(int site)
    {
        int provider = _data.CacheSites[site].Provider;
        int appliances = isp.Appliances[site];
        double hardware = world.Providers[provider].CacheProgramme.HardwareCostPerApplianceMonth;
        Add(Provider(provider), Vendors, LedgerKind.CacheHardware, appliances, hardware);
        Add(Provider(provider), Isp, LedgerKind.CacheHosting, appliances, _regime.Caches.FeePerApplianceMonth);
        Add(Isp, Outside, LedgerKind.CacheHosting, appliances, _data.HostingCostPerApplianceMonth);
    }

    private void AddProvider(int provider, ProviderState state, TrafficMonth outcome, ReadOnlySpan<double> capacities)
    {
        var (data, party) = (world.Providers[provider], Provider(provider));
        double adopters = isp.Adopters(provider);
        Add(Subscribers, party, LedgerKind.RetailVideo, adopters, state.RetailPricePerMonth);
        double hours = outcome.ViewingHours[provider];
        Add(new(AccountKind.Advertisers), party, LedgerKind.OtherRevenue, hours, data.OtherRevenuePerViewingHour);
        Add(party, Outside, LedgerKind.ViewingCost, hours, data.CostPerViewingHour);
        if (state.InBusiness)
            Add(party, Outside, LedgerKind.Operations, adopters, data.MarginalCostPerLineMonth);
        for (int path = layout.PathStart[provider]; path < layout.PathStart[provider + 1]; path++)
            if (layout.Paths[path].Kind != PathKind.Cache)
                AddPath(path, party, outcome, capacities[layout.Paths[path].Link]);
        if (_regime.Toll is { IsOnTurnover: false } toll && TollDuty.Owes(world, toll, provider, outcome))
            Add(
                party,
                toll.Payee == TollPayee.State ? State : Isp,
                LedgerKind.Toll,
                TollUnits(toll, provider, outcome, capacities),
                toll.Fee.Price
            );
        if (_regime.Usage is not { } usage)
            return;
        double gigabytes = outcome.ServedBytes[provider] / UnitConversion.BytesPerGigabyte;
        Add(Subscribers, Isp, LedgerKind.UsageFee, gigabytes, usage.PriceOf(provider));
        Add(party, Isp, LedgerKind.UsageFee, gigabytes, usage.SponsorPriceOf(provider));
    }

    private void AddPath(int path, Party provider, TrafficMonth outcome, double capacityBitsPerSecond)
    {
        int index = layout.Paths[path].Link - layout.FirstInterconnect;
        var interconnect = _data.Interconnects[index];
        var data = world.Providers[provider.Index];
        double sent = Mbps(outcome.PathPercentile95[path]);
        Add(provider, Vendors, LedgerKind.Servers, sent, data.ServerCostPerMbpsMonth);
        Add(provider, Vendors, LedgerKind.Haul, sent, data.HaulCostPerMbpsMonth);
        if (interconnect.HasCarrier)
        {
            double billed = TransitMbps(interconnect, outcome.PathPercentile95[path]);
            double perMbps = interconnect.SenderPricePerMbpsMonth;
            var carrier = new Party(AccountKind.Carrier, index);
            Add(provider, carrier, LedgerKind.Transit, billed, perMbps);
            double profit = perMbps * (1 - world.Market.TransitResourceShare);
            Add(carrier, Isp, LedgerKind.Transit, billed, interconnect.IspShare * profit);
            return;
        }

        double ports = PortMbps(outcome, path, capacityBitsPerSecond);
        Add(provider, Vendors, LedgerKind.Port, ports, _data.PortCostPerMbpsMonth);
        if (interconnect.Kind != InterconnectKind.PaidPeering || _regime.PeeringFee.Basis == FeeBasis.None)
            return;
        double price = PeeringPrice.Of(_regime, isp, interconnect, provider.Index);
        double units = Units(_regime.PeeringFee.Basis, outcome, path, capacityBitsPerSecond);
        // A bargained price may be one that the ISP pays.
        if (price >= 0)
            Add(provider, Isp, LedgerKind.PaidPeering, units, price);
        else
            Add(Isp, provider, LedgerKind.PaidPeering, units, -price);
    }

    private double TollUnits(Toll toll, int provider, TrafficMonth outcome, ReadOnlySpan<double> capacities)
    {
        double part = TollDuty.PartAbove(toll, layout, provider, outcome);
        if (toll.Fee.Basis == FeeBasis.Percentile95)
            return part * Mbps(outcome.TollPercentile95[provider]);
        double units = 0;
        for (int path = layout.PathStart[provider]; path < layout.PathStart[provider + 1]; path++)
            if (layout.Paths[path].IsTolled(toll))
                units += Units(toll.Fee.Basis, outcome, path, capacities[layout.Paths[path].Link]);
        return part * units;
    }

    // Fill is metered like any other traffic, by volume as by percentile.
    private double Units(FeeBasis basis, TrafficMonth outcome, int path, double capacityBitsPerSecond) =>
        basis switch
        {
            FeeBasis.Percentile95 => Mbps(outcome.PathPercentile95[path]),
            FeeBasis.PortCapacity => PortMbps(outcome, path, capacityBitsPerSecond),
            FeeBasis.Volume => Bytes(outcome, path) / UnitConversion.BytesPerGigabyte,
            _ => 0,
        };

    // The part of a link's ports that stands for a path's traffic.
    private double PortMbps(TrafficMonth outcome, int path, double capacityBitsPerSecond)
    {
        double all = 0;
        for (int other = 0; other < layout.Paths.Length; other++)
            if (layout.Paths[other].Link == layout.Paths[path].Link)
                all += Bytes(outcome, other);
        return Mbps(capacityBitsPerSecond) * (all > 0 ? Bytes(outcome, path) / all : 0);
    }

    // What a carrier bills: the percentile, and at least what was committed where anything was sent.
    private static double TransitMbps(Interconnect interconnect, double percentileBitsPerSecond) =>
        percentileBitsPerSecond > 0 ? Math.Max(Mbps(percentileBitsPerSecond), interconnect.CommitMbps) : 0;

    private static double Bytes(TrafficMonth outcome, int path) =>
        outcome.PathServedBytes[path] + outcome.PathFillBytes[path];

    private static double Mbps(double bitsPerSecond) => bitsPerSecond / UnitConversion.BitsPerSecondPerMbps;

    private void Add(Party payer, Party payee, LedgerKind kind, double quantity, double unitPrice) =>
        _charges.Add(new Charge(payer, payee, kind, quantity, unitPrice));
}
