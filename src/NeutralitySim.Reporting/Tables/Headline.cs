using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tables;

/// <summary>Chooses the comparisons that stand for the whole, and judges them against noise.</summary>
internal static class Headline
{
    // With common random numbers even a last digit can be told from noise; a ten-thousandth of the value is nothing to report.
    public const double NegligibleShare = 1e-4;

    /// <summary>For each indicator the rows of its coarsest kind of entity, in the order of the description.</summary>
    public static IReadOnlyList<ComparisonRow> Rows(IReadOnlyList<ComparisonRow> comparison) =>
        [
            .. comparison
                .GroupBy(row => row.Indicator)
                .SelectMany(rows => rows.GroupBy(row => row.Entity.Kind).MinBy(kind => kind.Key)!),
        ];

    /// <summary>True when the interval of the difference leaves out zero and the difference is worth telling.</summary>
    public static bool IsBeyondNoise(ComparisonCell cell) =>
        cell.Difference is { HasInterval: true } difference
        && (difference.Low > 0 || difference.High < 0)
        && Math.Abs(difference.Mean) > NegligibleShare * Math.Abs(cell.Value.Mean);
}
