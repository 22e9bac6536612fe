using Microsoft.Extensions.Time.Testing;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;
using NeutralitySim.Web.Answers;

namespace NeutralitySim.Web.Tests;

/// <summary>An exact run holds no estimate up, and ends all the same.</summary>
public sealed class PrecedenceTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly TellingClock _clock = new();
    private readonly Precedence _precedence;
    private readonly Months _months;

    public PrecedenceTests()
    {
        _precedence = new Precedence(Longest, _clock);
        _months = new Months(_precedence);
    }

    [Fact]
    public async Task A_run_begins_when_the_last_estimate_is_there()
    {
        var first = _precedence.Enter();
        var second = _precedence.Enter();
        var run = Run();
        first.Dispose();
        Assert.Empty(_months.Simulated);
        second.Dispose();
        await run.WaitAsync(Patience.Longest);
        Assert.Equal([0, 1, 2], _months.Simulated);
    }

    [Fact]
    public async Task A_run_going_on_waits_between_two_months_for_an_estimate()
    {
        _months.EstimateDuring = 1;
        var run = Run();
        await _clock.IsWaitedFor.Task.WaitAsync(Patience.Longest);
        Assert.Equal([0, 1], _months.Simulated);
        _months.Estimate!.Dispose();
        await run.WaitAsync(Patience.Longest);
        Assert.Equal([0, 1, 2], _months.Simulated);
    }

    [Fact]
    public async Task A_run_that_has_waited_long_enough_goes_on()
    {
        _months.EstimateDuring = 2;
        var run = Run();
        await _clock.IsWaitedFor.Task.WaitAsync(Patience.Longest);
        Assert.False(run.IsCompleted);
        _clock.Advance(Longest);
        await run.WaitAsync(Patience.Longest);
        Assert.Equal([0, 1, 2], _months.Simulated);
    }

    [Fact]
    public async Task A_run_that_nobody_wants_any_more_does_not_wait()
    {
        using var leaving = new CancellationTokenSource();
        using var estimate = _precedence.Enter();
        var run = Run(leaving.Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(Patience.Longest));
        Assert.Empty(_months.Simulated);
    }

    private Task<RunResult> Run(CancellationToken cancellation = default) =>
        new YieldingRunner(_months, _precedence).Run(null!, default!, 0, _ => { }, cancellation);

    /// <summary>Simulates three months of nothing; while one of them lasts, an estimate begins.</summary>
    private sealed class Months(Precedence precedence) : IRunner
    {
        private readonly List<int> _simulated = [];

        public int? EstimateDuring { get; set; }

        public IDisposable? Estimate { get; private set; }

        public IReadOnlyList<int> Simulated
        {
            get
            {
                lock (_simulated)
                    return [.. _simulated];
            }
        }

        public int Places => 1;

        public Task<RunResult> Run(
            World world,
            RunKey run,
            ulong seed,
            Action<int> monthEnded,
            CancellationToken cancellation
        ) =>
            Task.Run(
                () =>
                {
                    for (int month = 0; month < 3; month++)
                    {
                        if (month == EstimateDuring)
                            Estimate = precedence.Enter();
                        lock (_simulated)
                            _simulated.Add(month);
                        monthEnded(month);
                    }

                    return (RunResult)null!;
                },
                cancellation
            );
    }

    /// <summary>Stands still until told, and tells when somebody waits for it.</summary>
    private sealed class TellingClock : FakeTimeProvider
    {
        public TaskCompletionSource IsWaitedFor { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            IsWaitedFor.TrySetResult();
            return timer;
        }
    }
}
