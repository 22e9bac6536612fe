using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tests.Samples;

/// <summary>
/// A made-up but lifelike experiment: five ISPs, three providers, 16 months, three regimes, ten replications. Without deals
/// four of the ISPs congest from month 2 on; under paid peering each signs a deal in its own month; the fifth is a control.
/// </summary>
internal static class SampleResults
{
    public const int MonthCount = 16;
    public const int ReplicationCount = 10;

    public static readonly string[] Regimes = ["neutral", "paid-peering", "tolled"];
    private static readonly string[] Isps = ["comcast", "verizon", "time-warner-cable", "att", "cablevision"];
    private static readonly string[] Providers = ["netflix", "hulu", "mubi"];
    private static readonly double[] Lines = [20.7e6, 9.0e6, 11.6e6, 16.4e6, 2.8e6];
    private static readonly int[] DealMonths = [5, 9, 8, 10, 99];

    public static ExperimentDescription Description =>
        new()
        {
            Id = "us-2014",
            Title = new("US 2014: interconnection congestion", "États-Unis 2014 : congestion de l'interconnexion"),
            Question = new(
                "What would viewers, operators and the climate have seen without paid peering deals?",
                "Qu'auraient vu les spectateurs, les opérateurs et le climat sans accords de peering payant ?"
            ),
            Description = new(
                "Five access ISPs, one large video provider over congested transit, deals from February 2014 on.",
                "Cinq FAI, un grand fournisseur de vidéo sur un transit congestionné, des accords à partir de février 2014."
            ),
            Currency = "USD",
            Calendar = new SimulationCalendar(2013, 9, MonthCount, DayRepresentation.Typical),
            Regimes =
            [
                new("neutral", new("Neutral", "Neutre")),
                new("paid-peering", new("Paid peering", "Peering payant")),
                new("tolled", new("Tolled", "Péage")),
            ],
            Baseline = "neutral",
            ObservedRegime = "paid-peering",
            ComparedIndicators =
            [
                "speed-index",
                "subscriber-bill",
                "isp-margin",
                "provider-margin",
                "providers-alive",
                "time-below-hd",
                "viewing-hours",
                "carbon-per-hour",
            ],
            Replications = ReplicationCount,
            Seed = 2014,
            ScenarioHash = "4d967a30111bf29f0eba01c448b375c1629b2fed01cdfcc3aed91f1b57d5dd5e",
            EngineVersion = "0.1.0",
            EmissionBasis = "hybrid; data centre to screen; consumption-based grid; Ember 2024",
            LineCrossovers = [new(EmissionComponent.Access, 6.5, 6.5), new(EmissionComponent.HomeRouter, 11.5, 25)],
            Isps =
            [
                new("comcast", Text.Plain("Comcast")),
                new("verizon", Text.Plain("Verizon FiOS")),
                new("time-warner-cable", Text.Plain("Time Warner Cable")),
                new("att", Text.Plain("AT&T U-verse")),
                new("cablevision", Text.Plain("Cablevision")),
            ],
            Providers =
            [
                new("netflix", Text.Plain("Netflix")),
                new("hulu", Text.Plain("Hulu")),
                new("mubi", Text.Plain("Mubi")),
            ],
            Links =
            [
                .. Isps.SelectMany(i =>
                    new[] { "cogent", "netflix-pni" }.Select(l => new NamedEntry(
                        $"{i}/{l}",
                        Text.Plain(l == "cogent" ? "Cogent" : "Netflix PNI")
                    ))
                ),
            ],
            FocusProvider = "netflix",
            ControlIsps = ["cablevision"],
            Parameters =
            [
                new("isps.comcast.subscribers", "20.7 M", 2013, "Comcast 10-K 2013", "", "", false),
                new(
                    "isps.comcast.retail-price",
                    "49 USD",
                    2014,
                    "guess",
                    "list prices vary by state & bundle",
                    "",
                    false
                ),
                new("isps.comcast.deal-month", "2014-02", 2014, "press release", "", "paid-peering", false),
                new("demand.noise", "on", null, "", "", "", true),
                new("market.inertia", "0.95", null, "guess", "", "", true),
            ],
            Observations =
            [
                .. new (string Isp, int Month, double Value, bool Fitted)[]
                {
                    ("comcast", 1, 2.07, true),
                    ("comcast", 4, 1.51, false),
                    ("comcast", 7, 2.77, false),
                    ("comcast", 12, 3.05, false),
                    ("verizon", 1, 2.20, true),
                    ("verizon", 5, 1.76, false),
                    ("verizon", 14, 3.25, false),
                    ("cablevision", 1, 3.0, true),
                    ("cablevision", 14, 3.1, false),
                }.Select(o => new Observation(
                    "speed-index",
                    IspProvider(o.Isp),
                    o.Month,
                    o.Value,
                    o.Fitted,
                    "Netflix ISP Speed Index"
                )),
            ],
            Fitted =
            [
                new(
                    "Transit capacity of each ISP was fitted to October 2013.",
                    "La capacité de transit de chaque FAI a été calée sur octobre 2013."
                ),
            ],
            NotModelled = [new("Exclusive content.", "Les contenus exclusifs.")],
        };

    public static RunResult Run(string regime, int replication)
    {
        int r = Array.IndexOf(Regimes, regime);
        double draw = Noise(replication, 1) * 0.08;
        return new RunResult
        {
            Key = new RunKey(regime, replication),
            Indicators = [.. Whole(r, draw)],
            Series = [.. Months(r, draw, replication)],
            Hourly = [.. Isps.SelectMany((isp, i) => Hours(i, r, draw))],
            Ledger = [.. Ledger(r, draw)],
            Welfare = [.. Enumerable.Range(0, MonthCount).SelectMany(month => Account(month, r))],
            Emissions = [.. Emissions(r, draw)],
            EmissionTerms =
            [
                Term(EmissionComponent.Device, 70, 1, r == 2 ? 0.999e9 : 1e9),
                Term(EmissionComponent.Interconnect, 1e6, 5000 + 100 * r, 1),
            ],
            Events = [.. Events(r)],
        };
    }

    // Under the toll, r = 2: lines are cheaper by 6 M a month, video dearer by 4, ISPs keep 1, Netflix loses 5; 2 are dead weight.
    private static WelfareLine[] Account(int month, int r) =>
        [
            new(month, WelfareSide.Actor, "households:start", 0, 900e6),
            new(month, WelfareSide.Actor, "households:access", 0, 3e6 * r),
            new(month, WelfareSide.Actor, "households:service-prices", 0, -2e6 * r),
            new(month, WelfareSide.Actor, "isp:comcast", 0, 400e6 + 0.5e6 * r),
            new(month, WelfareSide.Actor, "provider:netflix", 0, 80e6 - 2.5e6 * r),
            new(month, WelfareSide.Use, "access:us", 60.5e6, 2000e6 - 1.496e6 * r),
            new(month, WelfareSide.Resource, "subscribers:netflix", 1e6 - 800 * r, 620e6 - 620 * 800 * r),
        ];

    /// <summary>Writes all runs into a new store.</summary>
    public static ResultsStore Store(string folder, int replications = ReplicationCount)
    {
        var store = ResultsStore.Create(folder, Description);
        for (int replication = 0; replication < replications; replication++)
            foreach (string regime in Regimes)
                store.Append(Run(regime, replication));
        return store;
    }

    private static Entity IspProvider(string isp) => new(EntityKind.IspProvider, isp + "/netflix");

    private static double Speed(int isp, int regime, int month)
    {
        if (isp == 4 || regime == 0)
            return 3.0 + 0.01 * month - (month < 2 && isp < 4 ? 0.7 : 0);
        int open = regime == 1 ? DealMonths[isp] + 1 : 12;
        double congested = Math.Max(1.3, 2.3 - 0.14 * month);
        return month < open ? congested : 3.0 + 0.01 * month;
    }

    private static IEnumerable<IndicatorValue> Whole(int r, double draw)
    {
        Entity netflix = new(EntityKind.Provider, "netflix");
        double speed = Enumerable
            .Range(0, MonthCount)
            .Average(m => Enumerable.Range(0, 5).Average(i => Speed(i, r, m)));
        yield return new("speed-index", netflix, speed + draw + 0.03 * Noise(r * 17, draw * 1e4));
        for (int i = 0; i < Isps.Length; i++)
            yield return new(
                "speed-index",
                IspProvider(Isps[i]),
                Enumerable.Range(0, MonthCount).Average(m => Speed(i, r, m))
                    + draw
                    + 0.04 * Noise(r * 19 + i, draw * 1e4)
            );
        yield return new(
            "time-below-hd",
            netflix,
            0.08 + 0.15 * (3 - speed) + 0.1 * draw + 0.01 * Noise(r * 29, draw * 1e4)
        );
        yield return new("stall-proxy", netflix, 0.002 + 0.01 * (3 - speed) + 0.01 * Math.Abs(draw));
        yield return new("viewing-hours", Entity.All, 2.4e10 * (1 + 0.01 * draw - 0.002 * r));
        yield return new("providers-alive", Entity.All, 3);
        yield return new("carbon-per-hour", Entity.All, 36 + 0.02 * r + draw + 0.05 * Noise(r * 23, draw * 1e4));
        for (int i = 0; i < Isps.Length; i++)
        {
            Entity isp = new(EntityKind.Isp, Isps[i]);
            yield return new("subscriber-bill", isp, 55 + i + 0.12 * r + draw);
            yield return new("isp-margin", isp, 21 + i + 0.2 * r + draw + 0.02 * Noise(i * 31 + r, draw * 1e4));
        }
        for (int p = 0; p < Providers.Length; p++)
            yield return new(
                "provider-margin",
                new Entity(EntityKind.Provider, Providers[p]),
                1.2 - p - 0.11 * r + draw + Noise(p * 7 + r, draw * 1e5)
            );
    }

    private static IEnumerable<SeriesPoint> Months(int r, double draw, int replication)
    {
        for (int i = 0; i < Isps.Length; i++)
        for (int month = 0; month < MonthCount; month++)
        {
            double speed = Speed(i, r, month);
            yield return new(
                "speed-index",
                IspProvider(Isps[i]),
                month,
                speed + draw + 0.05 * Noise(replication * 100 + month, i + r)
            );
            yield return new("lines", new Entity(EntityKind.Isp, Isps[i]), month, Lines[i]);
            double transit = Math.Clamp(0.6 + (3.05 - speed) * 0.4, 0.3, 1);
            yield return new("busy-hour-utilisation", new Entity(EntityKind.Link, Isps[i] + "/cogent"), month, transit);
            if (r == 1 && month > DealMonths[i])
                yield return new(
                    "busy-hour-utilisation",
                    new Entity(EntityKind.Link, Isps[i] + "/netflix-pni"),
                    month,
                    0.35 + 0.02 * month
                );
        }
    }

    private static IEnumerable<HourlyPoint> Hours(int isp, int r, double draw)
    {
        foreach (int month in new[] { 0, 5, MonthCount - 1 })
            for (int hour = 0; hour < 24; hour++)
            {
                double busy = Math.Exp(-Math.Pow((hour - 20.5) / 3, 2));
                yield return new(
                    "speed-index",
                    IspProvider(Isps[isp]),
                    month,
                    hour,
                    3.1 + draw - (3.1 - Speed(isp, r, month)) * busy
                );
            }
    }

    private static IEnumerable<LedgerLine> Ledger(int r, double draw)
    {
        string netflix = Accounts.Provider("netflix");
        string hulu = Accounts.Provider("hulu");
        string cogent = Accounts.Carrier("cogent");
        for (int month = 0; month < MonthCount; month++)
        for (int i = 0; i < Isps.Length; i++)
        {
            string isp = Accounts.Isp(Isps[i]);
            string lines = Accounts.Subscribers(Isps[i]);
            double n = Lines[i];
            double price = 44.5 + 0.11 * r;
            double transit = (r == 1 ? 1.1 : 2.4) * n * (0.05 + 0.01 * draw);
            yield return new(month, lines, isp, LedgerKind.RetailAccess, n, price, n * price);
            yield return new(month, lines, netflix, LedgerKind.RetailVideo, 0.34 * n, 7.99, 0.34 * n * 7.99);
            yield return new(month, lines, hulu, LedgerKind.RetailVideo, 0.06 * n, 7.99, 0.06 * n * 7.99);
            yield return new(month, netflix, Accounts.Outside, LedgerKind.Operations, 1, 5.5, 0.34 * n * 5.5);
            yield return new(month, isp, Accounts.Outside, LedgerKind.Operations, n, 26, n * 26);
            yield return new(month, isp, Accounts.Utilities, LedgerKind.Energy, 1, 1, n * 0.4);
            yield return new(month, netflix, cogent, LedgerKind.Transit, 4e5, 0.5, transit);
            if (r == 0)
                yield return new(month, isp, Accounts.Vendors, LedgerKind.Port, 1, 1, n * 0.02);
            if (r == 1 && month > DealMonths[i])
                yield return new(month, netflix, isp, LedgerKind.PaidPeering, 1, 1, n * 0.35);
            if (r == 2)
                yield return new(month, netflix, isp, LedgerKind.Toll, 1, 1, n * 0.42);
            if (r == 2)
                yield return new(month, hulu, isp, LedgerKind.Toll, 1, 1, n * 0.03);
        }
    }

    private static IEnumerable<EmissionLine> Emissions(int r, double draw)
    {
        double[] hybrid = [1.1, 0.4 - 0.1 * r, 2.0 + 0.1 * r, 0.2 + 0.05 * r, 6.2, 11.5, 55, 0];
        double[] conventional = [1.3, 0, 9, 0, 14, 12, 55, 0];
        foreach (EmissionModel model in new[] { EmissionModel.Conventional, EmissionModel.Hybrid })
        foreach (EmissionComponent component in Enum.GetValues<EmissionComponent>())
        {
            double wattHours = (model == EmissionModel.Hybrid ? hybrid : conventional)[(int)component];
            double hours = 1e9 * (1 + 0.01 * draw);
            double energy = wattHours * hours / 1000;
            double standby = model == EmissionModel.Hybrid && component == EmissionComponent.HomeRouter ? 4e8 : 0;
            double embodied = component == EmissionComponent.Embodied ? 18 * hours : 0;
            yield return new(
                0,
                "comcast",
                "netflix",
                "US",
                model,
                component,
                hours,
                1.3 * hours,
                energy,
                standby,
                energy * 400,
                embodied,
                energy * 400,
                new(EmissionBoundary.UseAndEmbodied, "production-direct", "eGRID, 2018", "2018", "central", "default")
            );
        }
    }

    private static EmissionTerm Term(EmissionComponent component, double wattHours, double units, double hours) =>
        new(0, "comcast", "netflix", component, "item", wattHours, 1, 1, units, 1, hours, 400);

    private static IEnumerable<RunEvent> Events(int r)
    {
        for (int i = 0; i < Isps.Length; i++)
        {
            string link = Isps[i] + "/netflix-pni";
            if (r == 0 && i < 4)
                yield return new(1, Accounts.Isp(Isps[i]), RunEventKind.UpgradeOrdered, Isps[i] + "/cogent", 400, 0.63);
            if (r == 1 && i < 4)
            {
                yield return new(
                    DealMonths[i],
                    Accounts.Provider("netflix"),
                    RunEventKind.DealSigned,
                    link,
                    0.62,
                    1_234_567
                );
                yield return new(
                    DealMonths[i] + 1,
                    Accounts.Isp(Isps[i]),
                    RunEventKind.CapacityActivated,
                    link,
                    1200,
                    0.5
                );
            }
            if (r == 2 && i < 4)
                yield return new(3, Accounts.Isp(Isps[i]), RunEventKind.UpgradeRefused, Isps[i] + "/cogent", 400, 0.97);
        }
        if (r == 2)
            yield return new(6, Accounts.Provider("netflix"), RunEventKind.BitrateCut, "", 2.35, 0.12);
    }

    // A repeatable number in [-1, 1].
    private static double Noise(double a, double b)
    {
        double x = Math.Sin(a * 12.9898 + b * 78.233) * 43758.5453;
        return 2 * (x - Math.Floor(x)) - 1;
    }
}
