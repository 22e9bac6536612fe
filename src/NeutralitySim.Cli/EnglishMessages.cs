namespace NeutralitySim.Cli;

/// <summary>All messages in English.</summary>
internal static class EnglishMessages
{
    public static readonly Dictionary<Message, string> Texts = new()
    {
        [Message.Product] =
            "Compares throughput, cost and emissions of video traffic under neutral, paid-peering and tolled interconnection.",
        [Message.Help] = "Show this help.",
        [Message.Version] = "Show the version.",
        [Message.Run] =
            "Simulate a scenario under each of its regimes, print how they differ, and write a report with figures and data.",
        [Message.Check] = "Check scenarios without running them; tells every error at once.",
        [Message.Compare] = "Compare the results of two runs, regime by regime: B − A.",
        [Message.List] = "List the scenarios of a folder with the question each answers.",
        [Message.Schema] = "Print what a scenario file may hold: a JSON Schema for editors, or a reference for people.",
        [Message.Claim] =
            "Work out statements of the public debate: what each model and boundary gives, and what would make them exact.",
        [Message.Claims] = "Claim files, folders of them, or ids of scenarios/claims. [default: all of these]",
        [Message.SetInClaim] =
            "Set one value of the claim, with its unit; may be repeated. [default: the file's values]",
        [Message.ClaimSchema] = "Print that of claim files instead.",
        [Message.ClaimFormat] = "How the figures are printed on standard output.",
        [Message.Scenario] = "Scenario file, or the folder that holds its scenario.yaml.",
        [Message.Scenarios] = "Scenario files, their folders, or a folder of scenario folders.",
        [Message.Results] = "Two output folders of run: A, then B.",
        [Message.Folder] = "Folder with one folder per scenario.",
        [Message.Seed] =
            "Root of all random draws, a whole number from 0; the same seed gives the same results. [default: the scenario's]",
        [Message.Replications] = "Runs per regime, each with draws of its own, 1 to 100000. [default: the scenario's]",
        [Message.Regime] = "Run only this regime; may be repeated. [default: all of the scenario's]",
        [Message.Set] =
            "Set one value of the scenario, with its unit; may be repeated. Quote values that hold spaces. [default: the file's values]",
        [Message.FromUrl] =
            "Run what an address shared from the page shows: its scenario, levers, assumptions and seed. Only the address is read; "
            + "nothing is asked of any server. Instead of a scenario, --set and --seed.",
        [Message.ScenariosFolder] =
            "With --from-url, the folder in which the address's scenario is found by its name. [default: scenarios, else this folder]",
        [Message.Out] =
            "Folder for results; an earlier run's results there are replaced unless --resume is given. [default: out/<scenario>]",
        [Message.Engine] =
            "Where runs are carried out: orleans in the grains of a silo, in-process on the threads of this program; auto is "
            + "orleans where this build has it. Results are the same, byte for byte.",
        [Message.SiloFailed] = "The silo could not be started: {0}",
        [Message.Silo] = "Start a silo that works for a cluster until it is stopped",
        [Message.SiloStarted] = "Silo of cluster {0} at {1}: others on port {2}, clients on port {3}. Ctrl-C stops it.",
        [Message.SiloStopping] = "Leaving the cluster; runs go on elsewhere. Once more stops at once.",
        [Message.SiloLost] =
            "This silo was cut off from its cluster, where runs go on without it; start it again to have it help: {0}",
        [Message.Cluster] = "Prepare a cluster",
        [Message.ClusterInit] = "Create the tables of clusters in a PostgreSQL database; those that are there stay",
        [Message.ClusterOption] =
            "How silos find each other: development on this machine, its first silo on port 11111 or the one given; or a "
            + "PostgreSQL connection string, such as \"Host=db;Database=sim;Username=sim\"",
        [Message.ClusterDatabase] = "PostgreSQL connection string, such as \"Host=db;Database=sim;Username=sim\"",
        [Message.ClusterName] = "Name of the cluster; silos and clients of one name work together",
        [Message.ClusterAddress] = "IP address at which others reach this silo",
        [Message.ClusterPort] =
            "Port for other silos; clients are taken on the port after it. A free one unless given.",
        [Message.Connect] =
            "Have a cluster do the runs: development, development:port, or its PostgreSQL connection string",
        [Message.ConnectFailed] = "The cluster could not be reached: {0}",
        [Message.ClusterGone] =
            "The cluster no longer answers ({0}): {1} of {2} runs are finished and kept; once it is back, the same command with "
            + "--resume does the others.",
        [Message.EngineFailed] =
            "Orleans failed unexpectedly ({0}): {1} of {2} runs are finished and kept; --resume with --engine in-process and "
            + "without --connect does the others on this machine.",
        [Message.NotACluster] =
            "{0}: '{1}' is no cluster; accepted: development, development:port with a port from 1 to 65534, or a PostgreSQL "
            + "connection string (key=value;…).",
        [Message.NotAnAddress] = "--address: '{0}' is no IP address; accepted: for example 192.168.1.5.",
        [Message.DatabaseNeeded] =
            "Only a database has tables to create: give --cluster a PostgreSQL connection string.",
        [Message.DatabaseFailed] = "The tables could not be created: {0}",
        [Message.DatabaseReady] = "The database is ready for clusters.",
        [Message.Resume] =
            "Keep the finished runs of an interrupted experiment and do the others. [default: start anew]",
        [Message.Serve] = "Open the live page: levers, all regimes side by side, answers while a lever moves.",
        [Message.ServePort] = "Port of the page; 0 takes any that is free. [default: 5014]",
        [Message.ServeLan] = "Let other machines of the network open the page too. [default: this machine alone]",
        [Message.ServeOpen] = "Open the page in the browser.",
        [Message.ServeOnlyHere] = "Only this machine can open it; --lan lets the network in.",
        [Message.ServeShared] =
            "Everybody on this network can open it and move levers, without a password and unencrypted; each has levers of their own and no file is written.",
        [Message.ServeStop] = "Ctrl-C stops.",
        [Message.ServeStopping] = "Stopping.",
        [Message.ServePortUnusable] =
            "--port {0}: cannot be listened on ({1}); accepted: a port that no other program uses, or 0 for any.",
        [Message.ServeNotOpened] = "No browser could be opened ({0}): open the address by hand.",
        [Message.Format] = "How the comparison is printed on standard output.",
        [Message.Language] = "Language of messages, tables and report.",
        [Message.Quiet] = "Print no progress and no remarks, only results and errors.",
        [Message.NoColor] = "Print without colour and bold; also when NO_COLOR is set or output is redirected.",
        [Message.MetricsPort] =
            "Port on this machine from which Prometheus scrapes /metrics while the run lasts. [default: none]",
        [Message.Reference] = "Print the reference for people (Markdown) instead of the JSON Schema.",
        [Message.RootExamples] = """
            Start here:
              neutralitysim list
              neutralitysim run scenarios/first-steps
              neutralitysim run --help

            Environment, used where the command line says nothing:
              NEUTRALITYSIM_LANG       en or fr
              NEUTRALITYSIM_OUT        folder for the results of all scenarios, instead of out
              NEUTRALITYSIM_FORMAT     table, csv or json
              NEUTRALITYSIM_QUIET      1: as --quiet
              NEUTRALITYSIM_NO_COLOR   1: as --no-color
              OTEL_EXPORTER_OTLP_…     collector for traces and metrics; see README.md, Telemetry

            Exit codes: 0 well, 1 wrong command line, unusable file or cluster, 2 invalid scenario,
              3 broken conservation law, 130 interrupted.
            """,
        [Message.RunExamples] = """
            Examples:
              neutralitysim run scenarios/us-2014/scenario.yaml
              neutralitysim run scenarios/first-steps --replications 20 --seed 7
              neutralitysim run scenarios/first-steps --regime neutral --regime tolled
              neutralitysim run scenarios/first-steps --set isps.citynet.retail-price="25 EUR/month" --out out/cheap
              neutralitysim run scenarios/first-steps --format csv > comparison.csv
              neutralitysim run --from-url "http://127.0.0.1:5000/?v=1&engine=0.1.0&scenario=france-2019&lever.toll=2.5"
              neutralitysim run france-2019.json

            Ctrl-C stops after the current month, keeps finished runs and reports them; --resume does the rest.
            """,
        [Message.ServeExamples] = """
            Examples:
              neutralitysim serve scenarios/france-2019
              neutralitysim serve scenarios/us-2014 --lan
              neutralitysim serve scenarios/us-2014 --port 0 --lang fr
            """,
        [Message.CheckExamples] = """
            Examples:
              neutralitysim check scenarios
              neutralitysim check my-scenario.yaml --set replications=20
              neutralitysim check france-2019.json
            """,
        [Message.CompareExamples] = """
            Examples:
              neutralitysim compare out/first-steps out/cheap
            """,
        [Message.ClaimExamples] = """
            Examples:
              neutralitysim claim
              neutralitysim claim hour-100-grams
              neutralitysim claim hour-100-grams --set grids.europe.intensity="430 g/kWh" --set cars.ademe.carbon="250 g/km"
              neutralitysim claim my-claim.yaml --format csv > claim.csv
            """,
        [Message.SchemaExamples] = """
            Examples:
              neutralitysim schema > scenario.schema.json
              neutralitysim schema --claim > claim.schema.json
              neutralitysim schema --reference | less
            """,
        [Message.UnknownCommand] = "{0}: there is no such command.",
        [Message.UnknownOption] = "{0}: there is no such option.",
        [Message.TooMany] = "{0}: one argument too many.",
        [Message.DidYouMean] = "Did you mean {0}?",
        [Message.MissingScenario] = "Name a scenario, for example: neutralitysim {0} scenarios/first-steps",
        [Message.FromUrlAlone] = "--from-url: the address says what to run; accepted: without {0}.",
        [Message.ScenariosWithoutUrl] = "--scenarios: accepted: with --from-url only.",
        [Message.NoScenarioOfUrl] =
            "--from-url: there is no scenario {0} in {1}; it holds: {2}. Name another folder with --scenarios.",
        [Message.MissingResults] =
            "Name two output folders, for example: neutralitysim compare out/first-steps out/cheap",
        [Message.NotAmong] = "{0} {1}: accepted: {2}.",
        [Message.NotWhole] = "{0} {1}: accepted: a whole number from {2} to {3}.",
        [Message.NotPathAndValue] = "--set {0}: accepted: path=value, such as isps.citynet.plan=\"100 Mbps\".",
        [Message.SeeHelp] = "Try: {0} --help",
        [Message.NoSuchPath] = "{0}: there is no such file or folder.",
        [Message.NoScenarioInFolder] = "{0}: this folder holds no scenario.yaml; name one of: {1}",
        [Message.NoScenarios] = "{0}: this folder holds no scenario.yaml and no scenario folders.",
        [Message.NoSuchFolder] = "{0}: there is no such folder; name one that holds scenario folders.",
        [Message.NoSuchClaim] = "{0}: there is no such file or claim; claims: {1}.",
        [Message.OutIsFile] = "--out {0}: this is a file; accepted: a folder, made when missing.",
        [Message.OutUnusable] =
            "--out {0}: cannot be written to ({1}); accepted: a folder that can be made and written to.",
        [Message.PortUnusable] =
            "--metrics-port {0}: cannot be listened on ({1}); accepted: a port that no other program uses.",
        [Message.TelemetryUnusable] =
            "Telemetry cannot be set up as the environment asks ({0}); accepted, for example: OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317, OTEL_EXPORTER_OTLP_PROTOCOL=grpc or http/protobuf.",
        [Message.FolderInUse] = "{0}: another run is writing there; wait for it or name another folder with --out.",
        [Message.NotResumable] =
            "{0}: cannot be resumed, it holds results of another scenario, seed, set of regimes, number of replications or version; name another folder with --out, or leave out --resume to replace them.",
        [Message.BadEnvironment] = "{0}={1}: accepted: {2}.",
        [Message.OtherEngine] =
            "The address was made with version {0} of the engine; this is {1}: results may differ from those seen then.",
        [Message.Plan] = "{0}: regimes {1}, replications {2}, months {3}, seed {4}",
        [Message.Progress] = "{0} {1} %",
        [Message.TimeLeft] = "{0:F0} s left",
        [Message.Simulated] = "{0} of {1} months simulated in {2:F1} s",
        [Message.Kept] = "Finished runs kept from before: {0} of {1}",
        [Message.Stopping] = "Stopping; finished runs are kept. Ctrl-C again ends at once.",
        [Message.NothingFinished] = "Interrupted before a run was finished: nothing to report.",
        [Message.Writing] = "Writing tables, figures and report …",
        [Message.Report] = "Report: {0}",
        [Message.Interrupted] =
            "Interrupted: {0} of {1} runs are finished and kept; the same command with --resume does the others.",
        [Message.NotPrinted] = "The comparison could not be printed ({0}); it is in {1}.",
        [Message.Valid] =
            "{0}: valid; regimes {1}, ISPs {2}, months {3}, replications {4}; values with a source {5}, guesses {6}",
        [Message.Errors] = "Errors: {0}",
        [Message.Broken] = "A run broke one of the simulation's own laws and was stopped: {0}",
        [Message.MoreBroken] = "So did {0} more.",
        [Message.BrokenReport] =
            "Please report it with the scenario file: its results would have been wrong and are not kept.",
        [Message.OneReplication] =
            "One replication only: nothing can be said about noise. --replications 5 gives intervals.",
        [Message.BeyondNoise] = "* beyond noise: the interval leaves out zero.",
        [Message.ClaimSource] = "Source: {0}.",
        [Message.Claimed] = "Claimed: {0} for {1} h, that is {2} per hour.",
        [Message.ClaimedDistance] = "{0} are {1} m for a car of {2} g/km.",
        [Message.ClaimCars] = "Mass and distance claimed, by car",
        [Message.ClaimFigures] = "What an hour emits",
        [Message.ClaimBreakEven] = "What would make the claim exact, one value at a time ({0}, {1})",
        [Message.ClaimPublished] = "Other published figures for an hour",
        [Message.ClaimParameters] = "Values used and where they are from (central; emissions.… also have low and high)",
        [Message.ClaimEnvelope] =
            "low – high: all parameters at their low or high ends, an envelope and no confidence interval.",
        [Message.ClaimNoHybrid] =
            "The hybrid model has no hour of its own: it needs a scenario's equipment and traffic (neutralitysim run).",
        [Message.ColumnCar] = "car",
        [Message.ColumnMetresOf] = "{0} are",
        [Message.ColumnMassOf] = "{0} m emit",
        [Message.ColumnSource] = "source",
        [Message.ColumnModel] = "model",
        [Message.ColumnParameters] = "parameters",
        [Message.SetShipped] = "shipped",
        [Message.SetSuperseded] = "{0} (superseded)",
        [Message.ColumnBoundary] = "boundary",
        [Message.ColumnViewing] = "viewing",
        [Message.ColumnGrid] = "electricity",
        [Message.ColumnLowHigh] = "low – high",
        [Message.ColumnRatio] = "claimed ÷ this",
        [Message.ColumnMetresBy] = "m at {0} g/km",
        [Message.ColumnValue] = "value",
        [Message.ColumnUnit] = "unit",
        [Message.ColumnUsed] = "used",
        [Message.ColumnNeeded] = "needed",
        [Message.ColumnPublisher] = "published by",
        [Message.ColumnYear] = "year",
        [Message.BoundaryUse] = "use",
        [Message.BoundaryEmbodied] = "use and manufacture",
        [Message.LeverGrid] = "carbon intensity of electricity",
        [Message.LeverDevicePower] = "power of the screen",
        [Message.LeverDeviceEmbodied] = "manufacture of the screen",
        [Message.LeverBitrate] = "bitrate",
        [Message.LeverDataCentre] = "data centre",
        [Message.LeverNetworkIntensity] = "network per volume",
        [Message.LeverRouterIntensity] = "home router per volume",
        [Message.LeverAccessPower] = "access network per line",
        [Message.LeverRouterPower] = "home router",
        [Message.LeverDuration] = "time watched",
        [Message.LeverCar] = "car, for the distance",
        [Message.CompanyHeading] = "A company's year",
        [Message.CompanyTotal] = "total",
        [Message.CompanyShare] = "part claimed",
        [Message.CompanyPart] = "that part of the total",
        [Message.CompanyRestated] = "total as restated later",
        [Message.CompanyRestatedPart] = "that part of the restated total",
        [Message.CompanyNeededShare] = "part of the restated total that is as many tonnes",
        [Message.CompanyLeast] = "over the most hours watched",
        [Message.CompanyMost] = "over the fewest hours watched",
        [Message.CompanyNotAnHour] =
            "Corporate boundary: networks, home routers and screens are not in it. It is no footprint of an hour and is never added to one.",
    };
}
