namespace NeutralitySim.Validation.Theory;

/// <summary>
/// A monopoly ISP with a basic and a premium plan, and a streaming service on the premium plan that pays it a fee a
/// subscriber; after A. Nikkhah and S. Jordan, "A Two-Sided Model of Paid Peering", Telecommunications Policy 46(8),
/// 2022.
/// </summary>
/// <remarks>
/// <para>
/// A household buys nothing, basic, premium, or premium with streaming; q_b, q_p, q_v are the shares of the last three.
/// The ISP sets P_b and P_p; streaming costs <c>P_v = P_v0 + pass-through·fee</c>. Margins are <c>m_b = P_b - C_b</c>,
/// <c>m_p = P_p - C_p</c>, <c>m_v = P_p - C_p - C_v + fee</c>, and profit is <c>Σ m_j·q_j</c>. For any demand the
/// optimum satisfies
/// </para>
/// <code>
/// q_b + Σ m_j ∂q_j/∂P_b = 0          q_p + q_v + Σ m_j ∂q_j/∂P_p = 0
/// best fee: q_v + pass-through·Σ m_j ∂q_j/∂P_v = 0
/// </code>
/// <para>
/// With <see cref="MixedLogitDemand"/> of one segment (scale μ, share s of households that buy nothing) two facts are
/// exact: a fully passed-on fee earns the ISP most at fee = C_v, and at any fee profit is <c>μ(1-s)/s</c> and consumer
/// surplus <c>-μ·ln s</c>, so surplus rises and falls with profit.
/// </para>
/// <para>
/// Worked example, values 45, 62, 84, μ = 8, C_b = 10, C_p = 14, C_v = 1, P_v0 = 12, all passed on. No fee: P_b =
/// 56.9525, P_p = 61.7298, both services 73.7298, profit 38.9525, surplus 14.1576. Fee 4: 56.8689, 58.8314, 74.8314,
/// 38.8689, 14.1433. Fee 1 is best for both.
/// </para>
/// <para>
/// Sourced (abstracts): a fee lowers the premium price, raises the streaming price and the sum of both; surplus has one
/// peak in the fee. Their demand and parameters could not be read, so nothing here reproduces their figures:
/// conditions, logit facts and figures are derived here. Their finding that surplus peaks far below the
/// profit-maximising fee depends on the demand: with one logit segment both peaks coincide, and with the two segments
/// of the validation suite the order is the opposite. Hence the demand is the caller's.
/// </para>
/// </remarks>
public static class PaidPeering
{
    private const int GridSteps = 12;
    private const double SmallestStep = 1e-7;

    /// <summary>Profit, surplus and shares at given plan prices.</summary>
    public static PaidPeeringOutcome At(PaidPeeringMarket market, double fee, double basicPrice, double premiumPrice)
    {
        double streamingPrice = market.StreamingPrice + market.PassThrough * fee;
        var shares = market.Demand.At(basicPrice, premiumPrice, streamingPrice);
        double profit =
            (basicPrice - market.BasicCost) * shares.Basic
            + (premiumPrice - market.PremiumCost) * shares.Premium
            + (premiumPrice - market.PremiumCost - market.VideoCost + fee) * shares.Video;
        return new PaidPeeringOutcome(fee, basicPrice, premiumPrice, streamingPrice, shares, profit);
    }

    /// <summary>The plan prices that earn the ISP most at a given fee, to about 1e-6 of the price.</summary>
    public static PaidPeeringOutcome Optimum(PaidPeeringMarket market, double fee)
    {
        double step = (market.PriceCeiling - Math.Min(market.BasicCost, market.PremiumCost)) / GridSteps;
        var best = At(market, fee, market.BasicCost, market.PremiumCost);
        for (int basic = 0; basic <= GridSteps; basic++)
        for (int premium = 0; premium <= GridSteps; premium++)
            best = Better(best, At(market, fee, market.BasicCost + basic * step, market.PremiumCost + premium * step));

        // A search without derivatives takes demands with corners, too.
        for (; step > SmallestStep; step /= 2)
        {
            PaidPeeringOutcome before;
            do
            {
                before = best;
                for (int basic = -1; basic <= 1; basic++)
                for (int premium = -1; premium <= 1; premium++)
                    best = Better(
                        best,
                        At(market, fee, before.BasicPrice + basic * step, before.PremiumPrice + premium * step)
                    );
            } while (best != before);
        }
        return best;
    }

    /// <summary>
    /// The fee that is best by a measure with one peak, plan prices following it: to about 1e-5 for the ISP's profit,
    /// 1e-2 for other measures, which feel the rounding of plan prices.
    /// </summary>
    /// <param name="market">The market.</param>
    /// <param name="measure">What to maximise, such as the ISP's profit or consumer surplus.</param>
    /// <param name="lowestFee">Lowest fee considered.</param>
    /// <param name="highestFee">Highest fee considered.</param>
    public static PaidPeeringOutcome BestFee(
        PaidPeeringMarket market,
        Func<PaidPeeringOutcome, double> measure,
        double lowestFee,
        double highestFee
    )
    {
        double golden = (Math.Sqrt(5) - 1) / 2;
        var (low, high) = (lowestFee, highestFee);
        var left = Optimum(market, high - golden * (high - low));
        var right = Optimum(market, low + golden * (high - low));
        while (high - low > 1e-6 * (highestFee - lowestFee))
        {
            if (measure(left) >= measure(right))
            {
                (high, right) = (right.Fee, left);
                left = Optimum(market, high - golden * (high - low));
            }
            else
            {
                (low, left) = (left.Fee, right);
                right = Optimum(market, low + golden * (high - low));
            }
        }
        return measure(left) >= measure(right) ? left : right;
    }

    private static PaidPeeringOutcome Better(PaidPeeringOutcome a, PaidPeeringOutcome b) =>
        b.IspProfit > a.IspProfit ? b : a;
}
