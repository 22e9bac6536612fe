namespace NeutralitySim.Core.Results;

/// <summary>Decisions that their events tell in full: deals at a stated or dated price, and an ISP's price of access.</summary>
internal static class EventDecisions
{
    /// <summary>The decisions noted, then those that events tell and nobody noted.</summary>
    public static IReadOnlyList<DecisionRecord> Complete(
        IReadOnlyList<DecisionRecord> noted,
        IReadOnlyList<RunEvent> events
    )
    {
        var all = new List<DecisionRecord>(noted);
        foreach (var happened in events)
            if (Of(happened) is { } decision && !noted.Any(n => Tells(n, decision)))
                all.Add(decision);
        return all;
    }

    // A provider notes its answer to the regime, its price included; who bargains notes what came of it.
    private static bool Tells(DecisionRecord noted, DecisionRecord decision) =>
        noted.Actor == decision.Actor
        && noted.Month == decision.Month
        && (noted.Topic == decision.Topic || noted.Topic == "reaction" && decision.Topic != "deal");

    private static DecisionRecord? Of(RunEvent happened) =>
        happened.Kind switch
        {
            RunEventKind.DealSigned when happened.Reason == 0 => Decision(
                happened,
                "deal",
                [new("sign")],
                new("deal-by-date", [happened.Value])
            ),
            RunEventKind.DealSigned => Decision(
                happened,
                "deal",
                [new("sign", happened.Reason), new("decline", 0)],
                new("deal-gain", [happened.Value, happened.Reason])
            ),
            RunEventKind.PriceChanged => Decision(
                happened,
                "video-price",
                [new("change-price"), new("keep-price")],
                new("charge-passed-on", [happened.Reason, happened.Value])
            ),
            _ => null,
        };

    // The first option is the one the event shows was chosen.
    private static DecisionRecord Decision(
        RunEvent happened,
        string topic,
        DecisionOption[] options,
        DecisionReason reason
    ) => new(happened.Month, happened.Actor, topic, happened.Subject, options, options[0].Id, reason);
}
