using System.Collections.Frozen;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Web.Hosting;

namespace NeutralitySim.Web.Answers;

/// <summary>
/// The scenarios of a server: the one it was started with and those beside it. An id that a request holds is looked up
/// here and never becomes a path; a file is read when its scenario is first asked for.
/// </summary>
internal sealed class ScenarioShelf
{
    private const string FileName = "scenario.yaml";

    private readonly FrozenDictionary<string, Lazy<ScenarioWorkbench>> _workbenches;
    private readonly FrozenDictionary<string, Lazy<StudyDocument?>> _studies;

    /// <param name="path">Scenario file, or the folder that holds its <c>scenario.yaml</c>.</param>
    public ScenarioShelf(string path)
    {
        First = ScenarioWorkbench.Open(path);
        string full = Path.GetFullPath(path);
        string? folder =
            Directory.Exists(full) ? full
            : Path.GetFileName(full) == FileName ? Path.GetDirectoryName(full)
            : null;
        string? shelf = folder is null ? null : Path.GetDirectoryName(folder);
        var beside = shelf is null ? [] : ScenarioLoader.List(shelf).Where(summary => summary.Id != First.Id).ToList();
        Summaries =
        [
            .. beside
                .Append(new ScenarioSummary(First.Id, path, TitleOf(First), QuestionOf(First)))
                .OrderBy(summary => summary.Id != First.Id)
                .ThenBy(summary => summary.Id, StringComparer.Ordinal),
        ];
        _workbenches = beside
            .Select(summary => (summary.Id, new Lazy<ScenarioWorkbench>(() => ScenarioWorkbench.Open(summary.Path))))
            .Append((First.Id, new Lazy<ScenarioWorkbench>(First)))
            .ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal);
        _studies = Summaries.ToFrozenDictionary(
            summary => summary.Id,
            summary => new Lazy<StudyDocument?>(() => StudyBeside(summary)),
            StringComparer.Ordinal
        );
    }

    /// <summary>The scenario the server was started with.</summary>
    public ScenarioWorkbench First { get; }

    /// <summary>All scenarios: the first, then the others by id.</summary>
    public IReadOnlyList<ScenarioSummary> Summaries { get; }

    /// <summary>The scenario of an id.</summary>
    /// <exception cref="FaultException">There is none, or its file has errors.</exception>
    public ScenarioWorkbench Find(string id)
    {
        if (!_workbenches.TryGetValue(id, out var entry))
            throw new FaultException(Fault.Scenario(Summaries.Select(summary => summary.Id)));
        var workbench = entry.Value;
        if (!workbench.Baseline.IsValid)
            throw new FaultException(Fault.State(StateErrors.Of(workbench.Baseline.Errors)));
        return workbench;
    }

    /// <summary>The study beside a scenario; null where there is none that is about its values and this engine.</summary>
    public StudyDocument? StudyOf(ScenarioWorkbench workbench) => _studies[workbench.Id].Value;

    private StudyDocument? StudyBeside(ScenarioSummary summary)
    {
        string folder = Directory.Exists(summary.Path)
            ? summary.Path
            : Path.GetDirectoryName(Path.GetFullPath(summary.Path))!;
        return Find(summary.Id).Baseline.Experiment is { } experiment
            ? StudyFile.Current(folder, experiment.Description)
            : null;
    }

    private static Text TitleOf(ScenarioWorkbench workbench) =>
        workbench.Baseline.Experiment?.Description.Title ?? Text.Plain(workbench.Id);

    private static Text QuestionOf(ScenarioWorkbench workbench) =>
        workbench.Baseline.Experiment?.Description.Question ?? Text.Plain("");
}
