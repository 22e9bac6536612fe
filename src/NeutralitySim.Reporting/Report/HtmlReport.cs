using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>The report as one self-contained HTML page: no network, no script, light, dark and print.</summary>
public static class HtmlReport
{
    private sealed record Section(string Id, Text Title, Action<Html, ReportContext, IReadOnlyList<Figure>> Write)
    {
        public Func<ReportContext, bool> IsShown { get; init; } = _ => true;
    }

    private static readonly Section[] Sections =
    [
        new("answer", ReportTexts.AnswerHeading, (html, context, _) => OutcomeSections.Answer(html, context)),
        new(
            "comparison",
            ReportTexts.ComparisonHeading,
            (html, context, _) => OutcomeSections.Comparison(html, context)
        ),
        new("figures", ReportTexts.FiguresHeading, OutcomeSections.Figures),
        new("decisions", ReportTexts.DecisionsHeading, (html, context, _) => OutcomeSections.Decisions(html, context)),
        new("why", ReportTexts.WhyHeading, (html, context, _) => WhySections.Why(html, context)),
        new("money", ReportTexts.MoneyHeading, (html, _, figures) => OutcomeSections.Money(html, figures)),
        new("ledger", ReportTexts.LedgerHeading, (html, context, _) => LedgerSections.Ledger(html, context))
        {
            IsShown = context => context.Ledger.Regimes.Count > 0,
        },
        new("emissions", ReportTexts.EmissionsHeading, (html, context, _) => OutcomeSections.Emissions(html, context)),
        new("corporate", ReportTexts.CorporateHeading, (html, context, _) => CorporateSections.Corporate(html, context))
        {
            IsShown = context => context.Description.Inventory is not null,
        },
        new("parameters", ReportTexts.ParametersHeading, (html, context, _) => BasisSections.Parameters(html, context)),
        new("evidence", ReportTexts.EvidenceHeading, (html, context, _) => BasisSections.Evidence(html, context)),
        new("provenance", ReportTexts.ProvenanceHeading, (html, context, _) => BasisSections.Provenance(html, context)),
    ];

    /// <summary>The page. Equal results give equal bytes.</summary>
    public static string Render(ReportContext context) => Render(context, FigureSet.Make(context));

    internal static string Render(ReportContext context, IReadOnlyList<Figure> figures)
    {
        var html = new Html();
        string title = Html.Escape(context.Locale[context.Description.Title]);
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{context.Language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw($"<title>{title}</title>\n<style>\n{ReportStyle.Sheet}\n</style>\n</head>\n<body>\n");
        html.Raw($"<header>\n<h1>{title}</h1>\n");
        html.Raw($"<p class=\"question\">{Html.Escape(context.Locale[context.Description.Question])}</p>\n");
        html.Element("p", context.Locale[context.Description.Description]);
        RegimeMeanings.Write(html, context);
        html.Raw("</header>\n");
        var sections = Sections.Where(section => section.IsShown(context)).ToArray();
        Navigation(html, context, sections);
        html.Raw("<main>\n");
        foreach (var section in sections)
        {
            html.Heading(section.Id, context.Locale[section.Title]);
            section.Write(html, context, figures);
        }
        html.Raw("</main>\n<footer>\n");
        html.Element("p", context.Locale.With(ReportTexts.GeneratedBy, context.Description.EngineVersion));
        return html.Raw("</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Navigation(Html html, ReportContext context, Section[] sections)
    {
        html.Raw($"<nav aria-label=\"{Html.Escape(context.Locale[ReportTexts.Contents])}\"><ul>\n");
        foreach (var section in sections)
            html.Raw($"<li><a href=\"#{section.Id}\">{Html.Escape(context.Locale[section.Title])}</a></li>\n");
        html.Raw("</ul></nav>\n");
    }
}
