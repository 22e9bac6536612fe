using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>How differences of an indicator are written: of shares in points.</summary>
internal static class DifferenceUnit
{
    /// <summary>What values are multiplied by, and their unit.</summary>
    public static (double Factor, string Unit) Of(ReportContext context, string indicator)
    {
        string unit = context.Reader.UnitOf(indicator);
        return unit == "share" ? (100, context.Locale[ReportTexts.PointsUnit]) : (1, context.Locale.Unit(unit));
    }
}
