using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Report;

/// <summary>Sections on what came out: answer, comparison, decisions, money, emissions.</summary>
internal static class OutcomeSections
{
    public static void Answer(Html html, ReportContext context)
    {
        html.Raw("<div class=\"answer\">\n");
        foreach (var (heading, sentences) in Tables.Answer.Of(context))
            html.Raw("<p>")
                .Raw(heading.Length == 0 ? "" : $"<strong>{Html.Escape(heading)}.</strong> ")
                .Raw(Html.Escape(string.Join(" ", sentences)))
                .Raw("</p>\n");
        html.Raw("</div>\n");
    }

    public static void Comparison(Html html, ReportContext context)
    {
        var headline = ComparisonTable.Make(context, ComparisonScope.Headline);
        var all = ComparisonTable.Make(context, ComparisonScope.All);
        Comparison(html, headline);
        var groups = ComparisonTable.Make(context, ComparisonScope.Groups);
        if (groups.Rows.Count > 0)
            html.Details(context.Locale[ReportTexts.GroupComparisons], () => Comparison(html, groups), open: true);
        if (context.Isps.HiddenCount > 0)
            Distribution(html, context);
        if (all.Rows.Count > headline.Rows.Count)
            html.Details(context.Locale[ReportTexts.AllComparisons], () => Comparison(html, all));
        if (context.Description.ComparedIndicators.Any(IsOfEmissions))
            html.Element("p", context.Locale.With(ReportTexts.EmissionsInComparison, context.UseBasis));
        if (EmissionBasisText.OfMargins(context) is { } margins)
            html.Element("p", margins);
    }

    public static void Rules(Html html, ReportContext context)
    {
        var differences = context.Reader.RuleDifferences;
        html.Element("p", RuleTable.Explanation(context, differences));
        foreach (var (regime, table) in RuleTable.Of(context, differences))
            html.Table(regime, table, 2);
    }

    public static void Decisions(Html html, ReportContext context)
    {
        foreach (string regime in context.Reader.Regimes)
        {
            string name = context.RegimeName(regime);
            var events = context.Results.FirstEvents(regime);
            if (events.Count == 0)
                html.Element("p", context.Locale.With(ReportTexts.NoDecisions, name));
            else
                html.Details(
                    $"{name} · {context.Locale.With(ReportTexts.DecisionsCount, events.Count)}",
                    () => Decisions(html, context, name, events)
                );
        }
    }

    public static void Money(Html html, ReportContext context)
    {
        foreach (Figure figure in context.Figures.Where(f => f.Id == "money-by-actor"))
            html.Table(figure.Caption, figure.Table!, 2);
    }

    public static void Emissions(Html html, ReportContext context)
    {
        var intensities = context.Intensities;
        if (EmissionEffect.Sentence(context, intensities) is { } sentence)
            html.Element("p", sentence);
        if (EmissionEffect.Standby(context) is { } standby)
            html.Element("p", standby);
        string caption = context.Locale.With(ReportTexts.EmissionsCaption, context.EmissionBasis);
        html.Table(caption, EnergyByComponent.Table(context, intensities), 2);
        if (context.Scores.Count > 0)
            SciScores(html, context);
    }

    private static void Distribution(Html html, ReportContext context)
    {
        int shown = context.Isps.All.Count;
        html.Element("p", context.Locale.With(ReportTexts.LargestShown, shown, shown + context.Isps.HiddenCount));
        html.Table(
            context.Locale.With(ReportTexts.DistributionCaption, context.RegimeName(context.Description.Baseline)),
            DistributionTable.Of(context),
            2
        );
    }

    private static bool IsOfEmissions(string indicator) =>
        indicator.StartsWith("carbon", StringComparison.Ordinal)
        || indicator.StartsWith("energy", StringComparison.Ordinal);

    private static void SciScores(Html html, ReportContext context)
    {
        string[] regimes = [.. context.Reader.Regimes.Where(r => context.Scores.Any(s => s.Regime == r))];
        html.Table(
            context.Locale[ReportTexts.SciCaption],
            [
                context.Locale[ReportTexts.Model],
                context.Locale[ReportTexts.Basis],
                .. regimes.Select(r => $"SCI, gCO₂e/h, {context.RegimeName(r)}"),
                .. regimes.Select(r => $"gCO₂e/{context.Locale.Unit("GB")}, {context.RegimeName(r)}"),
            ],
            context
                .Scores.GroupBy(score => score.Model)
                .Select(model =>
                {
                    string Cell(string regime, Func<SciScore, double> value) =>
                        model.FirstOrDefault(s => s.Regime == regime) is { } score
                            ? context.Locale.Number(value(score), Precision.DecimalsFor(value(score), 4))
                            : "–";
                    return (string[])
                        [
                            context.Locale.Name(model.Key),
                            EmissionBasisText.Of(context, model.SelectMany(score => score.Labels)),
                            .. regimes.Select(r => Cell(r, score => score.GramsPerViewingHour)),
                            .. regimes.Select(r => Cell(r, score => score.GramsPerGigabyte)),
                        ];
                }),
            2
        );
    }

    private static void Comparison(Html html, ComparisonTable table) =>
        html.MarkupTable(
            table.Caption,
            table.Headings,
            table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Markup)]),
            2,
            true
        );

    private static string Markup(TableCell cell) =>
        cell.BeyondNoise ? $"<span class=\"beyond\">{Html.Escape(cell.Text)}</span>" : Html.Escape(cell.Text);

    private static void Decisions(Html html, ReportContext context, string regime, IReadOnlyList<RunEvent> events)
    {
        RunEvent[] shown = [.. events.Where(e => context.Isps.Has(e.Actor, e.Subject))];
        if (shown.Length < events.Count)
        {
            html.Element(
                "p",
                context.Locale.With(ReportTexts.DecisionsLeftOut, shown.Length, events.Count, "csv/events.csv")
            );
            html.Table(
                context.Locale.With(ReportTexts.DecisionCounts, regime),
                [context.Locale[ReportTexts.Decision], context.Locale[ReportTexts.Count]],
                events
                    .CountBy(e => e.Kind)
                    .OrderBy(kind => kind.Key)
                    .Select(kind => (string[])[context.Locale.Name(kind.Key), context.Locale.Number(kind.Value, 0)])
            );
        }

        html.Table(
            context.Locale.With(ReportTexts.DecisionsCaption, regime),
            [
                context.Locale[ReportTexts.Month],
                context.Locale[ReportTexts.Actor],
                context.Locale[ReportTexts.Decision],
                context.Locale[ReportTexts.Subject],
                context.Locale[ReportTexts.Value],
                context.Locale[ReportTexts.Reason],
            ],
            shown.Select(e =>
                (string[])
                    [
                        context.MonthName(e.Month),
                        context.AccountName(e.Actor),
                        context.Locale.Name(e.Kind),
                        DecisionText.Subject(context, e.Subject),
                        DecisionText.Value(context, e),
                        DecisionText.Reason(context, e),
                    ]
            ),
            numeric: false
        );
    }
}
