using NeutralitySim.Core.Results;

namespace NeutralitySim.Validation;

/// <summary>Debates of 2025 and 2026: signs that both sides would accept, and what must not differ.</summary>
public class DebateTests
{
    private const string Short = "germany-short-transit";
    private const string Exit = "germany-public-peering-exit";
    private const string Brazil = "brazil-per-gb-fee";

    [Fact]
    public void An_ISP_that_may_keep_its_transit_short_sells_ports_earns_more_and_pictures_suffer_a_duty_restores_them()
    {
        var neutral = Shipped.Run(Short, "neutral");
        var chosen = Shipped.Run(Short, "short-transit");
        var duty = Shipped.Run(Short, "transit-duty");

        Assert.Equal(0, Paid(neutral, LedgerKind.PaidPeering));
        Assert.True(Paid(chosen, LedgerKind.PaidPeering) > 0);
        Assert.Equal(0, Paid(duty, LedgerKind.PaidPeering));
        Assert.True(Of(chosen, "isp-margin", "telekom") > Of(duty, "isp-margin", "telekom"));
        Assert.True(Of(duty, "isp-margin", "telekom") > Of(neutral, "isp-margin", "telekom"));
        Assert.True(Of(chosen, "experienced-speed") < Of(neutral, "experienced-speed") - 0.01);
        Assert.Equal(Of(neutral, "experienced-speed"), Of(duty, "experienced-speed"), 0.001);
        Assert.True(Of(chosen, "consumer-surplus") < Of(duty, "consumer-surplus") - 0.01);
        Assert.True(Of(chosen, "provider-margin") < Of(duty, "provider-margin"));
    }

    [Fact]
    public void Where_ports_cost_nothing_transit_is_not_kept_short() =>
        AssertNotShort(("overrides.short-transit.regime.peering-fee.price", "0 EUR/Mbps/month"));

    [Fact]
    public void Where_many_lines_would_leave_over_poor_pictures_it_is_not_either() =>
        AssertNotShort(("market.switching", "10 %/month"), ("market.quality-value", "40 EUR/month"));

    private static void AssertNotShort(params (string, string)[] settings)
    {
        var chosen = Shipped.Run(Short, "short-transit", settings);
        Assert.Equal(Of(Shipped.Run(Short, "neutral"), "experienced-speed"), Of(chosen, "experienced-speed"), 0.01);
        Assert.Equal(0, Paid(chosen, LedgerKind.PaidPeering));
    }

    [Fact]
    public void Out_of_the_exchanges_small_networks_pay_up_to_the_price_of_transit_and_the_large_nothing()
    {
        var neutral = Shipped.Run(Exit, "neutral");
        var exit = Shipped.Run(Exit, "exchange-exit");
        var above = Shipped.Run(Exit, "exit-above-transit");
        double Tail(RunResult run, string carrier) =>
            run.Ledger.Where(l => l.Payer == "provider:networks" && l.Payee == $"carrier:{carrier}").Sum(l => l.Amount);

        Assert.Equal(0, Tail(neutral, "inter-link") + Tail(neutral, "carriers"));
        // 1,100 networks of sizes 1/rank, the ten largest of which go on peering: 61 % of some 600 Gbps at 0.15, twelve times.
        Assert.InRange(Tail(exit, "inter-link"), 0.5e6, 0.8e6);
        Assert.Equal(0, Tail(exit, "carriers"));
        Assert.Equal(0, Tail(above, "inter-link"));
        Assert.Equal(2, Tail(above, "carriers") / Tail(exit, "inter-link"), 0.02);
        Assert.Equal(Of(neutral, "provider-margin", "streaming"), Of(exit, "provider-margin", "streaming"), 1e-5);
        Assert.True(Of(exit, "provider-margin", "small-video") < Of(neutral, "provider-margin", "small-video"));
        Assert.True(Of(exit, "consumer-surplus") < Of(neutral, "consumer-surplus"));
        Assert.True(Of(exit, "isp-margin", "vodafone") > Of(neutral, "isp-margin", "vodafone"));
    }

    [Theory]
    [InlineData("content-providers.networks.senders.exponent", "0", "1", "2")]
    [InlineData("overrides.exchange-exit.regime.public-peering.largest", "0", "10", "100")]
    public void The_more_of_the_traffic_the_largest_send_or_the_more_of_them_stay_the_less_pays(
        string path,
        params string[] values
    )
    {
        double[] paid =
        [
            .. values.Select(value =>
                Shipped
                    .Run(Exit, "exchange-exit", (path, value))
                    .Ledger.Where(l => l.Payee == "carrier:inter-link")
                    .Sum(l => l.Amount)
            ),
        ];
        Assert.Equal(paid.OrderDescending().Distinct(), paid);
    }

    [Fact]
    public void Four_senders_owe_a_fee_above_five_per_cent_and_none_at_ISPs_that_do_not_charge()
    {
        var fee = Shipped.Run(Brazil, "fee");
        var paid = fee.Ledger.Where(l => l.Kind == LedgerKind.Toll).ToArray();
        Assert.Equal(
            ["provider:google", "provider:meta", "provider:netflix", "provider:tiktok"],
            paid.Select(l => l.Payer).Distinct().Order()
        );
        Assert.Equal(["isp:claro", "isp:vivo"], paid.Select(l => l.Payee).Distinct().Order());
        // TikTok sends 6 % and owes a sixth of it, Google 21 % and owes three quarters.
        double Gigabytes(string payer) => paid.Where(l => l.Payer == payer).Sum(l => l.Quantity);
        Assert.InRange(Gigabytes("provider:google") / Gigabytes("provider:tiktok"), 12, 18);
        Assert.DoesNotContain(fee.Events, e => e.Kind == RunEventKind.Rerouted);
        Assert.True(Of(fee, "isp-margin", "claro") > Of(Shipped.Run(Brazil, "neutral"), "isp-margin", "claro") + 1);
    }

    [Fact]
    public void Where_transit_is_not_counted_those_far_above_the_share_leave_and_those_just_above_stay()
    {
        var direct = Shipped.Run(Brazil, "fee-on-direct");
        Assert.Equal(
            ["provider:google", "provider:meta"],
            direct.Events.Where(e => e.Kind == RunEventKind.Rerouted).Select(e => e.Actor).Distinct().Order()
        );
        Assert.True(Paid(direct, LedgerKind.Toll) < 0.5 * Paid(Shipped.Run(Brazil, "fee"), LedgerKind.Toll));
    }

    [Fact]
    public void The_higher_the_exempt_share_the_less_is_received_down_to_nothing()
    {
        double[] received =
        [
            .. new[] { "2 %", "5 %", "10 %", "30 %" }.Select(share =>
                Paid(
                    Shipped.Run(
                        Brazil,
                        "fee",
                        ("overrides.fee.regime.toll.exempt-share", share),
                        ("calendar.months", "2")
                    ),
                    LedgerKind.Toll
                )
            ),
        ];
        Assert.Equal(received.OrderDescending().Distinct(), received);
        Assert.Equal(0, received[^1]);
    }

    private static double Paid(RunResult run, LedgerKind kind) =>
        run.Ledger.Where(l => l.Kind == kind).Sum(l => l.Amount);

    private static double Of(RunResult run, string indicator, string? entity = null) =>
        run.Indicators.Single(i => i.Indicator == indicator && i.Entity.Id == (entity ?? Entity.All.Id)).Value;
}
