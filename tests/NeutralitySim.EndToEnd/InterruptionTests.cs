using NeutralitySim.Results;

namespace NeutralitySim.EndToEnd;

/// <summary>Stopping, going on, and two runs in one folder.</summary>
public sealed class InterruptionTests : ScratchFolder
{
    private const string Replications = "200";
    private const int Runs = 600;

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task An_interrupted_run_reports_what_is_there_and_resumes_to_the_same_results()
    {
        using var started = await CommandLine.StartUntil(" 10 %", Run("stopped"));

        started.Interrupt();
        var stopped = await started.End();
        Assert.Equal(130, stopped.Code);
        Assert.Contains(
            "Stopping; finished runs are kept. Ctrl-C again ends at once.",
            stopped.Errors,
            StringComparison.Ordinal
        );
        Assert.Matches(
            @"Interrupted: \d+ of 600 runs are finished and kept; the same command with --resume does the others\.\n$",
            stopped.Errors
        );
        Assert.Contains("Experienced speed", stopped.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(At("stopped", "report.html")));
        int kept = RunsIn(At("stopped"));
        Assert.InRange(kept, 1, Runs - 1);

        var resumed = await CommandLine.Run([.. Run("stopped"), "--resume"]);
        Assert.Equal(0, resumed.Code);
        Assert.Contains(
            $"Finished runs kept from before: {kept} of {Runs}\n",
            resumed.Errors,
            StringComparison.Ordinal
        );

        Assert.Equal(0, (await CommandLine.Run(Run("whole"))).Code);
        Assert.Equal(File.ReadAllText(At("whole", "results.json")), File.ReadAllText(At("stopped", "results.json")));
        Assert.Equal(
            File.ReadAllText(At("whole", "csv", "ledger.csv")),
            File.ReadAllText(At("stopped", "csv", "ledger.csv"))
        );
    }

    [Fact]
    public async Task A_run_interrupted_while_its_silo_starts_ends_as_any_other()
    {
        string[] command = ["run", "scenarios/us-2014", "-r", Replications, "--engine", "orleans", "-o", At("early")];
        using var started = await CommandLine.StartUntil("us-2014", command);

        started.Interrupt();
        var stopped = await started.End();

        Assert.Equal(130, stopped.Code);
        Assert.DoesNotContain("could not be started", stopped.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_a_run_writes_to_is_refused_to_a_second_run()
    {
        Directory.CreateDirectory(At("busy"));
        using var running = new FileStream(At("busy", ".running"), FileMode.Create, FileAccess.Write, FileShare.None);

        var second = await CommandLine.Run([.. Run("busy"), "-q"]);

        Assert.Equal(1, second.Code);
        Assert.Equal(
            $"{At("busy")}: another run is writing there; wait for it or name another folder with --out.\n",
            second.Errors
        );
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Resuming_another_experiment_is_refused_and_touches_nothing()
    {
        string[] command = ["run", "scenarios/first-steps", "-r", "1", "-q", "-o", At("out")];
        await CommandLine.Run(command);
        byte[] before = File.ReadAllBytes(At("out", "results.sqlite"));

        var refused = await CommandLine.Run([.. command, "--seed", "9", "--resume"]);

        Assert.Equal(1, refused.Code);
        Assert.StartsWith(
            $"{At("out")}: cannot be resumed, it holds results of another scenario, seed,",
            refused.Errors,
            StringComparison.Ordinal
        );
        Assert.Equal(before, File.ReadAllBytes(At("out", "results.sqlite")));
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task A_finished_experiment_can_be_continued_with_more_replications()
    {
        string[] Command(string folder, string replications) =>
            ["run", "scenarios/first-steps", "-q", "-o", At(folder), "-r", replications];
        await CommandLine.Run(Command("grown", "2"));

        Assert.Equal(0, (await CommandLine.Run([.. Command("grown", "3"), "--resume"])).Code);

        await CommandLine.Run(Command("whole", "3"));
        Assert.Equal(File.ReadAllText(At("whole", "results.json")), File.ReadAllText(At("grown", "results.json")));
    }

    private string[] Run(string folder) => ["run", "scenarios/first-steps", "-r", Replications, "-o", At(folder)];

    private static int RunsIn(string folder)
    {
        using var reader = ResultsReader.Open(folder);
        return reader.Runs.Count;
    }
}
