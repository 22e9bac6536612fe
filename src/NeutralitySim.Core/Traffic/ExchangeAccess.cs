using NeutralitySim.Core.Statistics;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>Whose traffic an ISP still takes at exchanges where it peers there with the largest alone.</summary>
/// <remarks>
/// Of n senders of sizes r⁻ᵃ the k largest send <c>H(k, a)/H(n, a)</c> of all, H being the generalised harmonic number. The more unequal the sizes, the less
/// is left that has to come another way.
/// </remarks>
internal static class ExchangeAccess
{
    /// <summary>Share of a provider's traffic that may come by the ISP's links at exchanges, 0 to 1.</summary>
    public static double Share(World world, IspLayout layout, int provider)
    {
        var data = world.Providers[provider];
        if (
            world.Regime.At(layout.IspIndex).PublicPeering is not { } rule
            || data.Size == ProviderSize.Large
            || !HasOtherWay(layout, provider)
        )
            return 1;
        if (data.Senders is not { } senders)
            return 0;
        int peers = Math.Min(rule.LargestSenders, senders.Count);
        return PowerSum.Of(peers, senders.Exponent) / PowerSum.Of(senders.Count, senders.Exponent);
    }

    // Nobody is cut off: who has no other way goes on meeting the ISP where it did.
    private static bool HasOtherWay(IspLayout layout, int provider)
    {
        for (int path = layout.PathStart[provider]; path < layout.PathStart[provider + 1]; path++)
            if (layout.Paths[path].Kind != PathKind.Cache && !layout.IsAtExchange(layout.Paths[path].Link))
                return true;
        return false;
    }
}
