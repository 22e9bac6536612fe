using NeutralitySim.Core.Results;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Providers;

/// <summary>All a provider can do in a month besides keeping everything as it is and leaving.</summary>
internal static class ReactionOptions
{
    /// <summary>Id of keeping all as it is.</summary>
    public const string Pay = "pay";

    /// <summary>Id of leaving.</summary>
    public const string Leave = "leave";

    private const string Reroute = "reroute";
    private const string Return = "return-to-peering";
    private const string Deploy = "deploy-caches";
    private const string Withdraw = "withdraw-caches";
    private const string Cut = "cut-bitrate";
    private const string Restore = "restore-bitrate";
    private const string Raise = "raise-price";
    private const string Lower = "lower-price";

    // A smaller move than this part of the starting price is not worth telling subscribers.
    private const double NoticeablePriceChange = 0.001;

    /// <summary>What is possible, in a fixed order, each with what it would add.</summary>
    public static List<Reaction> Weigh(ProviderReview review, ProviderOutlook outlook)
    {
        var (state, pause) = (review.State, review.World.Market.ReactionPauseMonths);
        bool routesWait = state.MonthsSinceRerouting < pause;
        var options = new List<Reaction>();
        Add(options, Reaction.At(RunEventKind.Rerouted, Reroute, Rerouting.Weigh(review, outlook, true), routesWait));
        Add(
            options,
            Reaction.At(RunEventKind.ReturnedToPeering, Return, Rerouting.Weigh(review, outlook, false), routesWait)
        );
        Add(
            options,
            Reaction.At(RunEventKind.CachesDeployed, Deploy, CacheDeployment.WeighDeploying(review, outlook), false)
        );
        Add(
            options,
            Reaction.At(
                RunEventKind.CachesWithdrawn,
                Withdraw,
                CacheDeployment.WeighWithdrawing(review, outlook),
                state.MonthsSinceCacheChange < pause
            )
        );
        Add(options, Rung(review, outlook, RunEventKind.BitrateCut, state.TopRung - 1));
        Add(options, Rung(review, outlook, RunEventKind.BitrateRestored, state.TopRung + 1));
        Add(options, Price(review, outlook));
        return [.. options.Select(option => Held(review, outlook, option))];
    }

    // What takes back the last change of its kind must have paid on average over the reviews since.
    private static Reaction Held(ProviderReview review, ProviderOutlook outlook, Reaction option)
    {
        var undoing = review.State.Undoings.FirstOrDefault(known => known.Back == option.Event)?.With(option.Gain);
        return undoing is null
            ? option
            : option with
            {
                Undoes = undoing,
                IsHeldBack = !review.Passes(undoing.Mean, outlook.Revenue),
            };
    }

    private static void Add(List<Reaction> options, Reaction? option)
    {
        if (option is not null)
            options.Add(option);
    }

    private static Reaction? Rung(ProviderReview review, ProviderOutlook outlook, RunEventKind done, int rung)
    {
        // Where the scenario knows no answer of viewers to quality, a coarser picture would seem free: the ladder stays, as prices
        // do where demand does not answer them.
        bool answered = review.Data.ChurnPerMonth * review.World.Market.QualityChurnFactor > 0;
        if (!answered || rung < 0 || rung >= review.Data.LadderBitsPerSecond.Count || outlook.Revenue <= 0)
            return null;
        double gain = outlook.GainOfRung(rung);
        bool waits = review.State.MonthsSinceBitrateChange < review.World.Market.ReactionPauseMonths;
        string id = done == RunEventKind.BitrateCut ? Cut : Restore;
        return new Reaction(done, id, gain, review.Passes(gain, outlook.Revenue), waits) { Value = rung };
    }

    private static Reaction? Price(ProviderReview review, ProviderOutlook outlook)
    {
        var (data, accounts) = (review.Data, review.Order.Accounts);
        if (
            accounts.Adopters <= 0
            || review.World.Market.ServicePricing == RetailPricingRule.Fixed
            || ServiceDemand.Of(data) is not { } demand
        )
            return null;
        double charge = accounts.IspCharges / accounts.Adopters;
        double now = review.State.RetailPricePerMonth;
        double kept = review.Kept;
        // Of a price p so much is kept, so that a subscriber's cost c and charge t weigh as (c + t)/kept.
        double more =
            kept < 1 ? (data.MarginalCostPerLineMonth + charge) / kept - data.MarginalCostPerLineMonth : charge;
        double price = demand.BestPrice(more);
        if (Math.Abs(price - now) <= NoticeablePriceChange * data.RetailPricePerMonth)
            return null;
        double gain = outlook.GainOfPrice(price);
        bool waits = review.State.MonthsSincePriceChange < review.World.Market.PricePauseMonths;
        return new Reaction(
            RunEventKind.PriceChanged,
            price > now ? Raise : Lower,
            gain,
            review.Passes(gain, outlook.Revenue),
            waits
        )
        {
            Value = price,
        };
    }
}
