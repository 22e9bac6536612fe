using NeutralitySim.Core.Results;

namespace NeutralitySim.Reporting.Report;

/// <summary>A figure of a decision, written as the blank of the sentence asks, see <see cref="Core.Results.DecisionTexts"/>.</summary>
internal sealed class DecisionFigure(ReportContext context, double value) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var locale = context.Locale;
        if (!double.IsFinite(value))
            return "–";
        string number = locale.Plain(value);
        return format switch
        {
            "share" => locale.WithUnit(locale.Number(100 * value, 0), "%"),
            "percent" => locale.WithUnit(locale.Number(100 * value, Decimals(100 * value)), "%"),
            "money-month" => DecisionText.MoneyPerMonth(context, value),
            "money-line" => DecisionText.Money(context, value, "/line/month"),
            "money-mbps" => DecisionText.Money(context, value, "/Mbps/month"),
            "gbps" => locale.WithUnit(number, "Gbit/s"),
            "mbps" => locale.WithUnit(number, "Mbit/s"),
            "count" => locale.Number(value, 0),
            _ => number,
        };
    }

    // As many as the number has, three at most: a threshold of 0.1 % is written so.
    private static int Decimals(double percent)
    {
        int decimals = 0;
        while (decimals < 3 && Math.Abs(Math.Round(percent, decimals) - percent) > 1e-9)
            decimals++;
        return decimals;
    }
}
