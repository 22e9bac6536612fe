using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Tests.Samples;
using NeutralitySim.Results;
using AnswerInWords = NeutralitySim.Reporting.Tables.Answer;

namespace NeutralitySim.Reporting.Tests;

/// <summary>The answer in words, for results made by hand: a million households, months from the fifth on in the last window.</summary>
public class AnswerTests
{
    private const double Households = 1e6;

    [Fact]
    public void It_says_who_pays_whom_who_has_it_who_leaves_what_is_seen_and_what_it_does_to_carbon()
    {
        var told = Answer(
            "en",
            new Outcome
            {
                Toll = 0.5e6,
                Households = [("access", 0.3e6), ("service-prices", -0.5e6), ("quality", -1)],
                Isps = 0.2e6,
                Large = -0.5e6,
                Speed = 2.5,
                GivenUp = 0.031,
                Carbon = 38.9,
                Leaves = "provider:mubi",
            }
        );
        Assert.Equal(
            [
                "Senders pay ISPs 0.50\u00a0USD more a household and month (large content providers +0.50).",
                "Households lose 0.20\u00a0USD (prices of services −0.50, price of access +0.30).",
                "Others: ISPs +0.20, large providers −0.50. All together: −0.50.",
                "Mubi leaves, from Nov\u00a02013, in 2 of 2 runs. Of a hundred lines, 3.1 more give up a service or have lost it.",
                "At nine in the evening viewers have 2.50 Mbit/s instead of 3.00, who gave up counting as 0.",
                "Carbon per hour watched: no difference worth naming (38.5 g).",
            ],
            told["Tolled"]
        );
        Assert.Contains("2 replications vary the draws of demand", told[""].Single(), StringComparison.Ordinal);
        Assert.Contains("2 of 5 numbers are guesses", told[""].Single(), StringComparison.Ordinal);
    }

    /// <summary>What is smaller than the indicator's smallest difference is no gain, whatever its interval.</summary>
    [Fact]
    public void Nothing_worth_naming_is_said_plainly_and_in_French()
    {
        var told = Answer(
            "fr",
            new Outcome
            {
                Households = [("access", 0.06e6)],
                Speed = 2.95,
                Carbon = 38.5,
            }
        );
        Assert.Equal(
            [
                "Les émetteurs ne versent aux FAI ni plus ni moins que sous Neutre.",
                "Pour les ménages, cela revient à presque rien, +0,06 (prix de l'accès +0,06).",
                "Tous ensemble\u202f: +0,06.",
                "Aucun service ne se retire.",
                "À 21 heures, on ne remarque rien à l'écran (3,00 Mbit/s).",
                "Carbone par heure vue\u202f: pas d'écart digne de mention (38,5 g).",
            ],
            told["Péage"]
        );
    }

    [Fact]
    public void A_service_whose_viewers_lose_most_is_named()
    {
        var told = Answer("en", new Outcome { Speed = 2.8, SpeedOfOne = 1.0 });
        Assert.Contains(
            told["Tolled"],
            sentence => sentence.EndsWith("Above all Hulu: 1.00 Mbit/s instead of 3.00.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_runs_give_one_sentence()
    {
        var store = ResultsStore.InMemory(SampleResults.Description);
        var (_, sentences) = Assert.Single(AnswerInWords.Of(new ReportContext(store.Reader, "en")));
        Assert.Equal("There are no finished runs of two regimes to compare.", Assert.Single(sentences));
    }

    [Fact]
    public void One_replication_claims_nothing_about_noise() =>
        Assert.Contains(
            "noise is unknown",
            Answer("en", new Outcome(), replications: 1)[""].Single(),
            StringComparison.Ordinal
        );

    private static Dictionary<string, IReadOnlyList<string>> Answer(
        string language,
        Outcome tolled,
        int replications = 2
    )
    {
        var store = ResultsStore.InMemory(SampleResults.Description with { LargeProviders = ["netflix"] });
        for (int replication = 0; replication < replications; replication++)
        {
            store.Append(new Outcome().Run("neutral", replication));
            store.Append(tolled.Run("tolled", replication));
        }

        return AnswerInWords
            .Of(new ReportContext(store.Reader, language))
            .ToDictionary(a => a.Heading, a => a.Sentences);
    }

    private sealed record Outcome
    {
        public double Toll { get; init; }

        public IReadOnlyList<(string Part, double Gain)> Households { get; init; } = [];

        public double Isps { get; init; }

        public double Large { get; init; }

        public double Speed { get; init; } = 3;

        public double SpeedOfOne { get; init; } = 3;

        public double GivenUp { get; init; }

        public double Carbon { get; init; } = 38.5;

        public string? Leaves { get; init; }

        public RunResult Run(string regime, int replication) =>
            new()
            {
                Key = new RunKey(regime, replication),
                Indicators =
                [
                    new(Indicators.Households.Id, Entity.All, AnswerTests.Households),
                    new(Indicators.ExperiencedSpeed.Id, Entity.All, Speed),
                    new(Indicators.ExperiencedSpeed.Id, new(EntityKind.Provider, "hulu"), SpeedOfOne),
                    new(Indicators.ServicesGivenUp.Id, Entity.All, GivenUp),
                    new(Indicators.CarbonPerHour.Id, Entity.All, Carbon),
                ],
                Series = [],
                Hourly = [],
                Ledger =
                [
                    .. Months.Select(m => new LedgerLine(
                        m,
                        "provider:netflix",
                        "isp:comcast",
                        LedgerKind.Toll,
                        Toll,
                        1,
                        Toll
                    )),
                ],
                Emissions = [],
                Events = Leaves is null ? [] : [new(2 + replication, Leaves, RunEventKind.Exit, "", 0, 0)],
                Welfare = [.. Months.SelectMany(Account)],
            };

        // Before the last twelve months all is as it was, so that the mean of the window is told.
        private static IEnumerable<int> Months => Enumerable.Range(SampleResults.MonthCount - 12, 12);

        private IEnumerable<WelfareLine> Account(int month) =>
            [
                .. Households.Select(part => Line(month, "households:" + part.Part, part.Gain)),
                Line(month, "isp:comcast", Isps),
                Line(month, "provider:netflix", Large),
                new(month, WelfareSide.Use, "access", 1, Households.Sum(part => part.Gain) + Isps + Large),
            ];

        private static WelfareLine Line(int month, string actor, double gain) =>
            new(month, WelfareSide.Actor, actor, 0, gain);
    }
}
