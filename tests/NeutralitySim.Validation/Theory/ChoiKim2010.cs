namespace NeutralitySim.Validation.Theory;

/// <summary>
/// A priority lane in a queue: J. P. Choi and B.-C. Kim, "Net Neutrality and Investment Incentives", RAND Journal of
/// Economics 41, 2010.
/// </summary>
/// <remarks>
/// <para>
/// Users of two providers arrive at rate λ at an M/M/1 server of rate μ > λ; waiting costs k a unit of time. Neutral,
/// all wait <c>W = 1/(μ-λ)</c>. With preemptive priority for a provider of share x: <c>W1 = 1/(μ-xλ)</c>,
/// <c>W2 = μ/((μ-xλ)(μ-λ))</c>, and <c>x·W1 + (1-x)·W2 = W</c>: priority only moves waiting about. The providers stand
/// at the ends of a line with transport cost t, so x in [1/2, 1] solves <c>t(2x-1)(μ-xλ)(μ-λ) = kλ</c>, or is 1 if even
/// all users do not restore the balance (the smaller if two do). A provider of margin m pays <c>mλ(2x-1)</c> to be
/// first rather than second; a user pays for access <c>v - t/2 - k·W</c> neutral, <c>v - t·x - k·W1</c> with priority.
/// </para>
/// <para>
/// Worked example, t = m = λ = 1, v = 5, k = 0.1: at μ = 2, x = 0.534109, W1 = 0.682179, W2 = 1.364358, mean 1 as
/// without priority; priority sells for 0.068218. At μ = 1.5 it sells for 0.225403, at μ = 4 for 0.009537: capacity
/// makes priority cheap, so an ISP that sells priority may build less.
/// </para>
/// <para>
/// Sourced: the unchanged mean wait, and the price of priority that falls with capacity (abstracts). Recalled, not
/// checked against the text: the line and who pays what. Derived here: solution and figures.
/// </para>
/// </remarks>
public static class ChoiKim2010
{
    /// <summary>Market without and with a priority lane.</summary>
    public static ChoiKimOutcome Solve(ChoiKimMarket market)
    {
        var (μ, λ, k, t, m, v) = market;
        double x = PriorityShare(market);
        double neutralWait = 1 / (μ - λ);
        double priorityWait = 1 / (μ - x * λ);
        double ordinaryWait = μ / ((μ - x * λ) * (μ - λ));
        return new ChoiKimOutcome(
            x,
            neutralWait,
            priorityWait,
            ordinaryWait,
            v - t / 2 - k * neutralWait,
            v - t * x - k * priorityWait,
            m * λ * (2 * x - 1)
        );
    }

    private static double PriorityShare(ChoiKimMarket market)
    {
        var (μ, λ, k, t, _, _) = market;
        double Excess(double x) => t * (2 * x - 1) * (μ - x * λ) * (μ - λ) - k * λ;
        // The product is concave in x and may fall below kλ again before x = 1: its top bounds the search.
        double high = Math.Min(1, μ / (2 * λ) + 0.25);
        if (Excess(high) < 0)
            return 1;
        return Bisection.End(0.5, high, x => Excess(x) <= 0);
    }
}
