using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>Figures: the few that carry the answer, and all others.</summary>
internal static class FigureSections
{
    /// <summary>
    /// What viewers notice: speed, or quality where the answer names no difference of speed; who pays whom; and carbon, or how full
    /// the links are where it names none of carbon. The first of each that the results have data for.
    /// </summary>
    public static IReadOnlyList<Figure> LeadingOf(ReportContext context)
    {
        RegimeAnswer[] answers = [.. Answer.Compared(context)];
        string[] viewers = ["speed-index-by-month", "quality-shares"];
        string[] money = ["money-change-by-actor", "who-gains", "money-by-actor"];
        string[] rest = ["carbon-by-component", "link-utilisation"];
        string[][] choices =
        [
            Preferred(viewers, answers.Any(a => a.ChangesSpeed)),
            money,
            Preferred(rest, answers.Any(a => a.ChangesCarbon)),
        ];
        return [.. choices.Select(ids => First(context, ids)).OfType<Figure>()];
    }

    /// <summary>The figures that do not lead.</summary>
    public static IEnumerable<Figure> OthersOf(ReportContext context) =>
        context.Figures.Except(LeadingOf(context)).Where(figure => !StudyFigures.Ids.Contains(figure.Id));

    public static void Leading(Html html, ReportContext context) => Write(html, context, LeadingOf(context));

    public static void Others(Html html, ReportContext context) => Write(html, context, OthersOf(context));

    private static string[] Preferred(string[] ids, bool first) => first ? ids : [.. ids.Reverse()];

    private static Figure? First(ReportContext context, string[] ids) =>
        ids.Select(id => context.Figures.FirstOrDefault(f => f.Id == id)).FirstOrDefault(figure => figure is not null);

    /// <summary>Figures with their captions and the numbers behind them.</summary>
    public static void Write(Html html, ReportContext context, IEnumerable<Figure> figures)
    {
        html.Raw("<div class=\"columns\">\n");
        foreach (Figure figure in figures)
            Write(html, context, figure);
        html.Raw("</div>\n");
    }

    private static void Write(Html html, ReportContext context, Figure figure)
    {
        html.Raw($"<figure id=\"{Html.Escape(figure.Id)}\">\n");
        html.Raw("<div class=\"wide\">").Raw(context.Drawings.Of(figure, SvgPicture.Column)).Raw("</div>\n");
        html.Raw("<div class=\"narrow\">").Raw(context.Drawings.Of(figure, SvgPicture.Narrow)).Raw("</div>\n");
        html.Element("figcaption", figure.Caption);
        // On paper the picture tells them, and the files in csv/ for whoever works on.
        if (figure.Table is { } table)
            html.Details(
                context.Locale[ReportTexts.DataBehind],
                () => html.Table(figure.Title, table, NameColumns(table)),
                style: "numbers-behind"
            );
        html.Raw("</figure>\n");
    }

    // Leading columns name the row as long as they hold words.
    private static int NameColumns(DataTable table) =>
        table.Rows.Count == 0
            ? 1
            : Math.Max(
                1,
                table.Rows[0].TakeWhile(c => c.Any(char.IsLetter) || c.Contains(':', StringComparison.Ordinal)).Count()
            );
}
