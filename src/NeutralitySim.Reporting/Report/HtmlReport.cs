using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>The report as one self-contained HTML page: no network, no script, light, dark and print.</summary>
internal static class HtmlReport
{
    private sealed record Section(string Id, Text Title, Action<Html, ReportContext> Write)
    {
        public Func<ReportContext, bool> IsShown { get; init; } = _ => true;
    }

    private static readonly Section[] Sections =
    [
        new("answer", ReportTexts.AnswerHeading, OutcomeSections.Answer),
        new("comparison", ReportTexts.ComparisonHeading, OutcomeSections.Comparison),
        new("rules", ReportTexts.RulesHeading, OutcomeSections.Rules)
        {
            IsShown = context => RuleTable.Of(context, context.Reader.RuleDifferences).Count > 0,
        },
        new("figures", ReportTexts.FiguresHeading, OutcomeSections.Figures),
        new("decisions", ReportTexts.DecisionsHeading, OutcomeSections.Decisions),
        new("why", ReportTexts.WhyHeading, WhySections.Why),
        new("money", ReportTexts.MoneyHeading, OutcomeSections.Money),
        new("ledger", ReportTexts.LedgerHeading, LedgerSections.Ledger)
        {
            IsShown = context => context.Ledger.Regimes.Count > 0,
        },
        new("emissions", ReportTexts.EmissionsHeading, OutcomeSections.Emissions),
        new("corporate", ReportTexts.CorporateHeading, CorporateSections.Corporate)
        {
            IsShown = context => context.Description.Inventory is not null,
        },
        new("parameters", ReportTexts.ParametersHeading, BasisSections.Parameters),
        new("evidence", ReportTexts.EvidenceHeading, BasisSections.Evidence),
        new("provenance", ReportTexts.ProvenanceHeading, BasisSections.Provenance),
    ];

    /// <summary>The page. Equal results give equal bytes.</summary>
    public static string Render(ReportContext context)
    {
        var html = new Html();
        string title = Html.Escape(context.Locale[context.Description.Title]);
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{context.Language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw($"<title>{title}</title>\n<style>\n{ReportStyle.Sheet}\n</style>\n</head>\n<body>\n");
        html.Raw($"<header>\n<h1>{title}</h1>\n");
        html.Raw($"<p class=\"question\">{Html.Escape(context.Locale[context.Description.Question])}</p>\n");
        html.Element("p", context.Locale[context.Description.Description]);
        Meanings(html, context);
        html.Raw("</header>\n");
        var sections = Sections.Where(section => section.IsShown(context)).ToArray();
        Navigation(html, context, sections);
        html.Raw("<main>\n");
        foreach (var section in sections)
        {
            html.Heading(section.Id, context.Locale[section.Title]);
            section.Write(html, context);
        }
        html.Raw("</main>\n<footer>\n");
        html.Element("p", context.Locale.With(ReportTexts.GeneratedBy, context.Description.EngineVersion));
        return html.Raw("</footer>\n</body>\n</html>\n").ToString();
    }

    // What the regimes are, for those that say so.
    private static void Meanings(Html html, ReportContext context)
    {
        var told = context.Description.Regimes.Where(r => r.Meaning is not null).ToArray();
        if (told.Length == 0)
            return;
        html.Raw("<dl class=\"regimes\">\n");
        foreach (var regime in told)
            html.Element("dt", context.RegimeName(regime.Id)).Element("dd", context.Locale[regime.Meaning!]);
        html.Raw("</dl>\n");
    }

    private static void Navigation(Html html, ReportContext context, Section[] sections)
    {
        html.Raw($"<nav aria-label=\"{Html.Escape(context.Locale[ReportTexts.Contents])}\"><ul>\n");
        foreach (var section in sections)
            html.Raw($"<li><a href=\"#{section.Id}\">{Html.Escape(context.Locale[section.Title])}</a></li>\n");
        html.Raw("</ul></nav>\n");
    }
}
