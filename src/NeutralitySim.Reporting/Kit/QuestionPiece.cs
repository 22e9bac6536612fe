using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Workshop.Debrief;

namespace NeutralitySim.Reporting.Kit;

/// <summary>The questions before and after, a sheet each.</summary>
internal static class QuestionPiece
{
    private const int Steps = 5;

    public static void Write(Html html, KitMaterial material)
    {
        var locale = material.Results.Locale;
        foreach (
            var (title, isFirst) in new[]
            {
                (ReportTexts.KitQuestionsBefore, true),
                (ReportTexts.KitQuestionsAfter, false),
            }
        )
            html.Sheet(
                material,
                locale[title],
                isFirst,
                () =>
                {
                    html.Fields(locale, ReportTexts.KitRole);
                    html.Element("p", locale[ReportTexts.KitQuestionsHow]);
                    html.Form(
                        locale[title],
                        [locale[ReportTexts.KitSentence], .. Enumerable.Range(1, Steps).Select(step => $"{step}")],
                        Questions.All.Select(question =>
                            (string[])
                                [Html.Escape(locale[question.Sentence]), .. Enumerable.Repeat(KitSheets.Box, Steps)]
                        )
                    );
                }
            );
    }
}
