namespace NeutralitySim.Validation.Theory;

/// <summary>
/// Platform pricing with and without a fee to providers: N. Economides and J. Tåg, "Network Neutrality on the Internet:
/// A Two-Sided Market Analysis", Information Economics and Policy 24, 2012, 91–104.
/// </summary>
/// <remarks>
/// <para>
/// A consumer at x in [0, 1] joins for <c>u = v + b·n_cp - t·x - p</c>, a provider at y in [0, 1] for
/// <c>π = a·n_c - s - f·y</c>: p is the consumer's price, s the fee to providers, n_c and n_cp the shares who join:
/// </para>
/// <code>
/// n_c = (f(v-p) - b·s)/(ft-ab)        n_cp = (a(v-p) - t·s)/(ft-ab)
/// fees:    D = 4ft - (a+b)²     p = [(2ft-ab)(v+c) - a²v - b²c]/D    s = f(a-b)(v-c)/D
/// neutral: p = (v+c)/2          s = 0
/// Π = (p-c)·n_c + s·n_cp        CS = t·n_c²/2      providers' surplus = f·n_cp²/2
/// duopoly, all consumers served, providers on both:
/// fees p = t + c - (a²+3ab)/(4f), s = (a-b)/4; neutral p = t + c - ab/f
/// </code>
/// <para>
/// Worked example, v = 1, b = 1/4, t = 1, a = 1/2, f = 1, c = 0. With fees p = 26/55, s = 4/55, total surplus 1464/3025
/// = 0.4840; neutral p = 1/2, total 24/49 = 0.4898, so neutrality is better, though consumers pay more. With b = 1/2, a
/// = 1/4 the ISP would subsidise content (s = -4/55) and neutrality is worse: 0.4592.
/// </para>
/// <para>
/// Sourced: the claim that a rule of no fee raises total surplus for some parameters and lowers it for others
/// (abstract). Recalled, not checked against the text: the utilities. Derived here, symbolically: prices, shares and
/// figures.
/// </para>
/// </remarks>
public static class EconomidesTag2012
{
    /// <summary>Monopoly ISP free to charge providers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The market has no interior optimum.</exception>
    public static EconomidesTagOutcome MonopolyWithFees(EconomidesTagMarket market)
    {
        market.Check();
        var (v, b, t, a, f, c) = market;
        double d = 4 * f * t - (a + b) * (a + b);
        double price = ((2 * f * t - a * b) * (v + c) - a * a * v - b * b * c) / d;
        return Monopoly(market, price, f * (a - b) * (v - c) / d);
    }

    /// <summary>Monopoly ISP that may not charge providers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The market has no interior optimum.</exception>
    public static EconomidesTagOutcome NeutralMonopoly(EconomidesTagMarket market) =>
        Monopoly(market, (market.Value + market.Cost) / 2, 0);

    /// <summary>Monopoly ISP at any prices, best or not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The market has no interior optimum.</exception>
    public static EconomidesTagOutcome Monopoly(EconomidesTagMarket market, double price, double fee)
    {
        market.Check();
        var (v, b, t, a, f, c) = market;
        double consumers = (f * (v - price) - b * fee) / (f * t - a * b);
        double providers = (a * (v - price) - t * fee) / (f * t - a * b);
        return new EconomidesTagOutcome(
            price,
            fee,
            consumers,
            providers,
            (price - c) * consumers + fee * providers,
            t * consumers * consumers / 2,
            f * providers * providers / 2
        );
    }

    /// <summary>Price to consumers and fee to providers of each of two ISPs free to charge providers.</summary>
    public static (double Price, double Fee) DuopolyWithFees(EconomidesTagMarket market)
    {
        var (_, b, t, a, f, c) = market;
        return (t + c - (a * a + 3 * a * b) / (4 * f), (a - b) / 4);
    }

    /// <summary>Price to consumers of each of two ISPs that may not charge providers.</summary>
    public static double NeutralDuopolyPrice(EconomidesTagMarket market)
    {
        var (_, b, t, a, f, c) = market;
        return t + c - a * b / f;
    }

    /// <summary>
    /// Profit of one of two ISPs at any prices, when consumers, all served, choose one and providers join each for
    /// which it pays.
    /// </summary>
    public static double DuopolyProfit(
        EconomidesTagMarket market,
        (double Price, double Fee) own,
        (double Price, double Fee) rival
    )
    {
        var (_, b, t, a, f, c) = market;
        double lead = rival.Price - own.Price + b / f * (rival.Fee - own.Fee);
        double consumers = 0.5 + lead / (2 * (t - a * b / f));
        return (own.Price - c) * consumers + own.Fee * (a * consumers - own.Fee) / f;
    }
}
