using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Validation.Welfare;

/// <summary>What delivery costs its sender outside and inside an ISP, and who bears a fee at fixed quantities: worked cases.</summary>
public sealed class DeliveryAndIncidenceTests
{
    private const double HalfOfTheSixthDigit = 0.5e-6;

    // The worked case rounds what ISPs pass on to three digits.
    private const double HalfOfTheThirdDigit = 0.5e-3 + 1e-9;

    // A server of 100 Gbps for 25,000 over 48 months, and 0.06 of haul and 0.05 of ports per Mbps.
    private static readonly ContentProvider Sender = Video with
    {
        HaulCostPerMbpsMonth = 0.06,
        CacheProgramme = Video.CacheProgramme with
        {
            ThroughputBitsPerSecondPerAppliance = 100 * Gbps,
            HardwareCostPerApplianceMonth = 25_000 / 48.0,
        },
    };

    private static readonly World Delivering = Simple.WithIsp(isp =>
        isp.WithCache(1, 1).WithOnlyLink(1 * Mbps, 0) with
        {
            PortCostPerMbpsMonth = 0.05,
        }
    ) with
    {
        Providers = [Sender],
    };

    [Fact]
    public void A_megabit_from_outside_costs_server_haul_and_port_and_one_from_inside_its_appliance_and_fill()
    {
        const double Fill = 0.05;
        double outside = Paid(1, [LedgerKind.Servers, LedgerKind.Haul, LedgerKind.Port]);
        double port = Paid(1, [LedgerKind.Port]);
        double filled = Fill * (Sender.HaulCostPerMbpsMonth + port);
        double appliance = Paid(0, [LedgerKind.CacheHardware]);
        // An appliance for half of its rate, a server outside for 65 in 100.
        double inside = appliance / (100_000 * 0.5) + filled;
        Assert.Equal(0.118013, outside, HalfOfTheSixthDigit);
        Assert.Equal(0.015917, inside, HalfOfTheSixthDigit);
        Assert.Equal(0.102096, outside - inside, HalfOfTheSixthDigit);
        Assert.Equal(4629.1, appliance / (outside - filled), 0.05);
    }

    /// <summary>A fee of 1 a line, of which background senders owe 0.85, at fixed quantities.</summary>
    [Theory]
    [InlineData(1, 0, 0.5, 0.221, 0.704, -0.075, -0.850)]
    [InlineData(1, 1, 0.5, -0.629, 0.704, -0.075, 0)]
    [InlineData(1, 1, 1, -0.704, 0.704, 0, 0)]
    [InlineData(2, 0, 0.5, 0.851, 0.074, -0.075, -0.850)]
    [InlineData(2, 1, 0.5, 0.001, 0.074, -0.075, 0)]
    [InlineData(2, 1, 1, -0.074, 0.074, 0, 0)]
    [InlineData(3, 0, 0.5, 0.910, 0.015, -0.075, -0.850)]
    [InlineData(3, 1, 0.5, 0.060, 0.015, -0.075, 0)]
    [InlineData(3, 1, 1, -0.015, 0.015, 0, 0)]
    [InlineData(4, 0, 0.5, 0.919, 0.006, -0.075, -0.850)]
    [InlineData(4, 1, 0.5, 0.069, 0.006, -0.075, 0)]
    [InlineData(4, 1, 1, -0.006, 0.006, 0, 0)]
    public void A_fee_comes_back_as_cheaper_access_and_goes_out_again_as_dearer_services(
        int isps,
        double backgroundPassesOn,
        double providersPassOn,
        double households,
        double ispsGain,
        double providers,
        double background
    )
    {
        const double OfBackground = 0.85;
        var market = new LogitMarket(6, Enumerable.Repeat(40.0, isps));
        double Price(double cost) => market.EquilibriumPrices([.. Enumerable.Repeat(cost, isps)])[0];
        var demand = new ServiceDemand(12, 10, providersPassOn);
        double dearer = demand.BestPrice(1 - OfBackground) - demand.Price;
        var change = new OfferChange(Price(14) - Price(15), dearer, 0, 0, OfBackground * backgroundPassesOn);
        double isp = 1 + change.Access;
        double provider = dearer - (1 - OfBackground);
        double rest = change.Background - OfBackground;
        Assert.Equal(households, -change.Total, HalfOfTheThirdDigit);
        Assert.Equal(ispsGain, isp, HalfOfTheThirdDigit);
        Assert.Equal(providers, provider, HalfOfTheThirdDigit);
        Assert.Equal(background, rest, HalfOfTheThirdDigit);
        Assert.Equal(0, -change.Total + isp + provider + rest, 1e-12);
    }

    // What the provider pays for a month of so many Mbps over the only link.
    private static double Paid(double mbps, LedgerKind[] kinds)
    {
        var layout = new WorldLayout(Delivering);
        var state = RunState.StartOf(layout);
        var isp = layout.Isps[0];
        var outcome = TrafficMonth.Empty(isp, 1, Enum.GetValues<DeviceKind>().Length);
        int path = Array.FindIndex(isp.Paths, p => p.Kind != PathKind.Cache);
        outcome.LinkMeanCapacity[isp.Paths[path].Link] = mbps * Mbps;
        outcome.PathPercentile95[path] = mbps * Mbps;
        outcome.PathServedBytes[path] = mbps;
        var charges = new MonthBill(Delivering, isp, state.Isps[0]).Of(state.Providers, outcome);
        return -Charge.Sum(charges, MonthBill.Provider(0), kind => kinds.Contains(kind));
    }
}
