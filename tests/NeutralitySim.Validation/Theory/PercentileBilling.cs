using System.Globalization;
using NeutralitySim.Core.Statistics;
using Selection = NeutralitySim.Core.Statistics.Percentile95;

namespace NeutralitySim.Validation.Theory;

/// <summary>Billing by the 95th percentile of five-minute rates, as carriers do it.</summary>
/// <remarks>
/// <para>
/// Of the month's n samples in ascending order the billable one has rank ⌈0.95 n⌉ counted from 1, computed in whole numbers
/// as (95 n + 99) / 100; there is no interpolation. A 30-day month has 8,640 samples; 432, or 36 hours, go free and the
/// 8,208th is billed. Traffic in and out each have a percentile, combined by <see cref="PercentileBillingDirection"/>.
/// Percentiles do not add up: for several ports under one commitment, add the samples first (<see cref="AddPort"/>). Source:
/// DrPeering, "95th percentile", and operators' published terms.
/// </para>
/// <para>Rates are in Mbps, finite, 0 or more. Nothing allocates; samples are never modified.</para>
/// </remarks>
internal static class PercentileBilling
{
    /// <summary>Rank of the billable sample in ascending order, counted from 1.</summary>
    /// <param name="sampleCount">Samples in the month, 1 or more: 8,064 to 8,928 of five minutes.</param>
    public static long Rank(long sampleCount) => Selection.Rank(sampleCount);

    /// <summary>95th percentile of equal samples.</summary>
    /// <param name="samplesMbps">Rate in each interval of the month; missing intervals are left out.</param>
    /// <param name="scratch">Working space, at least as long as the samples; overwritten.</param>
    /// <exception cref="ArgumentException">No samples, scratch too short, or a rate out of range.</exception>
    public static double Percentile95(ReadOnlySpan<double> samplesMbps, Span<int> scratch) =>
        Selection.Run(samplesMbps, [], scratch);

    /// <summary>95th percentile when each sample stands for several equal ones, as in a month of typical days.</summary>
    /// <param name="samplesMbps">Rates.</param>
    /// <param name="repeats">How many intervals of the month each rate stands for, 0 or more; at least one above 0.</param>
    /// <param name="scratch">Working space, at least as long as the samples; overwritten.</param>
    /// <exception cref="ArgumentException">No samples, lengths that do not fit, or a value out of range.</exception>
    public static double Percentile95(ReadOnlySpan<double> samplesMbps, ReadOnlySpan<int> repeats, Span<int> scratch)
    {
        if (repeats.Length != samplesMbps.Length)
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There are {samplesMbps.Length} samples and {repeats.Length} repeats; the numbers must be equal."
                )
            );
        return Selection.Run(samplesMbps, repeats, scratch);
    }

    /// <summary>Adds the samples of one port to those of all, interval by interval.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void AddPort(ReadOnlySpan<double> portMbps, Span<double> totalMbps)
    {
        if (portMbps.Length != totalMbps.Length)
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The port has {portMbps.Length} samples and the total {totalMbps.Length}; the numbers must be equal."
                )
            );
        for (int i = 0; i < totalMbps.Length; i++)
            totalMbps[i] += portMbps[i];
    }

    /// <summary>Combines the percentiles of both directions.</summary>
    public static double Billable(PercentileBillingDirection direction, double inMbps, double outMbps) =>
        direction switch
        {
            PercentileBillingDirection.Max => Math.Max(inMbps, outMbps),
            PercentileBillingDirection.Average => (inMbps + outMbps) / 2,
            PercentileBillingDirection.Sum => inMbps + outMbps,
            PercentileBillingDirection.In => inMbps,
            PercentileBillingDirection.Out => outMbps,
            _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction rule."),
        };

    /// <summary>The month's bill: commitment × rate, used or not, and what exceeds it × burst rate.</summary>
    /// <param name="percentileMbps">Billable percentile.</param>
    /// <param name="commitMbps">Committed data rate (CDR).</param>
    /// <param name="rate">Money per Mbps and month within the commitment.</param>
    /// <param name="burstRate">Money per Mbps and month beyond it.</param>
    public static double Bill(double percentileMbps, double commitMbps, double rate, double burstRate) =>
        commitMbps * rate + Math.Max(0, percentileMbps - commitMbps) * burstRate;
}
