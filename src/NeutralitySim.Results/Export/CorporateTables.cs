using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Export;

/// <summary>A company's inventory and the way of its plan; no tables where the scenario has none.</summary>
internal static class CorporateTables
{
    internal static readonly string[] Names = ["corporate_inventory", "corporate_plan"];

    internal static IEnumerable<CsvTable> Of(ExperimentDescription description)
    {
        if (description.Inventory is not { } inventory)
            yield break;
        yield return InventoryTable(inventory);
        if (description.Plan is { } plan)
            yield return PlanTable(plan.Trajectory(inventory));
    }

    private static CsvTable InventoryTable(CorporateInventory inventory) =>
        new CsvTable<(int Year, string Line, CorporateCarbon? Mass)>(
            Names[0],
            "Line of a year of a company's inventory; lines are not added up, nor to figures per viewing hour.",
            ["year", "line"],
            inventory.Years.SelectMany(year => Rows(inventory, year))
        )
            .Integer("year", row => row.Year, "Calendar year.", "year")
            .Text("line", row => row.Line, "Line.")
            .Number("mass_tco2e", row => row.Mass?.Tonnes, "Mass; empty where not published.", "tCO2e");

    private static IEnumerable<(int Year, string Line, CorporateCarbon? Mass)> Rows(
        CorporateInventory inventory,
        CorporateYear year
    )
    {
        var lines = FourLines.Of(inventory, year);
        (int, string, CorporateCarbon?) Row(string line, CorporateCarbon? mass) => (year.Year, line, mass);
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
        new CsvTable<TrajectoryPoint>(
            Names[1],
            "Year on the way to a target, by one measure.",
            ["target", "measure", "year"],
            points
        )
            .Text("target", p => p.Target, "Target id.")
            .Enum("measure", p => p.Measure, "Figure the target is judged by.")
            .Integer("year", p => p.Year, "Calendar year.", "year")
            .Enum("status", p => p.Status, "Where the year's figure comes from.")
            .Number("announced_tco2e", p => p.Announced?.Tonnes, "Promise; empty where there is none.", "tCO2e")
            .Number("achieved_tco2e", p => p.Achieved?.Tonnes, "Figure; empty where not published.", "tCO2e")
            .Number("gap_tco2e", p => p.Gap()?.Tonnes, "Achieved less announced.", "tCO2e")
            .Number("needed_change_per_year", p => p.NeededYearlyChange)
            .Meaning("Yearly change of gross that would meet the target.", "1/year")
            .Number("needed_credits_tco2e", p => p.NeededCredits?.Tonnes)
            .Meaning("Credits that would net the promised zero.", "tCO2e");
}
