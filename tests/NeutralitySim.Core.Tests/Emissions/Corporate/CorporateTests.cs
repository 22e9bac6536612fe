using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Tests.Emissions.Corporate;

/// <summary>The inventory in four lines, both nettings, and the way to a target.</summary>
public class CorporateTests
{
    private static CorporateCarbon Megatonnes(double value) => new(value * 1e6);

    private static CorporateYear Year(
        int year,
        double megatonnes,
        double retain = 0,
        double biological = 0,
        double geological = 0
    ) =>
        new()
        {
            Year = year,
            Total = Megatonnes(megatonnes),
            Retain = Megatonnes(retain),
            RemoveBiological = Megatonnes(biological),
            RemoveGeological = Megatonnes(geological),
        };

    private static CorporateInventory Inventory(params CorporateYear[] years) =>
        new()
        {
            Name = Text.Plain("a company"),
            Boundary = Text.Plain("its own"),
            BaselineYear = years[0].Year,
            Years = years,
        };

    private static PlanTarget Target(TargetKind kind, int year, double reduction = 0) =>
        new("t", Text.Plain("a target"), kind, TargetScope.All, 2020, reduction, year, true);

    [Theory]
    [InlineData(122e9, 0.45)]
    [InlineData(67e9, 0.82)]
    public void Streamings_share_of_the_inventory_is_under_a_gram_per_hour_watched(double hours, double grams) =>
        Assert.Equal(grams, (0.05 * Megatonnes(1.1)).Over(hours).GramsPerHour, 0.005);

    [Fact]
    public void A_figure_of_the_company_and_a_figure_of_an_hour_have_no_operation_in_common()
    {
        Type[] types = [typeof(CorporateCarbon), typeof(CorporateHourShare), typeof(HourCarbon)];
        foreach (var type in types)
        foreach (var operation in type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            Assert.Equal(
                [],
                operation.GetParameters().Select(p => p.ParameterType).Intersect(types).Where(other => other != type)
            );
        Assert.DoesNotContain(
            typeof(CorporateHourShare).GetMethods(),
            method => method.Name is "op_Addition" or "op_Subtraction" or "op_Implicit" or "op_Explicit"
        );
        Assert.DoesNotContain(types.SelectMany(t => t.GetMethods()), m => m.Name is "op_Implicit" or "op_Explicit");
    }

    [Fact]
    public void Growth_shows_as_a_negative_reduction()
    {
        var lines = Inventory(Year(2020, 1.05), Year(2021, 1.54)).Lines();
        Assert.Equal(0, lines[0].Reduce.Tonnes);
        Assert.Equal(-0.49e6, lines[1].Reduce.Tonnes, 1e-6);
        Assert.Equal(1.54e6, lines[1].Gross.Tonnes);
    }

    [Fact]
    public void Credits_net_the_companys_claim_and_not_the_science_based_one()
    {
        var lines = Inventory(Year(2020, 1.0), Year(2022, 0.8, retain: 0.5, biological: 0.3)).Lines()[1];
        Assert.Equal(0, lines.NetCompany!.Value.Tonnes, 1e-6);
        Assert.Equal(0.8e6, lines.NetScience!.Value.Tonnes);
    }

    [Fact]
    public void Permanent_removals_neutralise_only_a_residual_of_a_tenth()
    {
        var lines = Inventory(Year(2020, 1.0), Year(2030, 0.11, geological: 0.11), Year(2040, 0.1, geological: 0.04))
            .Lines();
        Assert.Equal(0.11e6, lines[1].NetScience!.Value.Tonnes, 1e-6);
        Assert.Equal(0.06e6, lines[2].NetScience!.Value.Tonnes, 1e-6);
    }

    [Fact]
    public void Living_stores_never_enter_the_science_based_net() =>
        Prop.ForAll(
                Gen.Choose(1, 2000).Two().ToArbitrary(),
                pair =>
                {
                    var with = Year(2030, pair.Item1 / 1000.0, retain: 1, biological: pair.Item2 / 1000.0);
                    var without = Year(2030, pair.Item1 / 1000.0);
                    return Inventory(Year(2020, 1), with).Lines()[1].NetScience
                        == Inventory(Year(2020, 1), without).Lines()[1].NetScience;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_not_published_is_not_taken_for_zero()
    {
        var lines = Inventory(Year(2020, 1.1) with { Retain = null }).Lines()[0];
        Assert.Null(lines.NetCompany);
        Assert.NotNull(lines.NetScience);
        var residual = Inventory(Year(2020, 1.1), Year(2030, 0.1) with { RemoveGeological = null }).Lines()[1];
        Assert.Null(residual.NetScience);
    }

    [Fact]
    public void A_restated_year_counts_only_where_asked()
    {
        var inventory = Inventory(Year(2020, 1.1) with { Restated = Megatonnes(1.05) }, Year(2021, 1.54));
        Assert.Equal(1.1e6, inventory.Lines()[0].Gross.Tonnes);
        Assert.Equal(1.05e6, (inventory with { UsesRestated = true }).Lines()[0].Gross.Tonnes);
        Assert.Equal(1.54e6, (inventory with { UsesRestated = true }).Lines()[1].Gross.Tonnes);
    }

    [Fact]
    public void Market_based_electricity_enters_the_companys_claim_alone()
    {
        var lines = Inventory(Year(2020, 1.0) with { MarketBased = Megatonnes(0.7) }).Lines()[0];
        Assert.Equal((1.0e6, 0.7e6), (lines.NetScience!.Value.Tonnes, lines.NetCompany!.Value.Tonnes));
    }

    [Fact]
    public void A_reduction_is_compared_with_the_straight_line_to_it()
    {
        var plan = new CorporatePlan([Target(TargetKind.Reduction, 2030, 0.5)], null);
        var points = plan.Trajectory(Inventory(Year(2020, 1.0), Year(2021, 1.2)));
        Assert.Equal(11, points.Count);
        Assert.Equal([2020, 2030], [points[0].Year, points[^1].Year]);
        Assert.Equal(0.95e6, points[1].Announced!.Value.Tonnes, 1e-6);
        Assert.Equal(0.25e6, points[1].Gap()!.Value.Tonnes, 1e-6);
        Assert.Equal(0.5e6, points[10].Announced!.Value.Tonnes, 1e-6);
        Assert.Equal((YearStatus.NotPublished, null), (points[2].Status, points[2].Achieved));
        double needed = points[1].NeededYearlyChange!.Value;
        Assert.Equal(0.5, 1.2 * Math.Pow(1 + needed, 9), 1e-12);
    }

    [Fact]
    public void A_target_for_scopes_without_published_tonnes_is_left_open()
    {
        var target = Target(TargetKind.Reduction, 2030, 0.5) with { Scope = TargetScope.OneAndTwo };
        var points = new CorporatePlan([target], null).Trajectory(Inventory(Year(2020, 1.0)));
        Assert.All(points, p => Assert.Equal((null, null, null), (p.Announced, p.Achieved, p.NeededYearlyChange)));
    }

    [Fact]
    public void Net_zero_promises_nothing_before_its_year_and_is_judged_by_both_nettings()
    {
        var plan = new CorporatePlan(
            [Target(TargetKind.NetZero, 2022)],
            new PlanAssumption(YearlyChange: -0.1, Retain: 0.4, RemoveBiological: 0.6, RemoveGeological: 0)
        );
        var points = plan.Trajectory(Inventory(Year(2020, 1.0), Year(2021, 1.0)));
        var science = points.Where(p => p.Measure == PlanMeasure.NetScience).ToList();
        var company = points.Where(p => p.Measure == PlanMeasure.NetCompany).ToList();
        Assert.Equal([2020, 2021, 2022], science.Select(p => p.Year));
        Assert.Null(science[1].Announced);
        Assert.Equal((YearStatus.Assumed, 0.9e6), (science[2].Status, science[2].Gap()!.Value.Tonnes));
        Assert.Equal(0, company[2].Gap()!.Value.Tonnes, 1e-6);
        Assert.Equal(0.9e6, company[2].NeededCredits!.Value.Tonnes, 1e-6);
        Assert.Equal(-0.9, science[1].NeededYearlyChange!.Value, 1e-12);
        Assert.Equal(0.1e6, science[1].NeededCredits!.Value.Tonnes, 1e-6);
    }
}
