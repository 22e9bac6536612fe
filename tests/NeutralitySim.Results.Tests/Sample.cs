using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Results.Tests;

/// <summary>A hand-made experiment: two regimes, three replications, two months, figures one can check in the head.</summary>
internal static class Sample
{
    internal static readonly Entity Comcast = new(EntityKind.Isp, "comcast");
    internal static readonly Entity Acme = new(EntityKind.Isp, "acme");

    internal static readonly ExperimentDescription Description = new()
    {
        Id = "us-2014",
        Title = new("Congestion, \"2014\"", "Congestion à l'interconnexion, 2014"),
        Question = Text.Plain("Does speed differ?"),
        Description = Text.Plain("Two ISPs."),
        Currency = "USD",
        Calendar = new SimulationCalendar(2013, 12, 2, DayRepresentation.Typical),
        Regimes = [new("tolled", new("Tolled", "Péage")), new("neutral", new("Neutral", "Neutre"))],
        Baseline = "neutral",
        ComparedIndicators = ["speed-index", "isp-margin"],
        Replications = 3,
        Seed = ulong.MaxValue,
        ScenarioHash = "abc123",
        EngineVersion = "0.1.0",
        EmissionBasis = "hybrid, central, production, EEA 2021",
        Isps = [new("comcast", Text.Plain("Comcast")), new("acme", Text.Plain("Acme"))],
        Providers = [new("netflix", Text.Plain("Netflix"))],
        Links = [new("comcast/netflix-pni", Text.Plain("PNI"))],
        FocusProvider = "netflix",
        Parameters =
        [
            new("isps.comcast.subscribers", "20.7 M", 2014, "FCC, \"Report\"", "", "", false),
            new("isps.acme.note", "=HYPERLINK(\"http://x\")", null, "guess", "two\nlines", "tolled", false),
            new("demand.growth", "-5 %", null, "", "", "", true),
        ],
        Observations = [new("speed-index", Comcast, 1, 2.5, true, "ISP Speed Index")],
    };

    /// <summary>
    /// Speed of Comcast in replication 0, 1, 2: neutral 3, 4, 5; tolled 2, 2, 2: differences −1, −2, −3. Months of a run
    /// lie 0.5 below and above its value.
    /// </summary>
    internal static RunResult Run(string regime, int replication)
    {
        double speed = regime == "neutral" ? 3 + replication : 2;
        return new RunResult
        {
            Key = new RunKey(regime, replication),
            Indicators =
            [
                new("speed-index", Comcast, speed),
                new("speed-index", Acme, 0.1 + 0.2),
                new("isp-margin", Comcast, double.NaN),
            ],
            Series =
            [
                new("speed-index", Comcast, 0, speed - 0.5),
                new("speed-index", Comcast, 1, speed + 0.5),
                new("providers-alive", Entity.All, 0, 1),
            ],
            Hourly = [new("speed-index", Comcast, 1, 20, speed), new("speed-index", Comcast, 1, 4, speed + 1)],
            Ledger =
            [
                new(0, "subscribers:comcast", "isp:comcast", LedgerKind.RetailAccess, 10, 50, 500),
                new(
                    1,
                    "subscribers:comcast",
                    "isp:comcast",
                    LedgerKind.RetailAccess,
                    12 + replication,
                    50,
                    600 + 50 * replication
                ),
                new(1, "provider:netflix", "isp:comcast", LedgerKind.Toll, 2, 1.5, 3),
                new(1, "provider:netflix", "isp:comcast", LedgerKind.Toll, 2, 1.5, 3),
            ],
            Emissions =
            [
                Emission(0, EmissionComponent.HomeRouter, 100, 4, 1, 1600, 0),
                Emission(1, EmissionComponent.HomeRouter, 200, 6 + replication, 1, 2400, 0),
                Emission(1, EmissionComponent.Embodied, 200, 0, 0, 0, 9),
            ],
            EmissionTerms =
            [
                Term("hours", 1000, 1, 1, 1, 1, regime == "tolled" ? 90 : 100),
                Term("volume", 10, 0.5, regime == "tolled" ? 3 : 2, 1, 1, 100),
            ],
            EmissionBands =
                replication == 0 ? [new("energy-per-hour", EmissionModel.Hybrid, 60, 100 + 0.5, 180, 400)] : [],
            Events = [new(1, "isp:comcast", RunEventKind.UpgradeRefused, "comcast/netflix-pni", 10, 0.97)],
            Decisions =
            [
                new(
                    0,
                    "provider:netflix",
                    "reaction",
                    "",
                    [new("pay", -1200.5), new("reroute", 0.1 + 0.2), new("leave", 0)],
                    "reroute",
                    new("best-value", [0.1 + 0.2])
                ),
                new(
                    1,
                    "isp:comcast",
                    "upgrade",
                    "comcast/netflix-pni",
                    [new("refuse"), new("upgrade")],
                    "refuse",
                    new("no-deal-no-capacity", [0.97, 10])
                ),
            ],
        };
    }

    private static readonly EmissionLabel Label = new(
        EmissionBoundary.UseAndEmbodied,
        "production-direct",
        "US EPA eGRID, 2018",
        "2018",
        "central",
        "default"
    );

    private static EmissionLine Emission(
        int month,
        EmissionComponent component,
        double hours,
        double kilowattHours,
        double unallocated,
        double grams,
        double embodied
    ) =>
        new(
            month,
            "comcast",
            "netflix",
            "US",
            EmissionModel.Hybrid,
            component,
            hours,
            0.7 * hours,
            kilowattHours,
            unallocated,
            grams,
            embodied,
            grams,
            Label
        );

    private static EmissionTerm Term(
        string item,
        double wattHours,
        double locality,
        double gigabytesPerHour,
        double units,
        double lines,
        double hours
    ) =>
        new(
            0,
            "comcast",
            "netflix",
            EmissionComponent.Core,
            item,
            wattHours,
            locality,
            gigabytesPerHour,
            units,
            lines,
            hours,
            400
        );

    internal static IEnumerable<RunResult> Runs() =>
        from replication in Enumerable.Range(0, 3)
        from regime in new[] { "tolled", "neutral" }
        select Run(regime, replication);

    /// <summary>A store in a folder that holds the given runs.</summary>
    internal static ResultsStore Store(
        string folder,
        IEnumerable<RunResult> runs,
        ExperimentDescription? description = null
    )
    {
        var store = ResultsStore.Create(folder, description ?? Description);
        foreach (var run in runs)
            store.Append(run);
        return store;
    }
}
