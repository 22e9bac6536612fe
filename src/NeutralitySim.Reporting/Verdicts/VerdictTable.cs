using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>Verdicts on the differences from the baseline, in the order of the comparison.</summary>
public static class VerdictTable
{
    /// <summary>Columns of words before those of numbers.</summary>
    public const int Names = 3;

    /// <summary>One row per indicator and regime: name, regime, verdict, difference with its interval, what nine draws in ten give.</summary>
    public static DataTable Of(ReportContext context, StudyDocument study)
    {
        string baseline = context.Description.Baseline;
        return new DataTable(
            [
                context.Locale[ReportTexts.Indicator],
                context.Locale[ReportTexts.Regime],
                context.Locale[ReportTexts.VerdictColumn],
                context.Locale[ReportTexts.CentralColumn],
                context.Locale[ReportTexts.SpreadColumn],
            ],
            [
                .. from indicator in context.Description.ComparedIndicators
                from regime in context.Description.Regimes
                where regime.Id != baseline
                let verdict = study.Find(indicator, baseline, regime.Id)
                where verdict is not null
                select Row(context, study, verdict),
            ]
        );
    }

    /// <summary>How to read it.</summary>
    public static string Explanation(ReportContext context, StudyDocument study)
    {
        string explained = context.Locale.With(ReportTexts.VerdictsExplained, study.Draws, study.Factors.Count);
        if (study.Held.Count == 0)
            return explained;
        var held = study.Held.Select(path => AssumptionLabel.Of(path, context.Description, context.Locale)).Distinct();
        return $"{explained} {context.Locale.With(ReportTexts.HeldExplained, string.Join(context.Locale.Semicolon, held))}";
    }

    internal static (double Factor, string Unit, int Decimals) ScaleOf(ReportContext context, StudyVerdict verdict)
    {
        var (factor, unit) = DifferenceUnit.Of(context, verdict.Indicator);
        // A digit beyond what matters.
        int decimals = Math.Max(0, (int)Math.Ceiling(-Math.Log10(verdict.Smallest * factor))) + 1;
        return (factor, unit, decimals);
    }

    /// <summary>An assumption with the difference at both ends of its range: <c>toll price (1 EUR: −0.2; 4 EUR: +0.3, in EUR/line)</c>.</summary>
    internal static string Effect(ReportContext context, StudyDocument study, StudyVerdict verdict, FactorEffect effect)
    {
        var (factor, unit, decimals) = ScaleOf(context, verdict);
        var range = study.Factors.FirstOrDefault(f => f.Path == effect.Factor);
        string End(string? end, double? difference) =>
            context.Locale.With(
                ReportTexts.EffectAtEnd,
                end is null ? "–" : AssumptionLabel.Value(end, context.Locale),
                difference is { } value
                    ? context.Locale.WithUnit(context.Locale.Signed(value * factor, decimals), unit)
                    : "–"
            );
        string ends = $"{End(range?.Low, effect.AtLow)}{context.Locale.Semicolon}{End(range?.High, effect.AtHigh)}";
        return $"{EffectTable.NameOf(context, study, effect.Factor)} ({ends})";
    }

    private static string[] Row(ReportContext context, StudyDocument study, StudyVerdict verdict)
    {
        var (factor, unit, decimals) = ScaleOf(context, verdict);
        string Signed(double value) => context.Locale.Signed(value * factor, decimals);
        string difference =
            verdict.Difference is not { } mean ? "–"
            : verdict is { Low: { } low, High: { } high }
                ? $"{Signed(mean)} [{Signed(low)}{context.Locale.Semicolon}{Signed(high)}]"
            : Signed(mean);
        return
        [
            $"{context.IndicatorName(verdict.Indicator)} ({unit})",
            context.RegimeName(verdict.Regime),
            VerdictWords.Of(verdict, study, context.Description, context.Locale),
            difference,
            verdict.Spread is [_, var bottom, _, var top, _] ? $"{Signed(bottom)} … {Signed(top)}" : "–",
        ];
    }
}
