using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Web.Tests;

/// <summary>One server, many browsers: each has its own levers, none waits behind another's runs, and what nobody reads is stopped.</summary>
public sealed class SharingTests
{
    private const int Browsers = 20;
    private const string Price = "set.isps.citynet.retail-price";

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task Twenty_browsers_at_once_get_each_the_answer_to_its_own_levers()
    {
        string[] states =
        [
            .. Enumerable
                .Range(0, Browsers)
                .Select(i => TestServer.Query("first-steps", (Price, $"{20 + i} EUR/month"))),
        ];
        await using var shared = await TestServer.Start();
        await using var alone = await TestServer.Start();
        var together = await Task.WhenAll(states.Select((state, i) => Headlines(shared, state, i + 1)));
        for (int i = 0; i < Browsers; i++)
        {
            Assert.Equal(i + 1, together[i].Sequence);
            Assert.Equal(await Headlines(alone, states[i], i + 1), together[i]);
        }

        Assert.Equal(Browsers, together.Select(answer => answer.Exact).Distinct().Count());
        Assert.Equal(0, shared.Server.Simulator.Running);
        Assert.Equal(0, shared.Server.Answers.Open);
        Assert.Empty(shared.Faults);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_request_that_is_given_up_stops_its_run()
    {
        var runner = new RunnerThatWaits();
        await using var server = await TestServer.Start(runner: runner);
        using var leaving = new CancellationTokenSource();
        string state = TestServer.Query("first-steps", (Price, "30 EUR/month"));
        var response = await server.Post(TestServer.Move(state), cancellation: leaving.Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await runner.Begun.Task.WaitAsync(Patience.Longest);
        response.Dispose();
        await leaving.CancelAsync();
        await runner.Cancelled.Task.WaitAsync(Patience.Longest);
    }

    [Fact]
    public async Task A_move_under_one_regime_runs_that_regime_alone()
    {
        await using var server = await TestServer.Start();
        await Headlines(server, TestServer.Query("first-steps"), 1);
        int before = server.Server.Simulator.Started;
        string tolled = TestServer.Query(
            "first-steps",
            ("set.overrides.tolled.isps.citynet.retail-price", "31 EUR/month")
        );
        var events = await TestServer.Events(await server.Post(TestServer.Move(tolled)));
        Assert.Equal("exact", events.Last(e => e.Type != "rules").Type);
        int runs = server.Server.Simulator.Started - before;
        Assert.Equal(1 + Replications + WhichRule("overrides.tolled.isps.citynet.retail-price", "31 EUR/month"), runs);
    }

    // Runs that tell which rule does it, after the answer.
    private static int WhichRule(string path, string value)
    {
        string file = Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps", "scenario.yaml");
        var changed = ScenarioLoader.Load(file, new ScenarioLoadOptions { Settings = [(path, value)] }).Experiment!;
        var plan = RulePlan.Of(changed, inFull: false)!;
        // By typical days as it is, its regimes have been run.
        string[] known =
        [
            changed.Description.Baseline,
            .. plan.Regimes.Values.Select(between => between.IdOf(between.All)),
        ];
        return plan.Experiment.Runs().Count(run => !known.Contains(run.Regime));
    }

    [Fact]
    public async Task More_answers_at_once_than_there_are_places_are_asked_to_come_back()
    {
        var runner = new RunnerThatWaits();
        await using var server = await TestServer.Start(
            runner: runner,
            limits: new WorkshopLimits { Settling = TimeSpan.Zero, Answers = 1 }
        );
        string state = TestServer.Query("first-steps", (Price, "30 EUR/month"));
        using var first = await server.Post(TestServer.Move(state));
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var second = await server.Post(TestServer.Move(state));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
    }

    [Fact]
    public async Task Too_many_requests_of_one_address_are_refused()
    {
        await using var server = await TestServer.Start(
            limits: new WorkshopLimits { RequestsInARow = 5, RequestsPerSecond = 1 }
        );
        var statuses = new List<HttpStatusCode>();
        for (int i = 0; i < 12; i++)
            statuses.Add((await server.Client.GetAsync("/healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Theory]
    [InlineData("set.calendar.months", "600")]
    // Its estimate is one replication, and small.
    [InlineData("set.replications", "500")]
    public async Task A_run_larger_than_allowed_is_refused_before_its_estimate(string key, string value)
    {
        await using var server = await TestServer.Start(limits: new WorkshopLimits { AnswerBytes = 6 << 20 });
        string state = TestServer.Query("first-steps", (key, value));
        using var response = await server.Post(TestServer.Move(state));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(0, server.Server.Simulator.Started);
    }

    [Fact]
    public async Task A_run_that_takes_too_long_is_stopped_and_the_estimate_stays()
    {
        var clock = new FakeTimeProvider();
        var runner = new RunnerThatWaits();
        var limits = new WorkshopLimits { Settling = TimeSpan.Zero, Clock = clock };
        await using var server = await TestServer.Start(runner: runner, limits: limits);
        string state = TestServer.Query("first-steps", (Price, "30 EUR/month"));
        using var response = await server.Post(TestServer.Move(state));
        await runner.Begun.Task.WaitAsync(Patience.Longest);
        clock.Advance(limits.ExactTime);
        var events = await TestServer.Events(response);
        Assert.Equal("estimate", events[0].Type);
        Assert.Equal("problem", events[^1].Type);
        Assert.Equal(504, events[^1].Data.GetProperty("status").GetInt32());
    }

    private const int Replications = 5;

    private static async Task<(int Sequence, string Estimate, string Exact)> Headlines(
        TestServer server,
        string state,
        int sequence
    )
    {
        using var response = await server.Post(TestServer.Move(state, sequence));
        var events = await TestServer.Events(response);
        string Headline(string type) => events.Single(e => e.Type == type).Data.GetProperty("headline").GetString()!;
        int answered = events.Single(e => e.Type == "exact").Data.GetProperty("sequence").GetInt32();
        return (answered, Headline("estimate"), Headline("exact"));
    }

    /// <summary>Never ends by itself; tells when it has begun and when it was asked to stop.</summary>
    private sealed class RunnerThatWaits : IRunner
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Places => 1;

        public async Task<RunResult> Run(
            World world,
            RunKey run,
            ulong seed,
            Action<int> monthEnded,
            CancellationToken cancellation
        )
        {
            Begun.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
                throw new InvalidOperationException("Nobody asked it to stop.");
            }
            finally
            {
                Cancelled.TrySetResult();
            }
        }
    }
}
