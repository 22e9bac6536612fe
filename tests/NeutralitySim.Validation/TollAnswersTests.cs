using NeutralitySim.Core.Results;

namespace NeutralitySim.Validation;

/// <summary>Answers to tolls and fees in shipped scenarios: signs and sums that follow from the rules, not from what was fitted.</summary>
public class TollAnswersTests
{
    [Fact]
    public void A_tax_on_ports_brings_two_and_a_half_times_a_toll_on_traffic_and_gatekeepers_owe_a_euro_a_month_per_Mbps_of_mean_use()
    {
        // Twelve times the first month, in which nobody has reacted.
        double ports = 12 * FirstMonth("port-tax");
        Assert.InRange(ports, 1.524e9 * .99, 1.524e9 * 1.01);
        Assert.InRange(12 * FirstMonth("on-traffic"), 609.6e6 * .99, 609.6e6 * 1.01);
        // Google, Meta, Amazon and the other gatekeepers send 7.3, 5.4, 8.6 and 4.2 % of 50.8 Tbps, at 12 M a year per Tbps of mean use, which is 0.45 to 0.62 of the peak.
        double named = .255 * 609.6e6;
        Assert.InRange(12 * FirstMonth("gatekeeper-tax") / named, .45, .62);

        static double FirstMonth(string regime) =>
            Shipped
                .Run("france-port-tax-2026", regime)
                .Ledger.Where(l => l is { Kind: LedgerKind.Toll, Month: 0 })
                .Sum(l => l.Amount);
    }

    [Fact]
    public void Senders_leave_ports_that_are_taxed_for_room_on_transit()
    {
        double before = 1.524e9;
        double after = Toll("france-port-tax-2026", "port-tax");
        Assert.InRange(after, .5 * before, .9 * before);
        Assert.Contains(
            Shipped.Run("france-port-tax-2026", "port-tax").Events,
            e => e is { Kind: RunEventKind.Rerouted, Actor: "provider:netflix" }
        );
    }

    [Fact]
    public void No_way_round_spares_gatekeepers_a_tax_on_mean_use()
    {
        var run = Shipped.Run("france-port-tax-2026", "gatekeeper-tax");
        Assert.DoesNotContain(run.Events, e => e.Kind == RunEventKind.Rerouted);
        var paid = run.Ledger.Where(l => l.Kind == LedgerKind.Toll).ToArray();
        Assert.Equal(
            ["provider:amazon", "provider:google", "provider:meta", "provider:other-gatekeepers"],
            paid.Select(l => l.Payer).Distinct().Order()
        );
        Assert.All(paid, l => Assert.Equal(12_000 / 3.942e6, l.UnitPrice, 1e-6));
    }

    [Theory]
    [InlineData("0.11", false)]
    [InlineData("0.12", true)]
    public void Meta_leaves_the_direct_link_where_its_price_and_port_cost_more_than_transit(string price, bool leaves)
    {
        // Transit is 0.15, ports are 0.025 on 5,000 Gbps for 3,501 Gbps of traffic: the price of the direct link may be 0.1143.
        var run = Shipped.Run(
            "dt-meta-2024",
            "award",
            ("overrides.award.regime.peering-fee.price", $"{price} EUR/Mbps/month")
        );
        Assert.Equal(leaves, run.Events.Any(e => e is { Kind: RunEventKind.Rerouted, Actor: "provider:meta" }));
    }

    [Fact]
    public void A_contract_keeps_meta_on_the_direct_link_for_the_published_sum()
    {
        var run = Shipped.Run("dt-meta-2024", "contract");
        Assert.DoesNotContain(run.Events, e => e.Kind == RunEventKind.Rerouted);
        Assert.Equal(5.8e6, run.Ledger.Where(l => l.Kind == LedgerKind.PaidPeering).Sum(l => l.Amount), 5e3);
    }

    [Theory]
    // From January 2010 in terms of a year and a half: the term that runs when the year starts ends with December 2024.
    [InlineData("0.15", 3)]
    [InlineData("0.21", -1)]
    public void At_the_end_of_its_term_a_contract_dearer_than_transit_is_handed_back_and_another_renewed(
        string transit,
        int month
    )
    {
        var run = Shipped.Run(
            "dt-meta-2024",
            "contract",
            ("overrides.contract.regime.upgrade.deal-term", "18 months"),
            ("isps.telekom.interconnects.transit.sender-price", $"{transit} EUR/Mbps/month")
        );
        var left = run.Events.Where(e => e.Kind is RunEventKind.Rerouted or RunEventKind.DealEnded).ToList();
        Assert.Equal(month < 0 ? [] : [RunEventKind.Rerouted, RunEventKind.DealEnded], left.Select(e => e.Kind));
        Assert.All(left, e => Assert.Equal(month, e.Month));
        var paid = run.Ledger.Where(l => l.Kind == LedgerKind.PaidPeering).ToList();
        Assert.Equal(month < 0 ? 11 : month, paid.Max(l => l.Month));
        Assert.Equal(month < 0, run.Events.Any(e => e is { Kind: RunEventKind.DealSigned, Month: 3 }));
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void What_a_fair_share_collects_grows_less_than_its_price()
    {
        double low = Toll("fair-share-eu-2023", "price-of-2020");
        double middle = Toll("fair-share-eu-2023", "price-of-the-bill");
        double high = Toll("fair-share-eu-2023", "fair-share");
        // At a tenth nobody changes anything but prices. At ten times as much Google halves its picture, and sends too little to owe it; those who
        // earn more by the hour pay.
        Assert.InRange(middle / low, 7, 8.5);
        Assert.InRange(high / (49.2 * low), 0.5, 0.9);
        Assert.True(Toll("fair-share-eu-2023", "way-round") < high);
    }

    private static double Toll(string scenario, string regime)
    {
        var run = Shipped.Run(scenario, regime);
        return run.Ledger.Where(l => l.Kind == LedgerKind.Toll).Sum(l => l.Amount);
    }
}
