using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Kit;

/// <summary>Questions to talk over at the end, with room for what is said.</summary>
internal static class DebriefPiece
{
    public static void Write(Html html, KitMaterial material)
    {
        var locale = material.Results.Locale;
        html.Sheet(
            material,
            locale[ReportTexts.KitDebrief],
            true,
            () =>
            {
                html.Element("p", locale[ReportTexts.KitDebriefHow]);
                foreach (var question in ReportTexts.KitDebriefQuestions)
                    html.Element("h3", locale[question]).Lines(2);
            }
        );
    }
}
