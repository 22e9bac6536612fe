using NeutralitySim.Cli;
using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Detail;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>Exit codes as README tells them, of the ways that no command line leads to. The others are tested where their commands are.</summary>
public sealed class ExitCodeTests : ScratchFolder
{
    [Fact]
    public void Run_that_breaks_a_conservation_law_ends_with_3_and_keeps_nothing()
    {
        string file = Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps", "scenario.yaml");
        using var interruption = new Interruption(() => { });
        var run = new ExperimentRun(
            ScenarioLoader.Load(file),
            Task.FromResult(new StartedEngine(new Broken())),
            null,
            interruption,
            RuleScopes.None,
            new RunExtent(DetailPlan.Full, true, false),
            new ReportForm(new PictureOptions(), WithPdf: false),
            null,
            null,
            new Terminal(quiet: true, noColor: true),
            Locale.For("en")
        );
        Assert.Equal(3, run.Execute(At("out"), resume: false, "table"));
        Assert.Equal(["results.sqlite"], Directory.EnumerateFileSystemEntries(At("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void The_codes_are_those_that_README_tells() =>
        Assert.Contains(
            $"Exit codes: {ExitCodes.Ok} ok, {ExitCodes.Usage} usage, or a file or cluster that cannot be used, "
                + $"{ExitCodes.InvalidScenario} invalid scenario, {ExitCodes.BrokenInvariant} a run broke a conservation law, "
                + $"{ExitCodes.Different} results or files are not what the program gives, "
                + $"{ExitCodes.Cancelled} interrupted.",
            File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "README.md")),
            StringComparison.Ordinal
        );

    private sealed class Broken : IRunner
    {
        public int Places => 1;

        public Task<RunResult> Run(
            World world,
            RunKey run,
            ulong seed,
            Action<int> monthEnded,
            CancellationToken cancellation
        ) => throw new RunFailedException(new RunFailure(run, Text.Plain("bytes demanded are not bytes served")));
    }
}
