using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Welfare;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Laws every month must keep; a run that breaks one stops.</summary>
internal sealed class ConservationChecks(World world, RunKey key)
{
    private const double Tolerance = 1e-9;

    /// <summary>Checks traffic and energy of an ISP's month.</summary>
    public void CheckIsp(IspLayout layout, TrafficMonth outcome, EnergyUse energy, int month)
    {
        string isp = layout.Isp.Id;
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            string pair = $"{isp}/{world.Providers[provider].Id}";
            double byPath = 0;
            for (int path = layout.PathStart[provider]; path < layout.PathStart[provider + 1]; path++)
                byPath += outcome.PathServedBytes[path];
            RequireEqual(CoreTexts.ServedByPath, pair, month, byPath, outcome.ServedBytes[provider]);
            RequireAtMost(
                CoreTexts.ServedAtMostDemanded,
                pair,
                month,
                outcome.ServedBytes[provider],
                outcome.DemandedBytes[provider]
            );
        }

        for (int link = 0; link < layout.FirstAggregation; link++)
            RequireAtMost(
                CoreTexts.LoadAtMostCapacity,
                $"{isp}/{layout.LinkId(link)}",
                month,
                outcome.LinkLargestUtilisation[link],
                1
            );
        foreach (var node in energy.Nodes)
            RequireEqual(
                CoreTexts.EnergyCharged,
                $"{isp} {node.Component}",
                month,
                node.ChargedWattHours.Sum() + node.UnallocatedWattHours,
                node.DrawnWattHours
            );
    }

    /// <summary>Checks a month's money: balanced, and no payment from provider to ISP where the regime knows none.</summary>
    public void CheckMoney(Ledger ledger, int month)
    {
        ledger.AssertBalanced(month);
        for (int isp = 0; isp < world.Isps.Count; isp++)
        {
            if (!IsFree(world.Regime.At(isp)))
                continue;
            string id = world.Isps[isp].Id;
            foreach (var provider in world.Providers)
                RequireEqual(
                    CoreTexts.NoFee,
                    $"{id} {provider.Id}",
                    month,
                    ledger.Paid(Accounts.Provider(provider.Id), Accounts.Isp(id), month),
                    0
                );
        }
    }

    /// <summary>Checks that what all actors have of a month is what was used less what that cost.</summary>
    public void CheckWelfare(IReadOnlyList<WelfareLine> account, int month)
    {
        if (!WelfareDifference.Agree(account))
            throw Broken(
                CoreTexts.GainsAreUseLessResources,
                CoreTexts.Everywhere,
                month,
                account.Where(line => line.Side == WelfareSide.Actor).Sum(line => line.Amount),
                account.Where(line => line.Side == WelfareSide.Use).Sum(line => line.Amount)
                    - account.Where(line => line.Side == WelfareSide.Resource).Sum(line => line.Amount)
            );
    }

    private static bool IsFree(Regime regime) =>
        regime.PeeringFee.Basis == FeeBasis.None
        && regime.Toll is not { Payee: TollPayee.Isp }
        && regime.Caches.FeePerApplianceMonth == 0
        && regime.Usage is not { SponsorPricePerGigabyte: > 0 };

    private void RequireEqual(Text law, object where, int month, double left, double right)
    {
        if (!(Math.Abs(left - right) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right)))))
            throw Broken(law, where, month, left, right);
    }

    private void RequireAtMost(Text law, object where, int month, double left, double right)
    {
        if (!(left <= right + Tolerance * Math.Max(1, Math.Abs(right))))
            throw Broken(law, where, month, left, right);
    }

    private BrokenInvariantException Broken(Text law, object where, int month, double left, double right) =>
        new(CoreTexts.LawBroken.With(world.Id, key, world.Calendar.Label(month), where, law, left, right));
}
