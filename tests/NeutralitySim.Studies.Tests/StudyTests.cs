using NeutralitySim.Core.Runs;
using NeutralitySim.Results;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Studies.Tests;

/// <summary>Studies of a shipped scenario.</summary>
public sealed class StudyTests : IDisposable
{
    private static readonly ScenarioWorkbench Scenario = ScenarioWorkbench.Open(
        Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps")
    );

    private static readonly StudyPlan Small = new()
    {
        Draws = 6,
        Paths = 1,
        Rows = 2,
        MostDecomposed = 2,
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("neutralitysim-study-");

    private string Memory => Path.Combine(_folder.FullName, "runs.sqlite");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_study_goes_on_where_it_was_cut_and_comes_out_the_same()
    {
        var whole = new Heard();
        string expected = StudyFile.Text(await Study(null, whole, default));
        using var stop = new CancellationTokenSource();
        var cut = new Heard { After = 40, Then = stop.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Study(Memory, cut, stop.Token));
        var rest = new Heard();
        string resumed = StudyFile.Text(await Study(Memory, rest, default));
        Assert.Equal(expected, resumed);
        Assert.InRange(cut.Run, 40, whole.Run - 1);
        // Two points that begin together may each run a world they share.
        Assert.InRange(rest.Run, 1, whole.Run - 20);
        var again = new Heard();
        Assert.Equal(expected, StudyFile.Text(await Study(Memory, again, default)));
        Assert.Equal(0, again.Run);
    }

    [Fact]
    public async Task A_value_that_no_regime_depends_on_is_not_run_again()
    {
        using var memory = new RunMemory(null);
        int run = 0;
        var factors = Scenario.Factors.Where(f => f.Path == "regimes.tolled.toll.price").ToArray();
        var runner = new PointRunner(Scenario, factors, Scheduler(), memory, wasRun => run += wasRun ? 1 : 0);
        var centre = StudyPoint.Central(factors.Length);
        await runner.Run([centre], 1, default);
        Assert.Equal(3, run);
        var moved = (await runner.Run([centre.With(0, 1)], 1, default))[0];
        // Only the tolled regime has a toll.
        Assert.Equal(4, run);
        Assert.True(double.IsFinite(moved.Difference(0, "neutral", "tolled")));
    }

    [Fact]
    public async Task The_study_of_the_smallest_shipped_scenario_is_current()
    {
        // Hash of its values, included files among them, and the engine's version; the runs of all draws are made anew by a command of their own.
        var study = StudyFile.Read(Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps", StudyFile.Name));
        Assert.True(study.IsCurrent(Scenario.Baseline.Experiment!.Description));
        Assert.Equal(200, study.Draws);
        using var memory = new RunMemory(null);
        var anew = await new SensitivityStudy(Scenario, Scheduler(), memory, new StudyPlan(), new Heard()).Run(default);
        Assert.Equal(StudyFile.Text(anew), StudyFile.Text(study));
    }

    [Fact]
    public void A_study_that_was_changed_by_hand_is_refused_and_does_not_count_as_current()
    {
        var description = Scenario.Baseline.Experiment!.Description;
        var study = new StudyDocument("x", description.ScenarioHash, description.EngineVersion, 1, 0, 1, 0, [], [], []);
        string path = Path.Combine(_folder.FullName, StudyFile.Name);
        StudyFile.Write(path, study);
        Assert.NotNull(StudyFile.Current(_folder.FullName, description));
        Assert.Null(StudyFile.Current(_folder.FullName, description with { EngineVersion = "9" }));
        File.WriteAllText(
            path,
            File.ReadAllText(path).Replace("\"draws\": 0", "\"draws\": 200", StringComparison.Ordinal)
        );
        Assert.Contains(
            "study",
            Assert.Throws<ResultsException>(() => StudyFile.Read(path)).Message,
            StringComparison.Ordinal
        );
        Assert.Null(StudyFile.Current(_folder.FullName, description));
        foreach (string broken in (string[])["", "[]", "{", "null", "{\"sha256\": 3}", "7"])
        {
            File.WriteAllText(path, broken);
            Assert.Throws<ResultsException>(() => StudyFile.Read(path));
        }
    }

    private static Scheduler Scheduler() => new(new InProcessRunner());

    private static async Task<StudyDocument> Study(string? memory, Heard heard, CancellationToken cancellation)
    {
        using var runs = new RunMemory(memory);
        return await new SensitivityStudy(Scenario, Scheduler(), runs, Small, heard).Run(cancellation);
    }

    private sealed class Heard : IStudyObserver
    {
        public int Run { get; private set; }

        public int After { get; init; } = -1;

        public Action? Then { get; init; }

        public void Begins(StudyStage stage, int points, int runs) { }

        public void RunEnded(bool wasRun)
        {
            Run += wasRun ? 1 : 0;
            if (Run == After)
                Then!();
        }
    }
}
