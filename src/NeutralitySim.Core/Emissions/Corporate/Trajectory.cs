namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>The way to one target, year by year.</summary>
internal sealed class Trajectory(CorporateInventory inventory, PlanAssumption? assumption, PlanTarget target)
{
    private readonly CorporateYear _last = inventory.Years[^1];

    private CorporateCarbon Residual => FourLines.ResidualShare * inventory.BaselineGross();

    public IEnumerable<TrajectoryPoint> Points()
    {
        bool isNet = target.Kind == TargetKind.NetZero;
        int first = isNet ? inventory.Years[0].Year : target.BaseYear;
        int last = isNet ? Math.Max(target.Year, _last.Year) : target.Year;
        PlanMeasure[] measures = isNet ? [PlanMeasure.NetScience, PlanMeasure.NetCompany] : [PlanMeasure.Gross];
        return measures.SelectMany(measure =>
            Enumerable.Range(first, last - first + 1).Select(year => Point(measure, year))
        );
    }

    private TrajectoryPoint Point(PlanMeasure measure, int year)
    {
        var (figures, status) = YearOf(year);
        var lines = figures is null ? null : FourLines.Of(inventory, figures);
        var achieved = measure switch
        {
            PlanMeasure.NetScience => lines?.NetScience,
            PlanMeasure.NetCompany => lines?.NetCompany,
            _ => figures is null ? null : InScope(figures),
        };
        return new TrajectoryPoint(
            target.Id,
            measure,
            year,
            achieved is null ? YearStatus.NotPublished : status,
            Announced(measure, year),
            achieved,
            measure switch
            {
                PlanMeasure.Gross => YearlyChange(achieved, Goal(), year),
                PlanMeasure.NetScience => YearlyChange(lines?.Gross, Residual, year),
                _ => null,
            },
            measure switch
            {
                PlanMeasure.NetScience => lines is null ? null : CorporateCarbon.Min(Residual, lines.Gross),
                PlanMeasure.NetCompany => lines?.GrossMarket,
                _ => null,
            }
        );
    }

    private (CorporateYear? Figures, YearStatus Status) YearOf(int year) =>
        inventory.Find(year) is { } published ? (published, YearStatus.Published)
        : assumption is not null && year > _last.Year
            ? (assumption.After(inventory, _last, year - _last.Year), YearStatus.Assumed)
        : (null, YearStatus.NotPublished);

    private CorporateCarbon? InScope(CorporateYear year) =>
        target.Scope == TargetScope.OneAndTwo ? year.ScopesOneAndTwo : inventory.Gross(year);

    private CorporateCarbon? Base() => inventory.Find(target.BaseYear) is { } year ? InScope(year) : null;

    private CorporateCarbon? Goal() => (1 - target.Reduction) * Base();

    private CorporateCarbon? Announced(PlanMeasure measure, int year)
    {
        if (measure != PlanMeasure.Gross)
            return year >= target.Year ? CorporateCarbon.Zero : null;
        double way = (double)(year - target.BaseYear) / (target.Year - target.BaseYear);
        return (1 - target.Reduction * way) * Base();
    }

    // A level already reached needs no change; a rate to or from nothing is none.
    private double? YearlyChange(CorporateCarbon? level, CorporateCarbon? goal, int year) =>
        year >= target.Year || level is not { Tonnes: > 0 } from || goal is not { Tonnes: > 0 } to ? null
        : from <= to ? 0
        : Math.Pow(to.Tonnes / from.Tonnes, 1.0 / (target.Year - year)) - 1;
}
