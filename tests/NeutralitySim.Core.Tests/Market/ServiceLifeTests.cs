using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>What it takes for a service to leave, and where its hours, its fees and its costs go.</summary>
public sealed class ServiceLifeTests
{
    private static readonly ContentProvider Losing = Video with
    {
        ServingCostPerLineMonth = 12,
        MarginalCostPerLineMonth = 6,
    };

    private static int? LastMonth(ContentProvider provider)
    {
        var month = new SampleMonth(Simple with { Providers = [provider] }).Simulate();
        for (int number = 0; number < 30; number++)
        {
            month.React(month: number);
            if (!month.State.Providers[0].InBusiness)
                return number;
        }

        return null;
    }

    [Theory]
    [InlineData(null, 0, 5)] // the market's six months
    [InlineData(2, 0, 1)]
    [InlineData(2, 3, 4)]
    public void A_service_that_loses_leaves_after_its_patience_and_its_notice(int? patience, int notice, int last) =>
        Assert.Equal(last, LastMonth(Losing with { PatienceMonths = patience, NoticeMonths = notice }));

    [Fact]
    public void A_public_service_never_leaves_and_the_state_pays_what_it_lacks_its_toll_included()
    {
        Assert.Null(LastMonth(Losing with { MustCarry = true }));
        double Paid(Regime regime)
        {
            var month = new SampleMonth(
                Simple with
                {
                    Regime = regime,
                    Providers = [Losing with { MustCarry = true }],
                }
            ).Traffic("pni", 10_000);
            month.Outcomes[0].TollPercentile95[0] = 10_000 * Mbps;
            month.SettleAll();
            Assert.Equal(0, month.Ledger.Net("provider:video", 0), 1e-6);
            return Assert.Single(month.Payments(LedgerKind.PublicFunding)).UnitPrice;
        }

        Assert.Equal(3000, Paid(Tolled(0.3)) - Paid(Neutral), 1e-6);
    }

    /// <summary>One price for all customers: what one ISP takes, the lines of all pay.</summary>
    [Fact]
    public void Background_senders_ask_the_same_of_all_lines_whichever_isp_takes_the_fee()
    {
        var toll = new Toll(new Fee(FeeBasis.Percentile95, 0.5), 0, false, true, true);
        var month = new SampleMonth(
            Simple with
            {
                Isps = [OneIsp, OneIsp with { Id = "free", Cohorts = [OneIsp.Cohorts[0] with { Lines = 300_000 }] }],
                Regime = Neutral with { Toll = toll, NeutralIsps = [1] },
                Providers =
                [
                    Video with
                    {
                        Size = ProviderSize.Background,
                        PassThrough = 0.8,
                        HomeShare = 0.75,
                        RetailPricePerMonth = 0,
                    },
                ],
            }
        );
        month.Outcomes[0].TollPercentile95[0] = 10_000 * Mbps;
        month.SettleAll();

        // A toll of 5,000, of which 0.8 × 0.75 come from 400,000 lines and 0.8 × 0.25 from abroad.
        var passedOn = month.Payments(LedgerKind.PassedOn);
        Assert.Equal(
            [("subscribers:isp", 100_000, 0.0075), ("subscribers:free", 300_000, 0.0075), ("abroad", 1, 1000)],
            passedOn.Select(p => (p.Payer, p.Quantity, Math.Round(p.UnitPrice, 9)))
        );
        Assert.Equal(0.0075, month.State.Providers[0].PassedOnPerLineMonth, 1e-12);
    }

    [Fact]
    public void Advertisers_bear_what_a_service_without_a_price_passes_on()
    {
        var month = new SampleMonth(
            Simple with
            {
                Regime = Tolled(0.5),
                Providers =
                [
                    Video with
                    {
                        RetailPricePerMonth = 0,
                        OtherRevenuePerViewingHour = 0.1,
                        PassThrough = 0.4,
                    },
                ],
            }
        );
        month.Outcomes[0].TollPercentile95[0] = 10_000 * Mbps;
        month.SettleAll();
        Assert.Equal([("advertisers", "provider:video", 1, 2000)], month.Payments(LedgerKind.PassedOn));
    }

    [Fact]
    public void Half_of_the_hours_of_a_service_that_left_go_to_those_that_stayed_and_nobody_pays_more_for_that()
    {
        double Lines(bool second)
        {
            var world = Simple with
            {
                Isps = [OneIsp.WithOnlyLink(100 * Gbps, 0, 1) with { InitialAdoption = [0.4, 0.3] }],
                Providers =
                [
                    Video with
                    {
                        AdoptionSpeedPerMonth = 0,
                    },
                    Video with
                    {
                        Id = "other",
                        PotentialAdoption = 0.3,
                    },
                ],
            };
            var month = new SampleMonth(world);
            month.State.Providers[1] = month.State.Providers[1] with { InBusiness = second };
            var offers = month.Offer();
            Assert.Equal(0.4, offers.State.Adoption[0], 1e-12);
            return month
                .IspLayouts[0]
                .CellsOf[0]
                .Zip(offers.CellLines)
                .Where(c => month.IspLayouts[0].Cells[c.First].Provider == 0)
                .Sum(c => c.Second);
        }

        Assert.Equal(40_000, Lines(true), 1e-6);
        // 0.3 of like hours leave, half of them go to the 0.4 that stayed.
        Assert.Equal(40_000 * (1 + 0.5 * 0.3 / 0.4), Lines(false), 1e-6);
    }

    /// <summary>Lines at 30 and 40 % of them at 10 pay 34; the tax is theirs to pay, the state's to have, and on what they save.</summary>
    [Fact]
    public void Value_added_tax_is_on_all_that_households_pay_and_on_what_they_save()
    {
        double Saved(double tax)
        {
            var month = new SampleMonth(Simple with { Market = Simple.Market with { ValueAddedTax = tax } });
            month.SettleAll();
            Assert.Equal(tax * 3_400_000, month.Ledger.Net(Accounts.State, 0), 1e-6);
            month.State.Isps[0].RetailPricePerMonth -= 1;
            return month.Record()[Indicators.SurplusOfAccess];
        }

        Assert.Equal(1.2 * Saved(0), Saved(0.2), 1e-12);
    }

    [Fact]
    public void Content_is_owed_for_those_expected_whoever_subscribes()
    {
        var provider = Video with { MarginalCostPerLineMonth = 1.5 };
        var month = new SampleMonth(Simple with { Providers = [provider] });
        month.State.Isps[0].Cohorts[0] = month.State.Isps[0].Cohorts[0] with { Adoption = [0.1] };
        month.SettleAll();
        Assert.Equal([("provider:video", "outside", 40_000.0, 4.5)], month.Payments(LedgerKind.Content));
        Assert.Equal(
            10_000,
            month.Payments(LedgerKind.Operations).Single(p => p.Payer == "provider:video").Quantity,
            1e-9
        );
    }
}
