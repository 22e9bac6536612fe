using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>How sure the differences are: verdicts in words, then the pictures of the study they come from.</summary>
internal static class VerdictSections
{
    public static void Verdicts(Html html, ReportContext context)
    {
        var study = context.Reader.Study!;
        html.Element("p", VerdictTable.Explanation(context, study));
        html.Table(
            context.Locale.With(ReportTexts.VerdictsCaption, context.RegimeName(context.Description.Baseline)),
            VerdictTable.Of(context, study),
            VerdictTable.Names
        );
        FigureSections.Write(html, context, context.Figures.Where(figure => StudyFigures.Ids.Contains(figure.Id)));
    }
}
