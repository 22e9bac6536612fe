using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Drawing;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Views;
using NeutralitySim.Web.Pages;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>Turns results into what the page shows. Thread-safe.</summary>
internal sealed class AnswerViews(PageRenderer pages)
{
    private const int PanelsOfWideFigures = 3;

    /// <summary>The view of results beside those of the scenario as written.</summary>
    public async Task<AnswerView> Draw(ReportContext now, ReportContext baseline, Question question, Sheet sheet)
    {
        var headline = LiveHeadline.Of(now, baseline);
        var figures = LiveFigures.Make(now, baseline).Select(figure => Task.Run(() => Figure(figure, sheet))).ToList();
        return new AnswerView(
            sheet.Sequence,
            await Headline(headline, now, sheet.Locale),
            question.IsAsWritten ? Answer.Short(now) : LiveSentence.Of(headline, StateMoves.Of(question, sheet.Locale)),
            Basis(now, sheet.Locale),
            await Task.WhenAll(figures)
        );
    }

    /// <summary>Which rule does it, as markup; empty where nothing differs.</summary>
    public Task<string> Draw(ReportContext now, IReadOnlyList<RuleDifference> differences)
    {
        var tables = RuleTable.Of(now, differences);
        return tables.Count == 0
            ? Task.FromResult("")
            : pages.Render<RuleTables>(
                new()
                {
                    [nameof(RuleTables.Tables)] = tables,
                    [nameof(RuleTables.Explanation)] = RuleTable.Explanation(now, differences),
                    [nameof(RuleTables.HasMore)] = differences.Any(of =>
                        of.Effects.Any(effect => effect.Share is null)
                    ),
                    [nameof(RuleTables.Locale)] = now.Locale,
                }
            );
    }

    private async Task<FigureAnswer> Figure(Figure figure, Sheet sheet)
    {
        bool isWide = figure.Panels.Count >= PanelsOfWideFigures;
        string svg = isWide
            ? SvgRenderer.PageElement(figure with { Columns = figure.Panels.Count == 3 ? 3 : 2 }, sheet.Wide)
            : SvgRenderer.PageElement(figure, sheet.Width);
        string table = figure.Table is { } numbers ? await Table(numbers, figure.Title) : "";
        return new FigureAnswer(figure.Id, figure.Title, figure.Caption, isWide, svg, table, FigureCsv.Of(figure));
    }

    private Task<string> Headline(LiveHeadline headline, ReportContext now, Locale locale) =>
        pages.Render<HeadlineTable>(
            new()
            {
                [nameof(HeadlineTable.Headline)] = headline,
                [nameof(HeadlineTable.Styles)] = headline.Regimes.ToDictionary(r => r.Id, r => now.StyleOf(r.Id)),
                [nameof(HeadlineTable.Neutral)] = now.RegimeName(now.Description.Baseline),
                [nameof(HeadlineTable.Locale)] = locale,
            }
        );

    private Task<string> Table(DataTable table, string title) =>
        pages.Render<FigureTable>(new() { [nameof(FigureTable.Table)] = table, [nameof(FigureTable.Caption)] = title });

    private static string Basis(ReportContext now, Locale locale) =>
        now.IsEstimate == true ? locale[PageTexts.MarkEstimateLong]
        : now.Description.Calendar.Days == Core.Worlds.DayRepresentation.Typical
            ? locale.With(PageTexts.MarkExactTypical, now.Description.Replications)
        : locale.With(PageTexts.MarkExactLong, now.Description.Replications);
}
