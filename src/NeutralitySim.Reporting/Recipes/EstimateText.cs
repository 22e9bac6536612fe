using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Recipes;

/// <summary>Writes a mean with its interval.</summary>
internal static class EstimateText
{
    /// <summary><c>2.31 [2.28, 2.34]</c>; empty where there is no value.</summary>
    public static string Of(ReportContext context, Estimate? estimate, int decimals, double factor = 1)
    {
        if (estimate is not { Count: > 0 } value)
            return "";
        string mean = context.Formats.Number(value.Mean * factor, decimals);
        return value.HasInterval ? $"{mean} {Interval(context, value, decimals, factor)}" : mean;
    }

    /// <summary><c>[2.28, 2.34]</c>, with a semicolon in French, where the comma is the decimal mark.</summary>
    public static string Interval(ReportContext context, Estimate value, int decimals, double factor = 1)
    {
        string separator = context.Language == "fr" ? "\u202f; " : ", ";
        return $"[{context.Formats.Number(value.Low * factor, decimals)}{separator}{context.Formats.Number(value.High * factor, decimals)}]";
    }
}
