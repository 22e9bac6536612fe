namespace NeutralitySim.Core.Results;

/// <summary>Decisions told from the events they led to, where whoever decided wrote no <see cref="DecisionRecord"/>.</summary>
internal static class EventDecisions
{
    private const string Reaction = "reaction";

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

    // A provider's answer to the regime weighs all it can do, whatever comes of it.
    private static bool Tells(DecisionRecord noted, DecisionRecord decision) =>
        noted.Actor == decision.Actor
        && noted.Epoch == decision.Epoch
        && (noted.Topic == decision.Topic || noted.Topic == Reaction && decision.Topic is not ("upgrade" or "deal"));

    private static DecisionRecord? Of(RunEvent happened) =>
        happened.Kind switch
        {
            RunEventKind.UpgradeOrdered => Upgrade(
                happened,
                [new("upgrade"), new("wait")],
                "utilisation-above-threshold"
            ),
            RunEventKind.UpgradeRefused => Upgrade(happened, [new("refuse"), new("upgrade")], "no-deal-no-capacity"),
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
            RunEventKind.Rerouted => Decision(
                happened,
                "routing",
                [new("reroute", happened.Reason), new("pay", 0)],
                new("transit-saves", [happened.Value, happened.Reason])
            ),
            RunEventKind.BitrateCut => Decision(
                happened,
                "bitrate",
                [new("cut-bitrate"), new("pay")],
                new("charges-too-high", [happened.Reason, happened.Value])
            ),
            RunEventKind.ReturnedToPeering => Decision(
                happened,
                "routing",
                [new("return-to-peering", happened.Reason), new("wait", 0)],
                new("peering-saves", [happened.Value, happened.Reason])
            ),
            RunEventKind.BitrateRestored => Decision(
                happened,
                "bitrate",
                [new("restore-bitrate"), new("wait")],
                new("picture-restored", [happened.Reason, happened.Value])
            ),
            RunEventKind.CachesWithdrawn => Decision(
                happened,
                "caches",
                [new("withdraw-caches", happened.Reason), new("wait", 0)],
                new("caches-not-worth-it", [happened.Value, happened.Reason])
            ),
            RunEventKind.CachesDeployed => Decision(
                happened,
                "caches",
                [new("deploy-caches"), new("wait")],
                new("caches-worth-it", [happened.Value])
            ),
            RunEventKind.PriceChanged => Decision(
                happened,
                "video-price",
                [new("change-price"), new("keep-price")],
                new("charge-passed-on", [happened.Reason, happened.Value])
            ),
            RunEventKind.Exit => Decision(
                happened,
                "market-exit",
                [new("leave", 0), new("stay", happened.Reason)],
                new("months-of-loss", [happened.Value, happened.Reason])
            ),
            _ => null,
        };

    private static DecisionRecord Upgrade(RunEvent happened, DecisionOption[] options, string reason) =>
        Decision(happened, "upgrade", options, new(reason, [happened.Reason, happened.Value]));

    // The first option is the one the event shows was chosen.
    private static DecisionRecord Decision(
        RunEvent happened,
        string topic,
        DecisionOption[] options,
        DecisionReason reason
    ) => new(happened.Epoch, happened.Actor, topic, happened.Subject, options, options[0].Id, reason);
}
