using NeutralitySim.Core.Deals;

namespace NeutralitySim.Validation.Theory;

/// <summary>A full link between an ISP and a provider in round numbers; money per line of the ISP and month.</summary>
/// <param name="Share">s, share of lines that use the provider.</param>
/// <param name="UserMbps">Traffic of a user at peak, Mbps.</param>
internal sealed record LinkCase(double Share, double UserMbps)
{
    /// <summary>Lines of the ISP.</summary>
    public double Lines { get; init; } = 20e6;

    /// <summary>m_I, margin on a line.</summary>
    public double IspMargin { get; init; }

    /// <summary>d_I, share of users who leave the ISP without a deal.</summary>
    public double IspLoss { get; init; }

    /// <summary>m_C, margin on a user.</summary>
    public double ProviderMargin { get; init; }

    /// <summary>d_C, share of users who leave the provider without a deal.</summary>
    public double ProviderLoss { get; init; }

    /// <summary>Transit the provider saves, per Mbps.</summary>
    public double Transit { get; init; }

    /// <summary>Ports of either side, per Mbps.</summary>
    public double Port { get; init; }

    /// <summary>Others' fees that a free link puts at stake.</summary>
    public double FeesAtStake { get; init; }

    /// <summary>Backhaul that caches save the ISP, per Mbps.</summary>
    public double CacheSaving { get; init; }

    /// <summary>What caches cost the ISP, per Mbps.</summary>
    public double Hosting { get; init; }

    /// <summary>What a deal costs each side a month, all lines together.</summary>
    public double Talks { get; init; }

    /// <summary>Shares of users that the ISP and the provider lose where the service is withheld.</summary>
    public (double Isp, double Provider)? Withholding { get; init; }

    /// <summary>Traffic of a line at peak, Mbps.</summary>
    public double Mbps => Share * UserMbps;

    public DealStakes Stakes =>
        new(
            -Port * Mbps + (CacheSaving - Hosting) * Mbps,
            -Share * IspLoss * IspMargin,
            -Port * Mbps,
            -Share * ProviderLoss * ProviderMargin - Transit * Mbps
        )
        {
            FeesAtStake = FeesAtStake,
            Cost = 2 * Talks / Lines,
            Withheld = Withholding is { } lost
                ? (-Share * lost.Isp * IspMargin, -Share * lost.Provider * ProviderMargin)
                : null,
        };
}
