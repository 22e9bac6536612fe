using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;
using NeutralitySim.Results.Views;
using NeutralitySim.Web.Pages;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>Turns results into what the page shows. Thread-safe.</summary>
internal sealed class AnswerViews(PageRenderer pages)
{
    private const int WidthOfPicture = 420;

    private static readonly string[] PicturesOfScenarios = ["money-change-by-actor", "speed-index-by-month"];

    /// <summary>The view of results beside those of the scenario as written.</summary>
    public async Task<AnswerView> Draw(ReportContext now, ReportContext baseline, Question question, Sheet sheet)
    {
        bool hasVerdicts = question.Verdicts == VerdictPlace.Shown;
        var headline = LiveHeadline.Of(now, baseline, hasVerdicts ? question.Study : null);
        var figures = LiveFigures.Make(now.About(sheet.Provider), baseline, sheet.Figures).Select(FigureJson.Of);
        return new AnswerView(
            sheet.Sequence,
            await Headline(headline, now, question.Verdicts, sheet.Locale),
            Sentence(now, headline, question, hasVerdicts ? question.Study : null),
            question.IsReference && now.Reader.WelfareWindows.Count > 1
                ? sheet.Locale.With(PageTexts.BasisWindows, Basis(now, sheet.Locale))
                : Basis(now, sheet.Locale),
            [.. figures]
        );
    }

    private static string Sentence(ReportContext now, LiveHeadline headline, Question question, StudyDocument? study) =>
        question.IsReference
            ? Answer.Short(now, study)
            : string.Join(
                    ' ',
                    LiveSentence.Of(headline, StateMoves.Of(question, now.Locale)),
                    study is null ? "" : LiveVerdict.Sentence(now, study)
                )
                .TrimEnd();

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

    private Task<string> Headline(LiveHeadline headline, ReportContext now, VerdictPlace verdicts, Locale locale) =>
        pages.Render<HeadlineTable>(
            new()
            {
                [nameof(HeadlineTable.Headline)] = headline,
                [nameof(HeadlineTable.Styles)] = headline.Regimes.ToDictionary(r => r.Id, r => now.StyleOf(r.Id)),
                [nameof(HeadlineTable.Neutral)] = now.RegimeName(now.Description.Baseline),
                [nameof(HeadlineTable.Verdicts)] = verdicts,
                [nameof(HeadlineTable.Locale)] = locale,
            }
        );

    /// <summary>The figure that stands for a scenario; an empty drawing where it has none.</summary>
    public static string Picture(ReportContext now) =>
        LiveFigures.Make(now, null, PicturesOfScenarios).FirstOrDefault() is { } figure
            ? SvgPicture.Render(figure, WidthOfPicture)
            : "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    /// <summary>The numbers behind a figure, as markup or as CSV; empty where there are none.</summary>
    public async Task<string> Numbers(ReportContext now, ReportContext baseline, FigureRequest request)
    {
        var found = LiveFigures.Make(now, baseline, [request.Figure]).SingleOrDefault();
        if (request.Form == FigureRequest.Csv)
            return found is null ? "" : FigureCsv.Of(found);
        return found?.Table is not { } table
            ? ""
            : await pages.Render<FigureTable>(
                new() { [nameof(FigureTable.Table)] = table, [nameof(FigureTable.Caption)] = found.Title }
            );
    }

    private static string Basis(ReportContext now, Locale locale) =>
        now.IsEstimate == true ? locale[PageTexts.MarkEstimateLong]
        : now.Description.Calendar.Days == Core.Worlds.DayRepresentation.Typical
            ? locale.With(PageTexts.MarkExactTypical, now.Description.Replications)
        : locale.With(PageTexts.MarkExactLong, now.Description.Replications);
}
