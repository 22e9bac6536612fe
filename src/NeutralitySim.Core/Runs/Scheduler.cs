using System.Threading.Channels;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// Carries out experiments through the port, for the command line and for every reader of the live page: hands out runs one by one,
/// replication by replication, so that an interrupted experiment holds whole comparisons, and never more at once than there is room for.
/// </summary>
/// <param name="runner">Carries out the runs.</param>
/// <param name="places">Runs at once, 1 or more; as many as the runner has room for when null.</param>
/// <param name="probe">Told of experiments and runs; may be null.</param>
/// <param name="experiments">Experiments of one party at once, 1 or more, while its others wait; any number when null.</param>
/// <remarks>Safe for any number of experiments at once, which share the places.</remarks>
public sealed class Scheduler(IRunner runner, int? places = null, IEngineProbe? probe = null, int? experiments = null)
{
    private readonly Turns _experiments = new(() => int.MaxValue, experiments ?? int.MaxValue);
    private readonly Turns _turns = new(() => places ?? runner.Places);
    private int _started;
    private int _running;

    /// <summary>Runs begun so far.</summary>
    public int Started => Volatile.Read(ref _started);

    /// <summary>Runs going on.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>
    /// Runs all that is planned. Ends when all runs have ended or cancellation has been honoured; finished and failed runs have
    /// been reported either way.
    /// </summary>
    /// <param name="experiment">What to run.</param>
    /// <param name="observer">Told of progress, from any thread but never twice at once. What it throws ends the experiment and comes back.</param>
    /// <param name="cancellation">Stops runs between two months.</param>
    /// <param name="party">Who asks: parties take turns with each other, however many runs one of them asks for.</param>
    public async Task Run(
        Experiment experiment,
        IExperimentObserver observer,
        CancellationToken cancellation,
        string party = ""
    )
    {
        using var stage = probe?.Begin(
            new EngineStage(experiment.Worlds[0].Id) { RunsToDo = experiment.Runs().Count() }
        );
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reports = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
        var work = HandOut(experiment, observer, party, reports.Writer, stop);
        try
        {
            await foreach (var report in reports.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
                report();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(false);
        }
    }

    private async Task HandOut(
        Experiment experiment,
        IExperimentObserver observer,
        string party,
        ChannelWriter<Action> reports,
        CancellationTokenSource stop
    )
    {
        var worlds = experiment.Worlds.ToDictionary(world => world.Regime.Id, StringComparer.Ordinal);
        var goingOn = new List<Task>();
        IDisposable? turn = null;
        try
        {
            foreach (var run in experiment.Runs())
            {
                turn ??= await _experiments.Take(party, stop.Token).ConfigureAwait(false);
                var place = await _turns.Take(party, stop.Token).ConfigureAwait(false);
                goingOn.RemoveAll(task => task.IsCompleted);
                goingOn.Add(Carry(place, run));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }

        await Task.WhenAll(goingOn).ConfigureAwait(false);
        turn?.Dispose();
        reports.TryComplete();

        async Task Carry(IDisposable place, Results.RunKey run)
        {
            using var held = place;
            Interlocked.Increment(ref _started);
            Interlocked.Increment(ref _running);
            try
            {
                await Report(await Outcome(run).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
            catch (Exception fault)
            {
                reports.TryComplete(fault);
                await stop.CancelAsync().ConfigureAwait(false);
            }
            finally
            {
                Interlocked.Decrement(ref _running);
            }
        }

        async Task<Action> Outcome(Results.RunKey run)
        {
            var world = worlds[run.Regime];
            using var stage = probe?.Begin(new EngineStage(world.Id, run));
            try
            {
                var result = await runner
                    .Run(world, run, experiment.Seed, month => MonthEnded(run, month), stop.Token)
                    .ConfigureAwait(false);
                return () => observer.RunFinished(result);
            }
            catch (RunFailedException failed)
            {
                return () => observer.RunFailed(failed.Failure);
            }
        }

        void MonthEnded(Results.RunKey run, int month)
        {
            reports.TryWrite(() => observer.MonthFinished(run, month));
            // A machine may have joined.
            _turns.HandOut();
        }

        // A run keeps its place until its result has been taken, so that results waiting for a slow observer stay few.
        async Task Report(Action outcome)
        {
            var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            reports.TryWrite(() =>
            {
                outcome();
                taken.SetResult();
            });
            await taken.Task.WaitAsync(stop.Token).ConfigureAwait(false);
        }
    }
}
