namespace NeutralitySim.Validation.Theory;

/// <summary>The Shapley value of eyeball, content and transit ISPs whose fixed worth needs at least one of each type.</summary>
/// <remarks>
/// <para>With b eyeballs, c contents and t transits the types receive</para>
/// <code>
/// two types:   eyeballs c/(b+c)                            contents b/(b+c)
/// three types: eyeballs (ct/n)·(1/(b+t) + 1/(b+c)), n = b+c+t, and likewise in turn
/// </code>
/// <para>
/// shared equally within the type: the scarcer type gets the more. Worked example: one eyeball, two contents, one transit: 5/12,
/// 1/6 (1/12 each), 5/12.
/// </para>
/// <para>
/// Sourced: that such closed forms exist (abstracts of R. T. B. Ma and others, CoNEXT 2007; IEEE/ACM Trans. Networking 18(3), 2010,
/// and 19(3), 2011). Derived here: the forms, checked against all coalitions, and figures.
/// </para>
/// </remarks>
internal static class ShapleyShares
{
    /// <summary>Share of the worth that all players of one type receive together when there are two types.</summary>
    public static double OfTwo(int own, int other) => (double)other / (own + other);

    /// <summary>Share of the worth that all players of one type receive together when there are three types.</summary>
    public static double OfThree(int own, int second, int third)
    {
        double n = (double)own + second + third;
        return second * third * (n + own) / (n * (own + second) * (own + third));
    }
}
