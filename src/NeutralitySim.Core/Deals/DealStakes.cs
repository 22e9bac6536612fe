namespace NeutralitySim.Core.Deals;

/// <summary>
/// What a deal is about: money a month that either side has with it, before any fee, and the best it can do alone. Any one zero will do, and any one
/// unit (all lines, or one).
/// </summary>
/// <param name="IspDeal">The ISP with the link open and the caches that come with it.</param>
/// <param name="IspHoldOut">The ISP while it keeps the link as it is.</param>
/// <param name="ProviderDeal">The provider with the link open.</param>
/// <param name="ProviderAlone">The provider without a deal, by the best way it has: the full link, another path, transit, leaving.</param>
internal sealed record DealStakes(double IspDeal, double IspHoldOut, double ProviderDeal, double ProviderAlone)
{
    /// <summary>Fees of other senders that an ISP puts at stake by precedent when it gives one of them a link free, 0 or more.</summary>
    public double FeesAtStake { get; init; }

    /// <summary>What a deal costs both sides together: talks and upkeep; below it there is none.</summary>
    public double Cost { get; init; }

    /// <summary>What either side has while the provider keeps its service from the ISP's lines; null where it may not.</summary>
    public (double Isp, double Provider)? Withheld { get; init; }

    /// <summary>What the ISP has when it opens the link on its own.</summary>
    public double IspOpen => IspDeal - FeesAtStake;

    /// <summary>True where keeping the link as it is is a threat that the ISP would carry out.</summary>
    public bool HoldsOut => IspHoldOut > IspOpen;
}
