using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Live;

/// <summary>Writes the numbers of one row of the headline in one unit, with decimals that stay put while levers move.</summary>
internal sealed record HeadlineNumbers(ReportContext Context, double Factor, string Unit, int Decimals)
{
    private const int MostDecimals = 2;

    public static HeadlineNumbers Of(ReportContext context, string unit, IReadOnlyList<RegimeValues> values)
    {
        double[] means = [.. values.Select(v => Math.Abs(v.Estimate.Mean)).Where(double.IsFinite)];
        double largest = means.DefaultIfEmpty(0).Max();
        var scale = UnitScale.For(largest, unit, context.Locale);
        double shown = scale.Factor * largest;
        int decimals =
            means.All(double.IsInteger) ? 0
            : shown < 1 ? Precision.DecimalsFor(shown, 3)
            : Math.Min(MostDecimals, Precision.DecimalsFor(shown, 4));
        return new HeadlineNumbers(context, scale.Factor, scale.Unit, decimals);
    }

    public double Scaled(double value) => Factor * value;

    public string Value(Estimate value) => Context.Locale.Number(Scaled(value.Mean), Decimals);

    /// <summary>What <paramref name="value"/> has beyond <paramref name="from"/>; null where either has no value.</summary>
    public LiveDifference? Difference(RegimeValues? from, RegimeValues value, bool isPaired)
    {
        if (from is null || from.Values.Count == 0 || value.Values.Count == 0)
            return null;
        Estimate difference = isPaired ? Intervals.OfDifference(from, value) : Intervals.OfMeans(from, value);
        if (difference.Count == 0)
            return null;
        string text = Context.Locale.Signed(Scaled(difference.Mean), Decimals);
        bool isNegligible =
            Locale.IsZero(text) || Math.Abs(difference.Mean) < Headline.NegligibleShare * Math.Abs(value.Estimate.Mean);
        bool leavesOutZero = difference.Low > 0 || difference.High < 0;
        return new LiveDifference(
            isNegligible ? "±0" : text,
            IntervalText(difference),
            Scaled(difference.Mean),
            Scaled(difference.Low),
            Scaled(difference.High),
            isNegligible,
            difference.HasInterval ? leavesOutZero && !isNegligible : null
        );
    }

    private string IntervalText(Estimate difference)
    {
        if (!difference.HasInterval)
            return "";
        string text = EstimateText.SignedInterval(Context, difference, Decimals, Factor);
        return Locale.IsZero(text) ? "" : text;
    }
}
