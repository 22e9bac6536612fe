using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Providers;

/// <summary>Carries a provider's choice into its state and tells what was weighed.</summary>
internal sealed class ReactionDecision
{
    private readonly ProviderReview _review;
    private readonly ProviderOutlook _outlook;
    private readonly ReactionChoice _choice;
    private readonly List<ApplianceChange> _appliances = [];
    private readonly List<RunEvent> _events = [];
    private readonly List<DecisionRecord> _decisions = [];
    private readonly bool[] _prefersTransit;
    private ProviderState _state;

    private ReactionDecision(ProviderReview review, ProviderOutlook outlook, ReactionChoice choice)
    {
        _review = review;
        _outlook = outlook;
        _choice = choice;
        _state = review.State with
        {
            LossMonths = choice.LossMonths,
            NoticeLeft = choice.GivesNotice ? review.Data.NoticeMonths : review.State.NoticeLeft - 1,
            Undoings =
            [
                .. review.State.Undoings.Select(known =>
                    choice.Options.FirstOrDefault(option => option.Event == known.Back)?.Undoes ?? known
                ),
            ],
        };
        _prefersTransit = new bool[review.Isps.Count];
        // Whoever has signed sends over the direct link.
        for (int isp = 0; isp < _prefersTransit.Length; isp++)
            _prefersTransit[isp] =
                review.Isps[isp].PrefersTransit[review.Provider] && !review.Isps[isp].HasDeal[review.Provider];
    }

    public static ProviderDecision Of(ProviderReview review, ProviderOutlook outlook, ReactionChoice choice)
    {
        var decision = new ReactionDecision(review, outlook, choice);
        decision.Log();
        if (choice.Leaves)
            decision.Leave();
        else if (!choice.GivesNotice && choice.Chosen is { } chosen)
            decision.Carry(chosen);
        return new ProviderDecision(
            decision._state,
            decision._appliances,
            decision._prefersTransit,
            decision._events,
            decision._decisions
        );
    }

    private void Leave()
    {
        _state = _state with { InBusiness = false };
        foreach (var (isp, site) in CacheDeployment.Sites(_review))
            _appliances.Add(new ApplianceChange(isp, site, 0));
        Note(RunEventKind.Exit, "", _choice.LossMonths, _choice.Best);
    }

    private void Carry(Reaction chosen)
    {
        _state = _state.After(chosen.Event);
        switch (chosen.Event)
        {
            case RunEventKind.Rerouted or RunEventKind.ReturnedToPeering:
                Move(chosen);
                break;
            case RunEventKind.CachesDeployed or RunEventKind.CachesWithdrawn:
                Place(chosen);
                break;
            case RunEventKind.BitrateCut or RunEventKind.BitrateRestored:
                Serve(chosen);
                break;
            default:
                Ask(chosen.Value);
                break;
        }
    }

    private void Move(Reaction chosen)
    {
        _state = _state with { MonthsSinceRerouting = 0 };
        foreach (var place in chosen.Places)
        {
            _prefersTransit[place.Isp] = chosen.Event == RunEventKind.Rerouted;
            string isp = _review.World.Isps[place.Isp].Id;
            double offered = _review.Outcomes[place.Isp].OfferedPercentile95[_review.Provider];
            Note(chosen.Event, isp, offered / UnitConversion.BitsPerSecondPerGbps, place.Gain);
        }
    }

    private void Place(Reaction chosen)
    {
        _state = _state with { MonthsSinceCacheChange = 0 };
        foreach (var place in chosen.Places)
        {
            _appliances.Add(new ApplianceChange(place.Isp, place.Site, place.Appliances));
            var isp = _review.World.Isps[place.Isp];
            double peak = _review.Outcomes[place.Isp].OfferedPercentile95[_review.Provider];
            double reason =
                chosen.Event == RunEventKind.CachesDeployed ? peak / UnitConversion.BitsPerSecondPerGbps : place.Gain;
            Note(chosen.Event, JoinedId.Of(isp.Id, isp.CacheSites[place.Site].Id), place.Appliances, reason);
        }
    }

    private void Serve(Reaction chosen)
    {
        int rung = (int)chosen.Value;
        _state = _state with { TopRung = rung, MonthsSinceBitrateChange = 0 };
        double mbps = _review.Data.LadderBitsPerSecond[rung] / UnitConversion.BitsPerSecondPerMbps;
        Note(chosen.Event, "", mbps, _review.Order.Accounts.TrafficChargeShare);
    }

    private void Ask(double price)
    {
        var accounts = _review.Order.Accounts;
        _state = _state with { RetailPricePerMonth = price, MonthsSincePriceChange = 0 };
        Note(RunEventKind.PriceChanged, "", price, accounts.IspCharges / accounts.Adopters);
    }

    private void Note(RunEventKind kind, string subject, double value, double reason) =>
        _events.Add(_review.Event(kind, subject, value, reason));

    private void Log()
    {
        var options = new List<DecisionOption>(_choice.Options.Count + 2) { new(ReactionOptions.Pay, _outlook.Keep) };
        foreach (var option in _choice.Options)
            options.Add(new DecisionOption(option.Id, _outlook.Keep + option.Gain));
        options.Add(new DecisionOption(ReactionOptions.Leave, 0));
        string chosen = _choice.GivesUp ? ReactionOptions.Leave : _choice.Chosen?.Id ?? ReactionOptions.Pay;
        _decisions.Add(
            new DecisionRecord(
                _review.Month,
                Accounts.Provider(_review.Data.Id),
                "reaction",
                "",
                options,
                chosen,
                Reason(options, chosen)
            )
        );
    }

    // Where all loses, an option less bad than the one kept to is out of reach for one of two reasons.
    private string Patience() =>
        _choice.Highest is not { Gain: > 0 } highest || highest == _choice.Chosen ? "patience"
        : highest.Pays ? "patience-too-soon"
        : "patience-too-small";

    private DecisionReason Reason(List<DecisionOption> options, string chosen)
    {
        if (_choice.GivesUp)
            return new("no-way-out", [_choice.LossMonths, _choice.Best]);
        if (_choice.Best < 0)
            return new(Patience(), [_choice.Best, _choice.LossMonths, _review.World.PatienceMonths(_review.Data)]);
        if (_choice.Highest is { Gain: > 0 } highest && highest != _choice.Chosen)
            return !highest.Pays ? new("gain-too-small", [highest.Gain, _review.World.Market.ReactionThreshold])
                : highest is { Waits: false, Undoes: { } back }
                    ? new("not-over-the-year", [highest.Gain, back.Mean, back.Gains.Count])
                : new("change-too-soon", [highest.Gain]);
        if (_choice.Chosen is { Undoes: { } undone })
            return new("over-the-year", [undone.Mean, undone.Gains.Count]);
        double value = 0;
        double next = double.NegativeInfinity;
        foreach (var option in options)
            if (option.Id == chosen)
                value = option.ExpectedValue!.Value;
            else
                next = Math.Max(next, option.ExpectedValue!.Value);
        return new("best-value", [value - next]);
    }
}
