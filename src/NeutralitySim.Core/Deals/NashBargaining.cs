namespace NeutralitySim.Core.Deals;

/// <summary>
/// The fee an ISP and a provider agree on: asymmetric Nash bargaining over what both gain by a deal on the best each can do alone.
/// </summary>
/// <remarks>
/// <para>
/// G_I and G_C are the gains of ISP and provider, g the ISP's bargaining power. The fee F from provider to ISP maximises
/// <c>(G_I + F)^g·(G_C - F)^(1-g)</c>: <c>F = g·G_C - (1-g)·G_I</c>. Worked example, g = 0.5: gains of 0.2 and 0.6 give a fee of 0.2.
/// </para>
/// <para>
/// An ISP can hold out, or open the link on its own and put others' fees at stake. If opening is worth at least as much, holding out is no threat: the
/// link is free. If not, <c>F = max(0, g·G_C - (1-g)·G_I)</c> over holding out. That F is 0 or more is a consequence, for a deal at 0 sets the precedent that
/// opening sets; the bound is a safeguard. There is no deal where G_I + G_C is below what a deal costs, nor where the provider would lose by a free link.
/// </para>
/// <para>
/// A provider that may withhold its service from an ISP's lines threatens with whatever leaves it more (Nash 1953): there the ISP may pay, as US
/// ISPs paid ESPN360 in 2009 (American Cable Association).
/// </para>
/// <para>
/// Sourced (abstracts): bargaining explains prices of premium peering (ACM doi 10.1145/2883610), with a parameter for
/// power (Altman, Hanawal, Sundaresan).
/// </para>
/// </remarks>
internal static class NashBargaining
{
    /// <summary>What bargaining comes to.</summary>
    /// <param name="stakes">What either side has with a deal and alone.</param>
    /// <param name="ispPower">g, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Power is outside its range.</exception>
    public static Bargain Of(DealStakes stakes, double ispPower)
    {
        double free = Fee(Gains(stakes, (stakes.IspHoldOut, stakes.ProviderAlone)), ispPower);
        var open = Openly(stakes, free);
        if (stakes.Withheld is not { } withheld)
            return open;
        var gains = Gains(stakes, withheld);
        double fee = Fee(gains, ispPower);
        bool isDeal = gains.Isp + gains.Provider >= stakes.Cost;
        return isDeal && (open.Kind == BargainKind.NoDeal || fee < open.Fee)
            ? new Bargain(BargainKind.Withheld, fee, free)
            : open;
    }

    /// <summary>Fee from provider to ISP that splits gains by power, of either sign.</summary>
    /// <param name="gains">G_I and G_C before any fee.</param>
    /// <param name="ispPower">g, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Power is outside its range.</exception>
    public static double Fee((double Isp, double Provider) gains, double ispPower) =>
        ispPower is >= 0 and <= 1
            ? ispPower * gains.Provider - (1 - ispPower) * gains.Isp
            : throw new ArgumentOutOfRangeException(nameof(ispPower), ispPower, "Power must be 0 to 1.");

    private static Bargain Openly(DealStakes stakes, double free)
    {
        var (isp, provider) = Gains(stakes, (stakes.IspHoldOut, stakes.ProviderAlone));
        if (!stakes.HoldsOut)
            return new Bargain(provider < 0 ? BargainKind.NoDeal : BargainKind.OpenedFree, 0, free);
        double fee = Math.Max(0, free);
        // Below 0 nothing but hosting is given: a provider that needed more does not sign.
        return isp + provider < stakes.Cost || provider < fee
            ? new Bargain(BargainKind.NoDeal, 0, free)
            : new Bargain(BargainKind.Paid, fee, free);
    }

    private static (double Isp, double Provider) Gains(DealStakes stakes, (double Isp, double Provider) alone) =>
        (stakes.IspDeal - alone.Isp, stakes.ProviderDeal - alone.Provider);
}
