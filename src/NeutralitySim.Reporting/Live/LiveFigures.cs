using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Live;

/// <summary>The figures of the live page, in page order.</summary>
public static class LiveFigures
{
    /// <summary>
    /// Speed index by month, busy-hour day, money by actor, who pays more than under the baseline regime, emissions by component,
    /// link utilisation by hour; those without data are left out.
    /// </summary>
    /// <param name="now">Results of the scenario as the levers stand.</param>
    /// <param name="baseline">
    /// Results before any lever was moved: marked on every figure, and scales cover both. Null for none. May be in another
    /// language, and may be used by several threads at once.
    /// </param>
    /// <returns>Each figure is made when it is asked for, so that one can be drawn elsewhere while the next is made.</returns>
    public static IEnumerable<Figure> Make(ReportContext now, ReportContext? baseline)
    {
        ReportContext? reference = baseline?.In(now.Language);
        Func<ReportContext, ReportContext?, Figure?>[] figures =
        [
            SpeedIndexByMonth.Make,
            BusyHourDay.Make,
            (results, compared) => MoneyByActor.Make(results, compared, partiesOnly: true),
            PaysMore,
            Emissions,
            LinkHours.Make,
        ];
        foreach (var make in figures)
            if (make(now, reference) is { } figure)
                yield return Explained(figure, now, reference is not null);
    }

    private static Figure? PaysMore(ReportContext now, ReportContext? reference) =>
        MoneyByActor.MakeChange(now, reference, partiesOnly: true) is { } figure
            ? figure with
            {
                Title = now.Locale.With(ReportTexts.PaysMoreTitle, now.RegimeName(now.Description.Baseline)),
                Subtitle = now.Locale[ReportTexts.PaysMoreSubtitle],
            }
            : null;

    private static Figure? Emissions(ReportContext now, ReportContext? reference) =>
        CarbonByComponent.Make(now, reference) is { } figure
            ? figure with
            {
                Subtitle = now.Locale.With(ReportTexts.CarbonBoundary, figure.Subtitle, Boundaries(now)),
                Table = CarbonByComponent.Table(figure, now),
            }
            : null;

    private static string Boundaries(ReportContext now) =>
        string.Join(
            ", ",
            now.Scores.SelectMany(score => score.Labels).Select(label => now.Locale.Name(label.Boundary)).Distinct()
        );

    private static Figure Explained(Figure figure, ReportContext now, bool compares) =>
        figure with
        {
            IsLive = true,
            Caption = compares ? $"{figure.Caption} {now.Locale[ReportTexts.ReferenceCaption]}" : figure.Caption,
        };
}
