using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>
/// The fee on which an ISP and a provider settle while a proposal is on the table: bargaining in which either, instead of going without a deal, may go through
/// a dispute at whose end the proposed price may hold.
/// </summary>
/// <remarks>
/// <para>
/// G_I and G_C are what both gain by a deal before any fee, A the fee at the proposed price, w the weight of the proposal, D the months of the dispute and
/// q_I, q_C either side's patience a month. A dispute is worth
/// </para>
/// <code>
/// d_I = w·q_I^D·(G_I + A)        d_C = w·q_C^D·(G_C − A)
/// </code>
/// <para>
/// to them, and <c>F = d_I − G_I + g·(G_I + G_C − d_I − d_C)</c> splits by power what they save by settling at once. With patience alike F lies between A and the
/// fee bargained without a proposal, F = z·A + (1 − z)·F₀, z = w·q^D: a proposal of F₀ changes nothing. Either side may refuse a proposal that leaves it
/// less than it has without a deal: then it is as if none had been made, so that nobody falls below what it has alone.
/// </para>
/// <para>
/// Worked example, G_I = 0, G_C = 10, g = ½, w = 1, D = 0: without a proposal 5; at A = 2 the fee is 2. With q = 0.9 and D = 1: 0.9·2 + 0.1·5 = 2.3. Binmore,
/// Rubinstein and Wolinsky (1986) for outside options and patience in Nash's solution.
/// </para>
/// </remarks>
internal static class ConciliatedFee
{
    /// <summary>The fee, or null where either refuses the proposal.</summary>
    /// <param name="gains">G_I and G_C.</param>
    /// <param name="ispPower">g, 0 to 1.</param>
    /// <param name="proposed">A, in the unit of the gains.</param>
    /// <param name="rule">The body's rules.</param>
    public static double? Of((double Isp, double Provider) gains, double ispPower, double proposed, Conciliation rule)
    {
        if (gains.Isp + proposed < 0 || gains.Provider - proposed < 0)
            return null;
        double isp = rule.Weight * Math.Pow(rule.IspPatience, rule.DelayMonths) * (gains.Isp + proposed);
        double provider = rule.Weight * Math.Pow(rule.ProviderPatience, rule.DelayMonths) * (gains.Provider - proposed);
        return isp - gains.Isp + ispPower * (gains.Isp + gains.Provider - isp - provider);
    }
}
