namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>A year on the way to a target, by one measure. Null where nothing was promised, published or can be said.</summary>
/// <param name="Target">Id of the target.</param>
/// <param name="Measure">Measure.</param>
/// <param name="Year">Year.</param>
/// <param name="Status">Where the year's figure comes from.</param>
/// <param name="Announced">The promise: for a reduction the straight line to the target; for net zero 0 from its year on, and nothing before.</param>
/// <param name="Achieved">The figure.</param>
/// <param name="NeededYearlyChange">Change of gross a year, from here to the target's year, that would meet it; by the science-based rule, that would reach the residual.</param>
/// <param name="NeededCredits">Credits that net the promised zero: all of gross as it stands in the company's view, permanent removals of the residual in the science-based one.</param>
public sealed record TrajectoryPoint(
    string Target,
    PlanMeasure Measure,
    int Year,
    YearStatus Status,
    CorporateCarbon? Announced,
    CorporateCarbon? Achieved,
    double? NeededYearlyChange,
    CorporateCarbon? NeededCredits
)
{
    /// <summary>Achieved less announced: above 0 the promise is missed by so much.</summary>
    public CorporateCarbon? Gap() => Achieved - Announced;
}
