using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Writes a mean with its interval.</summary>
internal static class EstimateText
{
    /// <summary><c>2.31 [2.28, 2.34]</c>; empty where there is no value.</summary>
    public static string Of(ReportContext context, Estimate? estimate, int decimals, double factor = 1)
    {
        if (estimate is not { Count: > 0 } value)
            return "";
        string mean = context.Locale.Number(value.Mean * factor, decimals);
        return value.HasInterval ? $"{mean} {Interval(context, value, decimals, factor)}" : mean;
    }

    /// <summary><c>[2.28, 2.34]</c>, with a semicolon in French, where the comma is the decimal mark.</summary>
    public static string Interval(ReportContext context, Estimate value, int decimals, double factor = 1) =>
        Interval(context, value, factor, number => context.Locale.Number(number, decimals));

    /// <summary><c>[−0.50, +0.10]</c>, for differences.</summary>
    public static string SignedInterval(ReportContext context, Estimate value, int decimals, double factor = 1) =>
        Interval(context, value, factor, number => context.Locale.Signed(number, decimals));

    private static string Interval(ReportContext context, Estimate value, double factor, Func<double, string> write)
    {
        string separator = context.Language == "fr" ? "\u202f; " : ", ";
        return $"[{write(value.Low * factor)}{separator}{write(value.High * factor)}]";
    }
}
