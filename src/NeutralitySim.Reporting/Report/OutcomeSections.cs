using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Drawing;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Report;

/// <summary>Sections on what came out: answer, comparison, figures, decisions, money, emissions.</summary>
internal static class OutcomeSections
{
    public static void Answer(Html html, ReportContext context)
    {
        html.Heading("answer", context.Strings[Phrase.AnswerHeading]).Raw("<div class=\"answer\">\n");
        foreach (string sentence in Tables.Answer.Sentences(context))
            html.Element("p", sentence);
        html.Raw("</div>\n");
    }

    public static void Comparison(Html html, ReportContext context)
    {
        html.Heading("comparison", context.Strings[Phrase.ComparisonHeading]);
        var headline = ComparisonTable.Make(context, ComparisonScope.Headline);
        var all = ComparisonTable.Make(context, ComparisonScope.All);
        Comparison(html, headline);
        if (all.Rows.Count > headline.Rows.Count)
            html.Details(context.Strings[Phrase.AllComparisons], () => Comparison(html, all));
        if (context.Description.ComparedIndicators.Any(IsOfEmissions))
            html.Element("p", context.Strings.With(Phrase.EmissionsInComparison, context.UseBasis));
    }

    public static void Figures(Html html, ReportContext context, IReadOnlyList<Figure> figures)
    {
        html.Heading("figures", context.Strings[Phrase.FiguresHeading]);
        foreach (Figure figure in figures)
        {
            html.Raw($"<figure id=\"{Html.Escape(figure.Id)}\">\n");
            html.Raw("<div class=\"wide\">").Raw(SvgRenderer.Element(figure)).Raw("</div>\n");
            html.Raw("<div class=\"narrow\">")
                .Raw(SvgRenderer.Element(figure, width: SvgRenderer.Narrow))
                .Raw("</div>\n");
            html.Element("figcaption", figure.Caption);
            if (figure.Table is { } table)
                html.Details(
                    context.Strings[Phrase.DataBehind],
                    () => html.Table(figure.Title, table.Columns, table.Rows, NameColumns(table))
                );
            html.Raw("</figure>\n");
        }
    }

    public static void Decisions(Html html, ReportContext context)
    {
        html.Heading("decisions", context.Strings[Phrase.DecisionsHeading]);
        foreach (string regime in context.Reader.Regimes)
        {
            string name = context.RegimeName(regime);
            RunEvent[] events =
            [
                .. context.Reader.Runs.Where(r => r.Regime == regime).Take(1).SelectMany(context.Reader.Events),
            ];
            if (events.Length == 0)
                html.Element("p", context.Strings.With(Phrase.NoDecisions, name));
            else
                html.Details(
                    $"{name} · {context.Strings.With(Phrase.DecisionsCount, events.Length)}",
                    () => Decisions(html, context, name, events)
                );
        }
    }

    public static void Money(Html html, ReportContext context, IReadOnlyList<Figure> figures)
    {
        html.Heading("money", context.Strings[Phrase.MoneyHeading]);
        foreach (Figure figure in figures.Where(f => f.Id == "money-by-actor"))
            html.Table(figure.Caption, figure.Table!.Columns, figure.Table.Rows, 2);
    }

    public static void Emissions(Html html, ReportContext context)
    {
        html.Heading("emissions", context.Strings[Phrase.EmissionsHeading]);
        var intensities = context.Intensities;
        if (EmissionEffect.Sentence(context, intensities) is { } sentence)
            html.Element("p", sentence);
        if (EmissionEffect.Standby(context) is { } standby)
            html.Element("p", standby);
        DataTable table = EnergyByComponent.Table(context, intensities);
        string basis = context.EmissionBasis;
        html.Table(context.Strings.With(Phrase.EmissionsCaption, basis), table.Columns, table.Rows, 2);
        if (context.Scores.Count > 0)
            SciScores(html, context);
    }

    private static bool IsOfEmissions(string indicator) =>
        indicator.StartsWith("carbon", StringComparison.Ordinal)
        || indicator.StartsWith("energy", StringComparison.Ordinal);

    private static void SciScores(Html html, ReportContext context)
    {
        string[] regimes = [.. context.Reader.Regimes.Where(r => context.Scores.Any(s => s.Regime == r))];
        html.Table(
            context.Strings[Phrase.SciCaption],
            [
                context.Strings[Phrase.Model],
                context.Strings[Phrase.Basis],
                .. regimes.Select(r => $"SCI, gCO₂e/h, {context.RegimeName(r)}"),
                .. regimes.Select(r => $"gCO₂e/{context.Strings.Unit("GB")}, {context.RegimeName(r)}"),
            ],
            context
                .Scores.GroupBy(score => score.Model)
                .Select(model =>
                {
                    string Cell(string regime, Func<SciScore, double> value) =>
                        model.FirstOrDefault(s => s.Regime == regime) is { } score
                            ? context.Formats.Number(value(score), Precision.DecimalsFor(value(score), 4))
                            : "–";
                    return (string[])
                        [
                            context.Strings.Name(model.Key),
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

    // Leading columns name the row as long as they hold words.
    private static int NameColumns(DataTable table) =>
        table.Rows.Count == 0
            ? 1
            : Math.Max(
                1,
                table.Rows[0].TakeWhile(c => c.Any(char.IsLetter) || c.Contains(':', StringComparison.Ordinal)).Count()
            );

    private static void Decisions(Html html, ReportContext context, string regime, RunEvent[] events) =>
        html.Table(
            context.Strings.With(Phrase.DecisionsCaption, regime),
            [
                context.Strings[Phrase.Month],
                context.Strings[Phrase.Actor],
                context.Strings[Phrase.Decision],
                context.Strings[Phrase.Subject],
                context.Strings[Phrase.Value],
                context.Strings[Phrase.Reason],
            ],
            events.Select(e =>
                (string[])
                    [
                        context.MonthName(e.Epoch),
                        context.AccountName(e.Actor),
                        context.Strings.Name(e.Kind),
                        DecisionText.Subject(context, e.Subject),
                        DecisionText.Value(context, e),
                        DecisionText.Reason(context, e),
                    ]
            ),
            numeric: false
        );
}
