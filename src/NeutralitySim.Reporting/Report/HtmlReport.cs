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

    // Folded: a reader opens what the answer makes them ask.
    private static readonly Section[] Sections =
    [
        new("comparison", ReportTexts.ComparisonHeading, OutcomeSections.Comparison),
        new("verdicts", ReportTexts.VerdictsHeading, VerdictSections.Verdicts)
        {
            IsShown = context => context.Reader.Study is not null,
        },
        new("rules", ReportTexts.RulesHeading, OutcomeSections.Rules)
        {
            IsShown = context => RuleTable.Of(context, context.Reader.RuleDifferences).Count > 0,
        },
        new("figures", ReportTexts.FiguresHeading, FigureSections.Others)
        {
            IsShown = context => FigureSections.OthersOf(context).Any(),
        },
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
        var (beginning, rest) = (new Html(), new Html());
        Begin(beginning, context);
        foreach (var section in Sections.Where(section => section.IsShown(context)))
            rest.Section(section.Id, context.Locale[section.Title], () => section.Write(rest, context));
        string title = Html.Escape(context.Locale[context.Description.Title]);
        var html = new Html();
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{context.Language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw($"<title>{title}</title>\n<style>\n{ReportStyle.Sheet}\n</style>\n</head>\n<body>\n");
        html.Raw($"<header>\n<h1>{title}</h1>\n");
        html.Raw($"<p class=\"question\">{Html.Escape(context.Locale[context.Description.Question])}</p>\n</header>\n");
        html.Raw("<main>\n").Raw(beginning.ToString());
        Glossary.Write(html, context.Locale, $"{beginning}{rest}");
        html.Raw(rest.ToString()).Raw("</main>\n<footer>\n");
        html.Raw($"<p class=\"folded\">{Html.Escape(context.Locale[ReportTexts.PrintsOpenOnly])}</p>\n");
        html.Element("p", context.Locale.With(ReportTexts.GeneratedBy, context.Description.EngineVersion));
        return html.Raw("</footer>\n</body>\n</html>\n").ToString();
    }

    // The answer, beside it what the regimes are, and the pictures that carry it.
    private static void Begin(Html html, ReportContext context)
    {
        html.Raw("<div class=\"columns\">\n<section>\n").Heading("answer", context.Locale[ReportTexts.AnswerHeading]);
        OutcomeSections.Answer(html, context);
        html.Raw("</section>\n<section>\n").Heading("about", context.Locale[ReportTexts.AboutHeading]);
        html.Element("p", context.Locale[context.Description.Description]);
        Meanings(html, context);
        html.Raw("</section>\n</div>\n");
        FigureSections.Leading(html, context);
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
}
