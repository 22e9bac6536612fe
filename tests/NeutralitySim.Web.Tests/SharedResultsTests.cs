using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;
using NeutralitySim.Web.Answers;
using NeutralitySim.Web.Hosting;

namespace NeutralitySim.Web.Tests;

/// <summary>Those who ask for the same state at the same time share its runs.</summary>
public sealed class SharedResultsTests
{
    private readonly TaskCompletionSource<Outcome> _outcome = new();
    private readonly List<CancellationToken> _made = [];
    private readonly SharedResults _results;

    public SharedResultsTests() => _results = new SharedResults(Make, new WorkshopLimits(), CancellationToken.None);

    [Fact]
    public async Task Two_who_ask_for_the_same_state_share_its_runs_and_a_third_who_asks_for_another_does_not()
    {
        Task[] asked = [Ask("1"), Ask("1"), Ask("2")];
        _outcome.SetException(new FaultException(Fault.Busy));
        foreach (var one in asked)
            await Assert.ThrowsAsync<FaultException>(() => one.WaitAsync(Patience.Longest));
        Assert.Equal(2, _made.Count);
    }

    [Fact]
    public async Task Runs_go_on_for_who_still_waits_and_stop_when_nobody_does()
    {
        using var leaving = new CancellationTokenSource();
        using var leavingLater = new CancellationTokenSource();
        var first = Ask("1", leaving.Token);
        var second = Ask("1", leavingLater.Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(Patience.Longest));
        var made = await Made();
        Assert.False(made.IsCancellationRequested);
        await leavingLater.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.WaitAsync(Patience.Longest));
        Assert.True(made.IsCancellationRequested);
    }

    private Task Ask(string toll, CancellationToken cancellation = default)
    {
        var state = new ScenarioState
        {
            Scenario = "france-2019",
            Levers = new Dictionary<string, string> { ["toll"] = toll },
        };
        var question = new Question(null!, state, IsEstimate: false, "");
        return _results.Of(question, isKept: false, new Months(), cancellation);
    }

    private async Task<CancellationToken> Made()
    {
        while (true)
        {
            lock (_made)
                if (_made.Count == 1)
                    return _made[0];
            await Task.Yield();
        }
    }

    private Task<Outcome> Make(Question question, Months months, CancellationToken cancellation)
    {
        lock (_made)
            _made.Add(cancellation);
        return _outcome.Task.WaitAsync(cancellation);
    }
}
