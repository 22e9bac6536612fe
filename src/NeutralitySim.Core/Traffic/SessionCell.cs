using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>Sessions that are alike: same cohort, provider and device tier.</summary>
/// <param name="Cohort">Index of the cohort in its ISP.</param>
/// <param name="Provider">Index of the provider.</param>
/// <param name="DeviceTopBitsPerSecond">Top bitrate of the devices in the tier, before ladder, plan and growth.</param>
/// <param name="Share">Share of the cohort's viewing time on these devices, above 0 to 1.</param>
public readonly record struct SessionCell(int Cohort, int Provider, double DeviceTopBitsPerSecond, double Share)
{
    /// <summary>
    /// Bitrate that sessions ask for in the mean over lines of the plan, bit/s. On one line that is what screen and ladder allow, where the line carries that with its margin; else the highest rung that it
    /// carries with its margin; below the lowest, what it carries.
    /// </summary>
    /// <remarks>
    /// The margin counts where the line is the limit. On a full link that many share, what one player leaves the others take, so that the mean picture is
    /// the share of the link whatever margin players keep.
    /// Where lines of a plan lie apart (<see cref="Cohort.LineSpread"/>) each takes the rung of its own rate.
    /// </remarks>
    /// <param name="cohort">The lines.</param>
    /// <param name="ladder">Rungs of the provider, bit/s, before growth, rising.</param>
    /// <param name="topRung">Index of the highest rung served.</param>
    /// <param name="scale">Factor on screens and rungs, see <see cref="Cohort.RungScale"/>.</param>
    public double CapBitsPerSecond(Cohort cohort, IReadOnlyList<double> ladder, int topRung, double scale)
    {
        double wanted = Math.Min(DeviceTopBitsPerSecond, ladder[topRung]) * scale;
        if (cohort.LineSpread == 0)
            return OnLine(cohort.LineBitsPerSecond, cohort.BitrateMargin, ladder, topRung, scale, wanted);
        var rates = LineRates.OverMean(cohort.LineSpread);
        if (wanted <= cohort.BitrateMargin * cohort.LineBitsPerSecond * rates[0])
            return wanted;
        double sum = 0;
        foreach (double rate in rates)
            sum += OnLine(cohort.LineBitsPerSecond * rate, cohort.BitrateMargin, ladder, topRung, scale, wanted);
        return sum / rates.Length;
    }

    private static double OnLine(
        double lineBitsPerSecond,
        double margin,
        IReadOnlyList<double> ladder,
        int topRung,
        double scale,
        double wanted
    )
    {
        double safe = margin * lineBitsPerSecond;
        if (wanted <= safe)
            return wanted;
        double cap = Math.Min(lineBitsPerSecond, ladder[0] * scale);
        for (int rung = 0; rung <= topRung && ladder[rung] * scale <= Math.Min(safe, wanted); rung++)
            cap = ladder[rung] * scale;
        return Math.Min(cap, wanted);
    }
}
