using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Tables;

/// <summary>
/// The answer in words, made from the results alone and without judgement: for each regime against the baseline who pays whom and who has it in the end,
/// who leaves or gives up, what a viewer notices in the evening and what it does to carbon; then how sure that is.
/// </summary>
public static class Answer
{
    /// <summary>A paragraph for each regime, under its name, and a last one without.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<string> Sentences)> Of(ReportContext context)
    {
        var compared = Compared(context).ToDictionary(regime => regime.Id, regime => regime.Sentences);
        return compared.Count == 0
            ? [("", [context.Locale[ReportTexts.AnswerNothing]])]
            :
            [
                .. context
                    .Reader.Regimes.Where(regime => regime != context.Description.Baseline)
                    .Select(regime =>
                        (
                            context.RegimeName(regime),
                            compared.GetValueOrDefault(regime, [context.Locale[ReportTexts.AnswerMissing]])
                        )
                    ),
                ("", [HowSure(context)]),
            ];
    }

    /// <summary>The regimes that can be compared with the baseline: those with finished runs, where it has some too.</summary>
    internal static IEnumerable<RegimeAnswer> Compared(ReportContext context)
    {
        string baseline = context.Description.Baseline;
        var finished = context.Results.Runs.Select(run => run.Regime).ToHashSet();
        return finished.Contains(baseline)
            ? context
                .Reader.Regimes.Where(regime => regime != baseline && finished.Contains(regime))
                .Select(regime => new RegimeAnswer(context, regime))
            : [];
    }

    /// <summary>What households have of each regime, and how sure that is, in one line.</summary>
    /// <param name="context">Results.</param>
    /// <param name="study">A study of the scenario as it stands in them; null for none.</param>
    public static string Short(ReportContext context, StudyDocument? study = null) =>
        string.Join(
            " ",
            context
                .Reader.Regimes.Where(regime => regime != context.Description.Baseline)
                .Select(regime => new RegimeAnswer(context, regime))
                .Select(regime => (regime.Id, regime.Name, Own: regime.Own()))
                .Where(regime => regime.Own is not null)
                .Select(regime => $"{regime.Name}. {regime.Own}{Verdict(context, study, regime.Id)}")
        );

    // A study is of whole runs, households' gain of the last window.
    private static string Verdict(ReportContext context, StudyDocument? study, string regime)
    {
        string said = VerdictWords.InSentence(
            study,
            Indicators.ConsumerSurplus,
            regime,
            context.Description,
            context.Locale
        );
        bool isOfWhole = context.Reader.WelfareWindows.Count > 1;
        return said.Length == 0
            ? ""
            : " " + context.Locale.With(isOfWhole ? ReportTexts.VerdictOfWhole : ReportTexts.VerdictOfSame, said);
    }

    private static string HowSure(ReportContext context)
    {
        int guesses = context.Description.Parameters.Count(parameter => parameter.IsGuess);
        int replications = context.Results.Runs.Select(run => run.Replication).Distinct().Count();
        return context.Locale.With(
            replications > 1 ? ReportTexts.AnswerHowSure : ReportTexts.AnswerHowSureOnce,
            context.RegimeName(context.Description.Baseline),
            replications,
            guesses,
            context.Description.Parameters.Count
        );
    }
}
