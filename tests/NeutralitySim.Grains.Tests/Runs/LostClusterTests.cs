using System.Collections;
using System.Diagnostics;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>What a client is told when a cluster does not go on.</summary>
[Trait("Speed", "Slow")]
public sealed class LostClusterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("neutralitysim-");

    [Fact]
    public async Task A_run_whose_only_silo_dies_ends_within_seconds_with_a_sentence_and_keeps_what_is_finished()
    {
        await using var cluster = await DevelopmentCluster.Start(1);
        string line =
            $"run scenarios/first-steps -r 200 --connect {cluster.Members} --name {cluster.Name} --lang en -o";
        using var run = CommandLine.Start([.. line.Split(' '), _folder.FullName]);
        _ = run.StandardOutput.ReadToEndAsync();
        var errors = run.StandardError;
        while (!(await errors.ReadLineAsync().WaitAsync(Patience.Longest))!.Contains(" 10 %", StringComparison.Ordinal))
        { }

        long killed = Stopwatch.GetTimestamp();
        cluster.Silos[0].Kill();
        string rest = await errors.ReadToEndAsync().WaitAsync(Patience.Longest);
        await run.WaitForExitAsync().WaitAsync(Patience.Longest);

        // Before an answer counted, it took over a minute; writing down what is finished is in it, on a busy machine too.
        Assert.InRange(Stopwatch.GetElapsedTime(killed).TotalSeconds, 0, 30);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(
            @"months simulated in [\d.]+ s\n"
                + @"The cluster no longer answers \(.+\): [1-9]\d* of 600 runs are finished and kept; once it is back, the same command "
                + @"with --resume does the others\.\n$",
            rest
        );
        Assert.DoesNotContain("   at ", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_the_run_ends_within_a_minute_and_says_so()
    {
        string line = $"run scenarios/first-steps --connect development:{Ports.FreePair()} --lang en -o";
        long begun = Stopwatch.GetTimestamp();
        using var run = CommandLine.Start([.. line.Split(' '), _folder.FullName]);
        string errors = await run.StandardError.ReadToEndAsync().WaitAsync(Patience.Longest);
        await run.WaitForExitAsync().WaitAsync(Patience.Longest);

        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0, 60);
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            "The cluster could not be reached: no silo has answered for 30 s; accepted: a cluster with a silo at work.\n",
            errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_no_waiting_mends_is_told_at_once()
    {
        var experiment = Experiments.Load("first-steps", 1);
        var unreadable = experiment.Worlds[0] with { Isps = new UnreadableList() };
        await using var cluster = await DevelopmentCluster.Start(1);

        var failure = Assert.Throws<RunnerException>(() =>
            Results.Of(cluster.Client.Runner, experiment with { Worlds = [unreadable] })
        );

        Assert.False(failure.IsGone);
        Assert.Contains("cannot be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_is_the_gist_of_what_orleans_says()
    {
        Assert.Equal("No.", new RunnerException(new TimeoutException("\nNo.\r\n   at Here"), true).Message);
        Assert.Equal("Late", new RunnerException(new TimeoutException("Late for message: Request #1. "), true).Message);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private sealed class UnreadableList : IReadOnlyList<Isp>
    {
        public int Count => throw Refusal();

        public Isp this[int index] => throw Refusal();

        public IEnumerator<Isp> GetEnumerator() => throw Refusal();

        IEnumerator IEnumerable.GetEnumerator() => throw Refusal();

        private static InvalidOperationException Refusal() => new("This list cannot be read.");
    }
}
