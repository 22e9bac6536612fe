namespace NeutralitySim.Workshop;

/// <summary>How much there may be of each thing, so that no phone can fill the room.</summary>
public static class WorkshopLimits
{
    /// <summary>Groups side by side.</summary>
    public const int Groups = 12;

    /// <summary>Seats ever taken, those given up included.</summary>
    public const int Seats = 300;

    /// <summary>Characters (UTF-16) of a name.</summary>
    public const int Name = 40;

    /// <summary>Characters of a reason, a note to a proposal, or an answer in words.</summary>
    public const int Sentence = 500;

    /// <summary>Characters of the facilitator's notes.</summary>
    public const int Notes = 10_000;

    /// <summary>Characters of an id or of a value.</summary>
    public const int Id = 100;

    /// <summary>Proposals of a seat that stand in a round.</summary>
    public const int ProposalsPerSeat = 2;

    /// <summary>Proposals that stand in a group's round.</summary>
    public const int ProposalsPerGroup = 40;

    /// <summary>Challenges of a seat that are not answered yet.</summary>
    public const int OpenChallengesPerSeat = 3;

    /// <summary>Charts on the wall.</summary>
    public const int Charts = 6;

    /// <summary>Minutes of a step.</summary>
    public const int Minutes = 240;

    /// <summary>
    /// Latest requests of a seat that are remembered, so that a resend counts once. A phone sends one after the other and resends only what
    /// was not answered, so that a few suffice.
    /// </summary>
    public const int RememberedRequests = 16;
}
