namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>What is supposed for years after the last published one, to test a plan: no forecast.</summary>
/// <param name="YearlyChange">Change of gross from year to year, for example −0.07.</param>
/// <param name="Retain">Avoidance credits over gross, 0 or more.</param>
/// <param name="RemoveBiological">Removal credits of living stores over gross.</param>
/// <param name="RemoveGeological">Removal credits of permanent stores over gross.</param>
public sealed record PlanAssumption(
    double YearlyChange,
    double Retain,
    double RemoveBiological,
    double RemoveGeological
)
{
    /// <summary>The year that many years after a published one.</summary>
    public CorporateYear After(CorporateInventory inventory, CorporateYear last, int years)
    {
        double factor = Math.Pow(1 + YearlyChange, years);
        var gross = factor * inventory.Gross(last);
        return new CorporateYear
        {
            Year = last.Year + years,
            Total = gross,
            MarketBased = factor * last.MarketBased,
            ScopesOneAndTwo = factor * last.ScopesOneAndTwo,
            Retain = Retain * gross,
            RemoveBiological = RemoveBiological * gross,
            RemoveGeological = RemoveGeological * gross,
        };
    }
}
