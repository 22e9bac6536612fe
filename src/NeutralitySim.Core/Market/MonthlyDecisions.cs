using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>
/// All reactions between two months, in a fixed order: subscribers adopt, cancel and switch; ISPs upgrade or refuse;
/// providers answer; ISPs and providers negotiate; ISPs set prices.
/// </summary>
internal sealed class MonthlyDecisions(World world, IPeeringNegotiation negotiation, IRetailPricing retailPricing)
{
    private readonly IspSwitching _switching = new(world);

    public void Decide(MonthReview review)
    {
        Adoption.Update(review);
        _switching.Update(review);
        LinkUpgrades.Decide(review);
        for (int provider = 0; provider < world.Providers.Count; provider++)
            if (
                world.Providers[provider].Size != ProviderSize.Background
                && review.State.Providers[provider].InBusiness
            )
                ProviderReactions.Decide(review, provider);
        DealMaking.Decide(review, negotiation);
        retailPricing.Update(review);
    }
}
