using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>Two services that send 800 and 200 GB, and a toll for what each sends beyond an exempt share of the 1,000.</summary>
public sealed class ExemptShareTests
{
    private const string Large = "provider:video";
    private const string Other = "provider:other";

    private static Toll PerGigabyte(double exempt) =>
        new(new Fee(FeeBasis.Volume, 0.1), 0, false, true, true) { ExemptShare = exempt };

    private static SampleMonth Month(Toll toll, ProviderSize other = ProviderSize.Large) =>
        new SampleMonth(
            Simple.WithIsp(isp => isp.WithOnlyLink(100 * Gbps, 0, 1) with { InitialAdoption = [0.4, 0.4] }) with
            {
                Regime = Neutral with { Toll = toll },
                Providers = [Video, Video with { Id = "other", Size = other }],
            }
        )
            .Traffic("pni", 8000, 700, fillGigabytes: 100)
            .Traffic("pni", 2000, 200, provider: 1);

    private static (string, double)[] Owed(SampleMonth month) =>
        [.. month.Settle().Payments(LedgerKind.Toll).Select(p => (p.Payer, Math.Round(p.Quantity, 9)))];

    [Fact]
    public void Below_the_exempt_share_nobody_owes_and_above_it_only_what_lies_above()
    {
        Assert.Equal([(Large, 800), (Other, 200)], Owed(Month(PerGigabyte(0))));
        Assert.Equal([(Large, 750), (Other, 150)], Owed(Month(PerGigabyte(0.05))));
        Assert.Equal([(Large, 600)], Owed(Month(PerGigabyte(0.2))));
        Assert.Equal([], Owed(Month(PerGigabyte(0.8))));
    }

    [Fact]
    public void The_higher_the_exempt_share_the_less_is_received()
    {
        double[] received =
        [
            .. new[] { 0, 0.01, 0.05, 0.1, 0.3, 0.6, 0.79, 0.9 }.Select(exempt =>
                Month(PerGigabyte(exempt)).Settle().Payments(LedgerKind.Toll).Sum(p => p.Quantity)
            ),
        ];
        Assert.Equal(received.OrderDescending(), received);
        Assert.Equal(received[..^1].Distinct(), received[..^1]);
        Assert.Equal(0, received[^1]);
    }

    [Fact]
    public void Of_a_percentile_or_a_port_the_same_part_is_owed_as_of_the_volume()
    {
        var month = Month(new Toll(new Fee(FeeBasis.Percentile95, 1), 0, false, true, true) { ExemptShare = 0.2 });
        month.Outcomes[0].TollPercentile95[0] = 8000 * Mbps;
        month.Outcomes[0].TollPercentile95[1] = 2000 * Mbps;
        Assert.Equal([(Large, 6000)], Owed(month));
    }

    [Fact]
    public void Thousands_of_senders_are_below_it_unless_named()
    {
        var toll = PerGigabyte(0.05);
        Assert.Equal([(Large, 750)], Owed(Month(toll, ProviderSize.Background)));
        Assert.Equal([(Other, 150)], Owed(Month(toll with { Payers = [1] }, ProviderSize.Background)));
    }

    [Theory]
    [InlineData(0, true, true)]
    [InlineData(0.05, true, true)]
    [InlineData(0.95, true, false)] // what is left to pay is less than transit
    [InlineData(0.05, false, false)] // owed on transit too: no way round
    public void A_fee_that_another_route_avoids_reroutes_whom_that_saves_money(
        double exempt,
        bool transitIsFree,
        bool reroutes
    )
    {
        // Some 12 Gbps at the peak: 2,400 a month over transit; some 2 million GB, 10,000 a month of toll.
        var toll = new Toll(new Fee(FeeBasis.Volume, 0.005), 0, false, !transitIsFree, true) { ExemptShare = exempt };
        var month = new SampleMonth(
            Simple.WithIsp(isp =>
                isp with
                {
                    Interconnects =
                    [
                        isp.Interconnects[0] with
                        {
                            Kind = InterconnectKind.SettlementFreePeering,
                            CapacityBitsPerSecond = 40 * Gbps,
                        },
                        isp.Interconnects[1] with
                        {
                            CapacityBitsPerSecond = 40 * Gbps,
                        },
                    ],
                }
            ) with
            {
                Regime = Neutral with { Toll = toll },
            }
        ).Simulate();
        month.React();
        Assert.Equal(reroutes ? 1 : 0, month.Events(RunEventKind.Rerouted).Length);
    }
}
