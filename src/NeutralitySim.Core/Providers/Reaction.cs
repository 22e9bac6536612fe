using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;

namespace NeutralitySim.Core.Providers;

/// <summary>Something a provider can do in a month and what it expects of it.</summary>
/// <param name="Event">What it is told as once it is done.</param>
/// <param name="Id">Id of the option, see <see cref="Results.DecisionTexts.Options"/>.</param>
/// <param name="Gain">What it would add to the profit of keeping all as it is, per month; where it may be done at several places, the sum over those where it pays.</param>
/// <param name="Pays">True when the gain passes the threshold.</param>
/// <param name="Waits">True when too little time has passed since the last change of its kind.</param>
internal sealed record Reaction(RunEventKind Event, string Id, double Gain, bool Pays, bool Waits)
{
    /// <summary>Where it would be done; empty for what concerns all ISPs.</summary>
    public IReadOnlyList<PlacedReaction> Places { get; init; } = [];

    /// <summary>New rung or price, for what concerns all ISPs.</summary>
    public double Value { get; init; }

    /// <summary>What it takes back, with what that would have gained on average over the reviews since; null for what takes nothing back.</summary>
    public Undoing? Undoes { get; init; }

    /// <summary>True for what pays now and would not have paid over the year: a season or a lucky draw is no reason to go back.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>True when it can be chosen.</summary>
    public bool IsOpen => Pays && !Waits && !IsHeldBack;

    /// <summary>What may be done at several places: where it pays; where it pays nowhere, the place where it would lose least.</summary>
    /// <returns>Null where there is no place.</returns>
    public static Reaction? At(RunEventKind done, string id, List<PlacedReaction> places, bool waits)
    {
        if (places.Count == 0)
            return null;
        var paying = places.FindAll(place => place.Pays);
        double gain = 0;
        foreach (var place in paying)
            gain += place.Gain;
        if (paying.Count == 0)
        {
            gain = double.NegativeInfinity;
            foreach (var place in places)
                gain = Math.Max(gain, place.Gain);
        }

        return new Reaction(done, id, gain, paying.Count > 0, waits) { Places = paying };
    }
}
