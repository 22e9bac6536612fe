using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary>A company's inventory and the way of its plan; no tables where the scenario has none.</summary>
internal static class CorporateTables
{
    private static readonly CsvColumn Year = new("year", "integer", "Calendar year.", "year");

    internal static IEnumerable<CsvTable> Of(ExperimentDescription description)
    {
        if (description.Inventory is not { } inventory)
            yield break;
        yield return InventoryTable(inventory);
        if (description.Plan is { } plan)
            yield return PlanTable(plan.Trajectory(inventory));
    }

    private static CsvTable InventoryTable(CorporateInventory inventory) =>
        new(
            "corporate_inventory",
            "Line of a year of a company's inventory; lines are not added up, nor to figures per viewing hour.",
            [
                Year,
                new("line", "string", "Line."),
                new("mass_tco2e", "number", "Mass; empty where not published.", "tCO2e"),
            ],
            ["year", "line"],
            inventory.Years.SelectMany(year => Rows(inventory, year))
        );

    private static IEnumerable<object?[]> Rows(CorporateInventory inventory, CorporateYear year)
    {
        var lines = FourLines.Of(inventory, year);
        object?[] Row(string line, CorporateCarbon? mass) => [year.Year, line, mass?.Tonnes];
        yield return Row("gross", lines.Gross);
        yield return Row("gross-as-published", year.Total);
        yield return Row("gross-as-restated", year.Restated);
        yield return Row("gross-market-based", year.MarketBased);
        yield return Row("scopes-1-2", year.ScopesOneAndTwo);
        foreach (var part in year.Activities)
            yield return Row(EnumText<CorporateActivity>.Of(part.Activity), part.Share * lines.Gross);
        yield return Row("avoided-as-claimed", year.Avoided);
        yield return Row("reduce", lines.Reduce);
        yield return Row("retain", lines.Retain);
        yield return Row("remove", lines.Remove);
        yield return Row("remove-geological", lines.RemoveGeological);
        yield return Row("net-science-based", lines.NetScience);
        yield return Row("net-company-claim", lines.NetCompany);
    }

    private static CsvTable PlanTable(IReadOnlyList<TrajectoryPoint> points) =>
        new(
            "corporate_plan",
            "Year on the way to a target, by one measure.",
            [
                new("target", "string", "Target id."),
                new("measure", "string", "Figure the target is judged by.", Values: EnumText<PlanMeasure>.All),
                Year,
                new("status", "string", "Where the year's figure comes from.", Values: EnumText<YearStatus>.All),
                new("announced_tco2e", "number", "Promise; empty where there is none.", "tCO2e"),
                new("achieved_tco2e", "number", "Figure; empty where not published.", "tCO2e"),
                new("gap_tco2e", "number", "Achieved less announced.", "tCO2e"),
                new("needed_change_per_year", "number", "Yearly change of gross that would meet the target.", "1/year"),
                new("needed_credits_tco2e", "number", "Credits that would net the promised zero.", "tCO2e"),
            ],
            ["target", "measure", "year"],
            points.Select(p =>
                (object?[])
                    [
                        p.Target,
                        EnumText<PlanMeasure>.Of(p.Measure),
                        p.Year,
                        EnumText<YearStatus>.Of(p.Status),
                        p.Announced?.Tonnes,
                        p.Achieved?.Tonnes,
                        p.Gap()?.Tonnes,
                        p.NeededYearlyChange,
                        p.NeededCredits?.Tonnes,
                    ]
            )
        );
}
