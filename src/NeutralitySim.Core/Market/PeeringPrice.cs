using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>What a provider pays an ISP on a paid-peering link, per unit of the regime's basis.</summary>
internal static class PeeringPrice
{
    /// <summary>The signed deal's price, else the link's contract, else the regime's stated price; 0 where the regime has no fee.</summary>
    public static double Of(Regime regime, IspState isp, Interconnect interconnect, int provider)
    {
        if (regime.PeeringFee.Basis == FeeBasis.None)
            return 0;
        if (isp.HasDeal[provider] && isp.DealPricePerMbpsMonth[provider] > 0)
            return isp.DealPricePerMbpsMonth[provider];
        return interconnect.SenderPricePerMbpsMonth > 0
            ? interconnect.SenderPricePerMbpsMonth
            : regime.PeeringFee.Price;
    }
}
