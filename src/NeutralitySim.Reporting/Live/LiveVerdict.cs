using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Live;

/// <summary>How sure a difference of the headline is.</summary>
/// <param name="Short">In a word or two, <c>holds</c>.</param>
/// <param name="Explanation">What it rests on, line by line: the verdict in full, its draws, what moves the difference most, what a verdict is.</param>
/// <param name="IsRobust">True where the difference holds for all assumptions tried and is about what the row is about: it may stand out.</param>
public sealed record LiveVerdict(string Short, string Explanation, bool IsRobust)
{
    private const int MostEffects = 3;

    /// <summary>The verdict on a cell; null where the study has none.</summary>
    /// <param name="now">Names of actors and regimes, and language.</param>
    /// <param name="study">A study of the scenario as it stands.</param>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="regime">Regime that is compared with the baseline.</param>
    /// <param name="isOfAll">False where the row is about one service: studies are about all.</param>
    internal static LiveVerdict? Of(
        ReportContext now,
        StudyDocument study,
        string indicator,
        string regime,
        bool isOfAll
    )
    {
        if (study.Find(indicator, now.Description.Baseline, regime) is not { Difference: not null } verdict)
            return null;
        string word = now.Locale[WordFor(verdict.Verdict)];
        if (verdict.ByConstruction is not null)
            word = now.Locale.With(ReportTexts.VerdictByRule, word);
        return new LiveVerdict(
            isOfAll ? word : now.Locale.With(ReportTexts.VerdictOfAll, word),
            string.Join('\n', Explained(now, study, verdict, isOfAll)),
            isOfAll && verdict.Verdict == VerdictKind.Robust
        );
    }

    /// <summary>How sure it is what households have of each regime, as a sentence; empty where the study has no verdict on it.</summary>
    /// <param name="now">Names of regimes, and language.</param>
    /// <param name="study">A study of the scenario as it stands.</param>
    public static string Sentence(ReportContext now, StudyDocument study)
    {
        string[] said =
        [
            .. from regime in now.Reader.Regimes
            let verdict = VerdictWords.InSentence(
                study,
                Indicators.ConsumerSurplus,
                regime,
                now.Description,
                now.Locale
            )
            where verdict.Length > 0
            select now.Locale.With(ReportTexts.VerdictUnder, now.RegimeName(regime), verdict),
        ];
        return said.Length == 0
            ? ""
            : now.Locale.With(
                ReportTexts.VerdictsAfterMoves,
                now.RegimeName(now.Description.Baseline),
                string.Join(now.Locale.Semicolon, said)
            );
    }

    private static Core.Worlds.Text WordFor(VerdictKind kind) =>
        kind switch
        {
            VerdictKind.Robust => ReportTexts.VerdictWordRobust,
            VerdictKind.Fragile => ReportTexts.VerdictWordFragile,
            VerdictKind.NoDifference => ReportTexts.VerdictWordNoDifference,
            _ => ReportTexts.VerdictWordUndecided,
        };

    private static IEnumerable<string> Explained(
        ReportContext now,
        StudyDocument study,
        StudyVerdict verdict,
        bool isOfAll
    )
    {
        var locale = now.Locale;
        string said = VerdictWords.Of(verdict, study, now.Description, locale);
        yield return isOfAll ? $"{said}." : $"{said}. {locale[ReportTexts.VerdictAboutAll]}";
        int rest = verdict.Draws - verdict.Rising - verdict.Falling;
        yield return locale.With(
            ReportTexts.VerdictDraws,
            verdict.Draws,
            now.RegimeName(verdict.Baseline),
            verdict.Rising,
            verdict.Falling,
            rest
        );
        string[] effects =
        [
            .. verdict.Effects.Take(MostEffects).Select(effect => VerdictTable.Effect(now, study, verdict, effect)),
        ];
        if (effects.Length > 0)
            yield return string.Join("\n– ", effects.Prepend(locale[ReportTexts.VerdictMovedBy]));
        yield return locale[Glossary.Verdict];
    }
}
