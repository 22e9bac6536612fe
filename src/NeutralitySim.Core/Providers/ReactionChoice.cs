namespace NeutralitySim.Core.Providers;

/// <summary>The best of what a provider can do.</summary>
internal sealed class ReactionChoice
{
    public ReactionChoice(ProviderReview review, ProviderOutlook outlook, List<Reaction> options)
    {
        Options = options;
        double best = outlook.Keep;
        foreach (var option in options)
        {
            best = Math.Max(best, outlook.Keep + option.Gain);
            if (Highest is null || option.Gain > Highest.Gain)
                Highest = option;
            if (option.IsOpen && (Chosen is null || option.Gain > Chosen.Gain))
                Chosen = option;
        }

        Best = best;
        LossMonths = best < 0 ? review.State.LossMonths + 1 : 0;
        GivesNotice =
            review.State.NoticeLeft is null
            && !review.Data.MustCarry
            && LossMonths >= review.World.PatienceMonths(review.Data);
        // A notice given is not taken back.
        Leaves = GivesNotice ? review.Data.NoticeMonths == 0 : review.State.NoticeLeft == 1;
    }

    /// <summary>What could be done besides keeping all as it is and leaving.</summary>
    public IReadOnlyList<Reaction> Options { get; }

    /// <summary>The option of the highest value, whether it can be chosen or not; null where there is none.</summary>
    public Reaction? Highest { get; }

    /// <summary>The option chosen; null where all stays as it is.</summary>
    public Reaction? Chosen { get; }

    /// <summary>Profit per month expected of the best that can be done in business.</summary>
    public double Best { get; }

    /// <summary>Months on end in which even the best promised a loss, this one included.</summary>
    public int LossMonths { get; }

    /// <summary>True when patience is over now.</summary>
    public bool GivesNotice { get; }

    /// <summary>True when it ends its service now.</summary>
    public bool Leaves { get; }

    /// <summary>True when it is done with the service: it gives notice or ends it.</summary>
    public bool GivesUp => GivesNotice || Leaves;
}
