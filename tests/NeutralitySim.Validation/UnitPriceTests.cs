using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Validation;

/// <summary>Unit prices follow from the published sums, and the shipped scenarios carry them.</summary>
public class UnitPriceTests
{
    private const double Tolerance = 1e-3;
    private const double MonthsPerYear = 12;
    private const double MbpsPerTbps = 1e6;

    /// <summary>Meta and Deutsche Telekom until 2020: 5.8 M EUR a year for 5,000 Gbps.</summary>
    private const double ContractPrice = 5.8e6 / MonthsPerYear / (5 * MbpsPerTbps);

    [Fact]
    public void The_contract_of_deutsche_telekom_and_meta()
    {
        var fee = Regime("dt-meta-2024", "contract").PeeringFee;
        Assert.Equal(FeeBasis.PortCapacity, fee.Basis);
        Assert.Equal(0.0967, ContractPrice, Tolerance);
        Assert.Equal(ContractPrice, fee.Price, Tolerance);
        Assert.Equal(ContractPrice, World("dt-meta-2024", "contract").Deals.Single().PricePerMbpsMonth, Tolerance);
    }

    [Theory]
    [InlineData(0.40, 0.0580)]
    [InlineData(0.16, 0.0812)]
    public void The_zone_of_agreement_of_2020(double discount, double price) =>
        Assert.Equal(price, ContractPrice * (1 - discount), Tolerance);

    [Fact]
    public void The_award_of_the_courts()
    {
        // March 2021 to August 2024 are 42 months.
        double award = 30e6 / 42 / (3.5 * MbpsPerTbps);
        Assert.Equal(award, Regime("dt-meta-2024", "award").PeeringFee.Price, 0.01);
        Assert.Equal(award, Regime("dt-meta-2024", "no-way-round").Toll!.Fee.Price, 0.01);
    }

    [Fact]
    public void The_french_bill_of_2026()
    {
        var toll = Regime("france-port-tax-2026", "port-tax").Toll!;
        Assert.Equal(FeeBasis.PortCapacity, toll.Fee.Basis);
        Assert.Equal(1000 / 1000.0, toll.Fee.Price, Tolerance);
        Assert.Equal(609.6e6, toll.Fee.Price * MonthsPerYear * 50.8 * MbpsPerTbps, 1);
        Assert.Equal(1.524e9, toll.Fee.Price * MonthsPerYear * 50.8 * MbpsPerTbps * 2.5, 1);
    }

    [Fact]
    public void Fair_share()
    {
        double price = 20e9 * 0.15 / MonthsPerYear / (50.8 * MbpsPerTbps);
        Assert.Equal(4.92, price, Tolerance * price);
        var toll = Regime("fair-share-eu-2023", "fair-share").Toll!;
        Assert.Equal(price, toll.Fee.Price, Tolerance * price);
        Assert.Equal(0.05, toll.TrafficShareThreshold);
    }

    private static Regime Regime(string scenario, string regime) => World(scenario, regime).Regime;

    private static World World(string scenario, string regime) =>
        Assert.Single(Shipped.Load(scenario, new ScenarioLoadOptions { Regimes = [regime] }).Worlds);
}
