using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// A world in which nobody answers anything: prices, adoption but for its own course, the choice of ISP, services in business, routes and pictures stay as
/// they would be without any payment or congestion. What a rule changes even there, it orders.
/// </summary>
public static class FrozenBehaviour
{
    /// <summary>The world with all behaviour frozen; its rules stand.</summary>
    public static World Of(World world) =>
        world with
        {
            Market = world.Market with
            {
                SwitchingPerMonth = 0,
                RetailPricing = RetailPricingRule.Fixed,
                ServicePricing = RetailPricingRule.Fixed,
                LargestLineLossPerMonth = 0,
                QualityChurnFactor = 0,
                ReactionThreshold = double.PositiveInfinity,
                ExitAfterLossMonths = int.MaxValue,
                IspInvestmentShare = 0,
                ContentInvestmentShare = 0,
            },
            Providers =
            [
                .. world.Providers.Select(provider =>
                    provider with
                    {
                        QualitySensitivity = 0,
                        PassThrough = 0,
                        PatienceMonths = null,
                    }
                ),
            ],
        };
}
