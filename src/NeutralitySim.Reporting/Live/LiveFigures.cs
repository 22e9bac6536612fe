using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Live;

/// <summary>The figures of the live page, in page order.</summary>
public static class LiveFigures
{
    private static readonly (string Id, Func<ReportContext, ReportContext?, Figure?> Make)[] Recipes =
    [
        ("evening", (results, _) => Evening.Make(results)),
        ("pay-flows", (results, _) => PayFlows.Make(results)),
        ("wires", (results, _) => Wires.Make(results)),
        ("money-change-by-actor", Comparing(PaysMore)),
        ("speed-index-by-month", Comparing(SpeedIndexByMonth.Make)),
        ("busy-hour-day", Comparing(BusyHourDay.Make)),
        ("money-by-actor", Comparing((now, before) => MoneyByActor.Make(now, before, partiesOnly: true))),
        ("carbon-by-component", Comparing(Emissions)),
        ("link-hours", Comparing(LinkHours.Make)),
    ];

    /// <summary>Ids of all figures, whether or not results have the data for them.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Recipes.Select(recipe => recipe.Id)];

    /// <summary>
    /// An evening at nine, who pays whom, the wires, who pays more than under the baseline regime, speed index by month, busy-hour day, money by actor, emissions by component, link
    /// utilisation by hour; those without data are left out.
    /// </summary>
    /// <param name="now">Results of the scenario as the levers stand.</param>
    /// <param name="baseline">
    /// Results to compare with, usually those before any lever was moved: marked on every figure, and scales cover both. Null for none.
    /// May be in another language, and may be used by several threads at once.
    /// </param>
    /// <param name="ids">Those wanted; null for all.</param>
    public static IEnumerable<Figure> Make(
        ReportContext now,
        ReportContext? baseline,
        IReadOnlyCollection<string>? ids = null
    )
    {
        ReportContext? reference = baseline?.In(now.Language).About(now.Provider);
        foreach (var (id, make) in Recipes)
            if ((ids is null || ids.Contains(id)) && make(now, reference) is { } figure)
                yield return figure;
    }

    private static Func<ReportContext, ReportContext?, Figure?> Comparing(
        Func<ReportContext, ReportContext?, Figure?> make
    ) =>
        (now, before) =>
        {
            var figure = make(now, before);
            return figure is null || before is null
                ? figure
                : figure with
                {
                    Caption = $"{figure.Caption} {now.Locale[ReportTexts.ReferenceCaption]}",
                };
        };

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
}
