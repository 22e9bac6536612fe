namespace NeutralitySim.Core.Statistics;

/// <summary>
/// What each network adds on average to what all earn together: the Shapley value, applied to eyeball, content and
/// transit ISPs by R. T. B. Ma and others (CoNEXT 2007; IEEE/ACM Trans. Networking 18(3), 2010, and 19(3), 2011).
/// </summary>
/// <remarks>
/// <para>
/// With worth w(S) of a coalition S of n players, player i receives <c>Σ |S|!(n-1-|S|)!/n!·(w(S+i) - w(S))</c> over all
/// S without i.
/// </para>
/// <para>
/// Worked example: an ISP worth 20 alone, to which a large provider adds 60, a small one 10, and a CDN 8 if the large one is
/// there: ISP 173/3, large 98/3, small 5, CDN 8/3.
/// </para>
/// </remarks>
public static class Shapley
{
    private const int MostPlayers = 16;

    /// <summary>Value of each player.</summary>
    /// <param name="players">Number of players, 1 to 16.</param>
    /// <param name="worth">Worth of a coalition; bit i of its argument tells whether player i belongs to it.</param>
    /// <returns>
    /// Values by player, which sum to the worth of all less that of none. Whole worths give the double nearest to the
    /// exact fraction while sums of worth times n! stay below 2^53.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 or more than 16 players.</exception>
    public static double[] Values(int players, Func<int, double> worth)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(players);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, MostPlayers);
        double[] values = new double[players];
        Values([.. Enumerable.Range(0, 1 << players).Select(worth)], values);
        return values;
    }

    /// <summary>The same of worths by coalition, into values by player.</summary>
    internal static void Values(ReadOnlySpan<double> worths, Span<double> values)
    {
        int players = values.Length;
        Span<double> factorials = stackalloc double[players + 1];
        factorials[0] = 1;
        for (int k = 1; k <= players; k++)
            factorials[k] = k * factorials[k - 1];

        for (int i = 0; i < players; i++)
        {
            // One division at the end keeps whole numbers exact.
            double orders = 0;
            for (int coalition = 0; coalition < worths.Length; coalition++)
            {
                if ((coalition >> i & 1) == 1)
                    continue;
                int size = int.PopCount(coalition);
                double added = worths[coalition | 1 << i] - worths[coalition];
                orders += factorials[size] * factorials[players - 1 - size] * added;
            }
            values[i] = orders / factorials[players];
        }
    }
}
