using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>Writes a month's payments of one ISP and of the providers as seen through it.</summary>
internal sealed class Settlement(World world, IspTopology topology, RunState state, Ledger ledger)
{
    private readonly Isp _isp = topology.Isp;
    private readonly IspState _ispState = state.Isps[topology.IspIndex];
    private readonly Regime _regime = world.Regime.At(topology.IspIndex);
    private readonly string _account = Accounts.Isp(topology.Isp.Id);
    private readonly string _subscribers = Accounts.Subscribers(topology.Isp.Id);

    /// <summary>Bills a month.</summary>
    public void Settle(int epoch, IspEpochOutcome outcome, EnergyUse energy)
    {
        double lines = _ispState.TotalLines;
        Pay(epoch, _subscribers, _account, LedgerKind.RetailAccess, lines, _ispState.RetailPricePerMonth);
        Pay(epoch, _account, Accounts.Outside, LedgerKind.Operations, lines, _isp.ServingCostPerLineMonth);
        double inbound = Mbps(outcome.InboundPercentile95);
        Pay(epoch, _account, Accounts.Vendors, LedgerKind.Backhaul, inbound, _isp.BackhaulCostPerMbpsMonth);
        Pay(
            epoch,
            _account,
            Accounts.Utilities,
            LedgerKind.Energy,
            energy.IspKilowattHours,
            _isp.ElectricityPricePerKilowattHour
        );
        SettleLinks(epoch, outcome);
        SettleCaches(epoch);
        for (int provider = 0; provider < world.Providers.Count; provider++)
            SettleProvider(epoch, provider, outcome);
    }

    private void SettleLinks(int epoch, IspEpochOutcome outcome)
    {
        for (int index = 0; index < _isp.Interconnects.Count; index++)
        {
            var interconnect = _isp.Interconnects[index];
            int link = topology.FirstInterconnect + index;
            double capacity = Mbps(outcome.LinkMeanCapacity[link]);
            Pay(epoch, _account, Accounts.Vendors, LedgerKind.Port, capacity, _isp.PortCostPerMbpsMonth);
            if (interconnect.Kind == InterconnectKind.Transit)
                Pay(
                    epoch,
                    _account,
                    Accounts.Carrier(interconnect.Counterparty),
                    LedgerKind.Transit,
                    Mbps(outcome.LinkPercentile95[link]),
                    interconnect.IspPricePerMbpsMonth
                );
        }
    }

    private void SettleCaches(int epoch)
    {
        for (int site = 0; site < _isp.CacheSites.Count; site++)
        {
            int provider = _isp.CacheSites[site].Provider;
            string owner = Accounts.Provider(world.Providers[provider].Id);
            int appliances = _ispState.Appliances[site];
            double hardware = world.Providers[provider].CacheProgramme.HardwareCostPerApplianceMonth;
            Pay(epoch, owner, Accounts.Vendors, LedgerKind.CacheHardware, appliances, hardware);
            Pay(epoch, owner, _account, LedgerKind.CacheHosting, appliances, _regime.Caches.FeePerApplianceMonth);
            Pay(
                epoch,
                _account,
                Accounts.Outside,
                LedgerKind.CacheHosting,
                appliances,
                _isp.HostingCostPerApplianceMonth
            );
        }
    }

    private void SettleProvider(int epoch, int provider, IspEpochOutcome outcome)
    {
        var data = world.Providers[provider];
        var providerState = state.Providers[provider];
        string account = Accounts.Provider(data.Id);
        double adopters = _ispState.Adopters(provider);
        Pay(epoch, _subscribers, account, LedgerKind.RetailVideo, adopters, providerState.RetailPricePerMonth);
        Pay(
            epoch,
            Accounts.Advertisers,
            account,
            LedgerKind.OtherRevenue,
            outcome.ViewingHours[provider],
            data.OtherRevenuePerViewingHour
        );
        if (providerState.InBusiness)
            Pay(epoch, account, Accounts.Outside, LedgerKind.Operations, adopters, data.ServingCostPerLineMonth);

        for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
            if (topology.Paths[path].Kind != PathKind.Cache)
                SettlePath(epoch, provider, account, path, outcome);
        SettleToll(epoch, provider, account, outcome);
        SettleUsage(epoch, provider, account, outcome);
    }

    private void SettleUsage(int epoch, int provider, string account, IspEpochOutcome outcome)
    {
        if (_regime.Usage is not { } usage)
            return;
        double gigabytes = outcome.ServedBytes[provider] / UnitConversion.BytesPerGigabyte;
        Pay(epoch, _subscribers, _account, LedgerKind.UsageFee, gigabytes, usage.PriceOf(provider));
        Pay(epoch, account, _account, LedgerKind.UsageFee, gigabytes, usage.SponsorPriceOf(provider));
    }

    private void SettlePath(int epoch, int provider, string account, int path, IspEpochOutcome outcome)
    {
        int link = topology.Paths[path].Link;
        var interconnect = _isp.Interconnects[link - topology.FirstInterconnect];
        if (interconnect.Kind == InterconnectKind.Transit)
        {
            double billed = ProviderBill.TransitMbps(interconnect, outcome.PathPercentile95[path]);
            Pay(
                epoch,
                account,
                Accounts.Carrier(interconnect.Counterparty),
                LedgerKind.Transit,
                billed,
                interconnect.SenderPricePerMbpsMonth
            );
            return;
        }

        double portMbps = ProviderBill.PortMbps(topology, outcome, path, outcome.LinkMeanCapacity[link]);
        Pay(epoch, account, Accounts.Vendors, LedgerKind.Port, portMbps, _isp.PortCostPerMbpsMonth);
        if (interconnect.Kind != InterconnectKind.PaidPeering || _regime.PeeringFee.Basis == FeeBasis.None)
            return;
        double price = PeeringPrice.Of(_regime, _ispState, interconnect, provider);
        double quantity = ProviderBill.PeeringUnits(
            topology,
            _regime.PeeringFee.Basis,
            outcome,
            path,
            outcome.LinkMeanCapacity[link]
        );
        // A bargained price may be one that the ISP pays.
        if (price >= 0)
            Pay(epoch, account, _account, LedgerKind.PaidPeering, quantity, price);
        else
            Pay(epoch, _account, account, LedgerKind.PaidPeering, quantity, -price);
    }

    private void SettleToll(int epoch, int provider, string account, IspEpochOutcome outcome)
    {
        if (_regime.Toll is not { } toll)
            return;
        double quantity = ProviderBill.TollUnits(world, topology, toll, outcome, provider, outcome.LinkMeanCapacity);
        Pay(epoch, account, _account, LedgerKind.Toll, quantity, toll.Fee.Price);
    }

    private static double Mbps(double bitsPerSecond) => bitsPerSecond / UnitConversion.BitsPerSecondPerMbps;

    private void Pay(int epoch, string payer, string payee, LedgerKind kind, double quantity, double unitPrice) =>
        ledger.Pay(epoch, payer, payee, kind, quantity, unitPrice);
}
