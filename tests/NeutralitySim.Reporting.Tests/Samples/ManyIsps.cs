using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tests.Samples;

/// <summary>
/// A made-up world of 301 ISPs whose figures one can check in the head: the ISP of number i has 1,000 · (301 − i) lines, a margin of i under the baseline and
/// of i + 1 under the toll, which the odd ones alone feel, and a speed of i / 100.
/// </summary>
internal static class ManyIsps
{
    public const int Count = 301;

    public static ExperimentDescription Description =>
        SampleResults.Description with
        {
            Isps = [.. Enumerable.Range(0, Count).Select(i => new NamedEntry(Id(i), Text.Plain(Name(i))))],
            Regimes = [new("neutral", new("Neutral", "Neutre")), new("tolled", new("Tolled", "Péage"))],
            ObservedRegime = null,
            ComparedIndicators = ["isp-margin", "speed-index"],
            Links = [],
            ControlIsps = [],
            Observations = [],
            Replications = 1,
            Parameters =
            [
                .. Enumerable
                    .Range(0, Count)
                    .SelectMany(i =>
                        Enumerable
                            .Range(0, 10)
                            .Select(p => new ParameterRecord(
                                $"isps.{Id(i)}.p{p}",
                                $"{i}",
                                2014,
                                "guess",
                                "",
                                "",
                                false
                            ))
                    ),
            ],
        };

    public static string Id(int isp) => $"isp{isp:000}";

    public static string Name(int isp) => $"Carrier No {isp:000}";

    public static ResultsReader Reader()
    {
        var store = ResultsStore.InMemory(Description);
        store.Append(Run("neutral", 0));
        store.Append(Run("tolled", 1));
        return store.Reader;
    }

    private static RunResult Run(string regime, int toll)
    {
        var isps = Enumerable.Range(0, Count).ToArray();
        var months = Enumerable.Range(0, SampleResults.MonthCount).ToArray();
        Entity Isp(int i) => new(EntityKind.Isp, Id(i));
        Entity Pair(int i) => new(EntityKind.IspProvider, Id(i) + "/netflix");
        double Lines(int i) => 1000.0 * (Count - i);
        return SampleResults.Run(regime, 0) with
        {
            Key = new RunKey(regime, 0),
            Indicators =
            [
                new("isp-margin", Entity.All, 5),
                .. isps.Select(i => new IndicatorValue("lines", Isp(i), Lines(i))),
                .. isps.Select(i => new IndicatorValue("isp-margin", Isp(i), i + toll * (i % 2))),
                .. isps.Select(i => new IndicatorValue("speed-index", Pair(i), i / 100.0)),
            ],
            Series =
            [
                .. from i in isps from month in months select new SeriesPoint("speed-index", Pair(i), month, i / 100.0),
                .. from i in isps from month in months select new SeriesPoint("lines", Isp(i), month, Lines(i)),
            ],
            Hourly = [],
            Ledger =
            [
                .. from i in isps
                from month in months
                select new LedgerLine(
                    month,
                    Accounts.Subscribers(Id(i)),
                    Accounts.Isp(Id(i)),
                    LedgerKind.RetailAccess,
                    Lines(i),
                    30,
                    30 * Lines(i)
                ),
            ],
            Events =
            [
                .. isps.Select(i => new RunEvent(i % 16, Accounts.Isp(Id(i)), RunEventKind.PriceChanged, "", 31, 0.1)),
            ],
            Decisions =
            [
                .. isps.Select(i => new DecisionRecord(
                    i % 16,
                    Accounts.Isp(Id(i)),
                    "upgrade",
                    $"{Id(i)}/netflix-pni",
                    [new("refuse"), new("upgrade")],
                    "refuse",
                    new("no-deal-no-capacity", [0.97, 10])
                )),
            ],
        };
    }
}
