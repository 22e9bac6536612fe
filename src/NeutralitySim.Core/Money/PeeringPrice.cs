using NeutralitySim.Core.State;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>What a provider pays an ISP on a paid-peering link, per unit of the regime's basis.</summary>
internal static class PeeringPrice
{
    /// <summary>The signed deal's price, negative where the ISP pays; else what is stated.</summary>
    public static double Of(Regime regime, IspState isp, Interconnect interconnect, int provider) =>
        regime.PeeringFee.Basis == FeeBasis.None ? 0
        : isp.HasDeal[provider] ? isp.DealPricePerMbpsMonth[provider]
        : Stated(regime, interconnect);

    /// <summary>The link's contract, else the regime's stated price; 0 where the regime has no fee.</summary>
    public static double Stated(Regime regime, Interconnect interconnect) =>
        regime.PeeringFee.Basis == FeeBasis.None ? 0
        : interconnect.SenderPricePerMbpsMonth > 0 ? interconnect.SenderPricePerMbpsMonth
        : regime.PeeringFee.Price;
}
