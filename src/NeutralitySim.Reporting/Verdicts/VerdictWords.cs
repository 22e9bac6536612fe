using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>A verdict in words.</summary>
public static class VerdictWords
{
    /// <summary>The verdict as a sentence without its full stop.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="study">The study it is of.</param>
    /// <param name="description">Names of actors and regimes.</param>
    /// <param name="locale">Language.</param>
    public static string Of(StudyVerdict verdict, StudyDocument study, ExperimentDescription description, Locale locale)
    {
        string said = Said(verdict, study, description, locale);
        return verdict.ByConstruction is { } rule
            ? locale.With(ReportTexts.RuleOrdersIt, said, NameOf(rule, locale))
            : said;
    }

    /// <summary>
    /// The verdict within a sentence: how sure the difference is and, where one assumption turns it, which. Empty where the study has none.
    /// </summary>
    public static string InSentence(
        StudyDocument? study,
        IndicatorDefinition indicator,
        string regime,
        ExperimentDescription description,
        Locale locale
    )
    {
        if (study?.Find(indicator.Id, description.Baseline, regime) is not { Difference: not null } verdict)
            return "";
        string word = locale[
            verdict.Verdict switch
            {
                VerdictKind.Robust => ReportTexts.SentenceRobust,
                VerdictKind.Fragile => ReportTexts.SentenceFragile,
                VerdictKind.NoDifference => ReportTexts.SentenceNoDifference,
                _ => ReportTexts.SentenceUndecided,
            }
        ];
        if (verdict.ByConstruction is not null)
            word = locale.With(ReportTexts.VerdictByRule, word);
        if (verdict is not { Verdict: VerdictKind.Fragile, Turn: { } turn })
            return word;
        string said = Turning(verdict, turn, study, description, locale);
        return locale.With(ReportTexts.SentenceVerdict, word, char.ToLowerInvariant(said[0]) + said[1..]);
    }

    private static string Said(
        StudyVerdict verdict,
        StudyDocument study,
        ExperimentDescription description,
        Locale locale
    ) =>
        verdict.Verdict switch
        {
            _ when verdict.Difference is null => locale[ReportTexts.VerdictNone],
            VerdictKind.NoDifference => locale.With(ReportTexts.VerdictNoDifference, verdict.Same, verdict.Draws),
            VerdictKind.Robust => locale.With(ReportTexts.VerdictRobust, verdict.Same, verdict.Draws),
            VerdictKind.Fragile when verdict.Turn is { } turn => Turning(verdict, turn, study, description, locale),
            VerdictKind.Fragile when IsNamed(verdict) => locale.With(
                ReportTexts.VerdictHoldsIn,
                verdict.Same,
                verdict.Draws
            ),
            VerdictKind.Fragile => Scattered(verdict, locale),
            _ => locale[ReportTexts.VerdictUndecided],
        };

    // None at the central values: the others have one, or no value.
    private static string Scattered(StudyVerdict verdict, Locale locale)
    {
        int named = verdict.Rising + verdict.Falling;
        int without = verdict.Draws - verdict.Same - named;
        return without == 0
            ? locale.With(ReportTexts.VerdictAppearsIn, named, verdict.Draws)
            : locale.With(ReportTexts.VerdictWithout, named, verdict.Draws, without);
    }

    private static string Turning(
        StudyVerdict verdict,
        TurningPoint turn,
        StudyDocument study,
        ExperimentDescription description,
        Locale locale
    )
    {
        var kind =
            !IsNamed(verdict) ? ReportTexts.Appears
            : turn.Becomes == 0 ? ReportTexts.FadesOut
            : ReportTexts.TurnsRound;
        bool isSwitch = study.Factors.FirstOrDefault(f => f.Path == turn.Factor)?.Range == "switch";
        var how =
            isSwitch ? ReportTexts.IsInstead
            : turn.IsRise ? ReportTexts.RisesPast
            : ReportTexts.FallsPast;
        string assumption = AssumptionLabel.Of(turn.Factor, description, locale);
        return locale.With(kind, locale.With(how, assumption, AssumptionLabel.Value(turn.Value, locale)));
    }

    private static bool IsNamed(StudyVerdict verdict) => Math.Abs(verdict.Difference ?? 0) >= verdict.Smallest;

    private static string NameOf(string rule, Locale locale) =>
        Enum.GetValues<RuleGroup>()
            .Where(group => Kebab.Of(group) == rule)
            .Select(group => locale.Name(group))
            .FirstOrDefault()
        ?? rule;
}
