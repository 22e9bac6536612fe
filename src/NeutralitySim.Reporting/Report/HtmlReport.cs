using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>The report as one self-contained HTML page: no network, no script, light, dark and print.</summary>
public static class HtmlReport
{
    private static readonly (string Id, Phrase Title)[] Contents =
    [
        ("answer", Phrase.AnswerHeading),
        ("comparison", Phrase.ComparisonHeading),
        ("figures", Phrase.FiguresHeading),
        ("decisions", Phrase.DecisionsHeading),
        ("why", Phrase.WhyHeading),
        ("money", Phrase.MoneyHeading),
        ("ledger", Phrase.LedgerHeading),
        ("emissions", Phrase.EmissionsHeading),
        ("corporate", Phrase.CorporateHeading),
        ("parameters", Phrase.ParametersHeading),
        ("evidence", Phrase.EvidenceHeading),
        ("provenance", Phrase.ProvenanceHeading),
    ];

    /// <summary>The page. Equal results give equal bytes.</summary>
    public static string Render(ReportContext context) => Render(context, FigureSet.Make(context));

    internal static string Render(ReportContext context, IReadOnlyList<Figure> figures)
    {
        var html = new Html();
        string title = Html.Escape(context.Text(context.Description.Title));
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{context.Language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw($"<title>{title}</title>\n<style>\n{ReportStyle.Sheet}\n</style>\n</head>\n<body>\n");
        html.Raw($"<header>\n<h1>{title}</h1>\n");
        html.Raw($"<p class=\"question\">{Html.Escape(context.Text(context.Description.Question))}</p>\n");
        html.Element("p", context.Text(context.Description.Description));
        RegimeMeanings.Write(html, context);
        html.Raw("</header>\n");
        Navigation(html, context);
        html.Raw("<main>\n");
        OutcomeSections.Answer(html, context);
        OutcomeSections.Comparison(html, context);
        OutcomeSections.Figures(html, context, figures);
        OutcomeSections.Decisions(html, context);
        WhySections.Why(html, context);
        OutcomeSections.Money(html, context, figures);
        LedgerSections.Ledger(html, context);
        OutcomeSections.Emissions(html, context);
        CorporateSections.Corporate(html, context);
        BasisSections.Parameters(html, context);
        BasisSections.Evidence(html, context);
        BasisSections.Provenance(html, context);
        html.Raw("</main>\n<footer>\n");
        html.Element("p", context.Strings.With(Phrase.GeneratedBy, context.Description.EngineVersion));
        return html.Raw("</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Navigation(Html html, ReportContext context)
    {
        html.Raw($"<nav aria-label=\"{Html.Escape(context.Strings[Phrase.Contents])}\"><ul>\n");
        bool hasCompany = context.Description.Inventory is not null;
        foreach (var (id, title) in Contents.Where(entry => hasCompany || entry.Title != Phrase.CorporateHeading))
            html.Raw($"<li><a href=\"#{id}\">{Html.Escape(context.Strings[title])}</a></li>\n");
        html.Raw("</ul></nav>\n");
    }
}
