using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Web.Answers;

/// <summary>What an answer is asked for.</summary>
/// <param name="Workbench">The scenario.</param>
/// <param name="State">Where its levers and assumptions are.</param>
/// <param name="IsEstimate">True for typical days, no noise and one replication; false for the scenario as written.</param>
/// <param name="Party">Address that asks; runs take turns among addresses, since any other name would be the asker's to choose.</param>
internal sealed record Question(ScenarioWorkbench Workbench, ScenarioState State, bool IsEstimate, string Party)
{
    /// <summary>True where all mixtures of rules are run, however many.</summary>
    public bool AllMixtures { get; init; }

    /// <summary>Study of the state; null where there is none yet.</summary>
    public StudyDocument? Study { get; init; }

    /// <summary>Whether verdicts can be told.</summary>
    public VerdictPlace Verdicts =>
        Study is null ? VerdictPlace.Missing
        : Against is not null && !IsAsWritten(Workbench, Against) ? VerdictPlace.Pinned
        : VerdictPlace.Shown;

    /// <summary>State that differences are taken from; null for the scenario as written.</summary>
    public ScenarioState? Against { get; init; }

    /// <summary>What differences are taken from: with the same draws, the state pinned or the scenario as written.</summary>
    public Question Reference =>
        this with
        {
            State = (Against ?? new ScenarioState { Scenario = State.Scenario }) with { Seed = State.Seed },
            Against = null,
        };

    /// <summary>The experiment as written.</summary>
    public ExperimentDescription Description => Workbench.Baseline.Experiment!.Description;

    /// <summary>True where a state moves nothing of its scenario.</summary>
    public static bool IsAsWritten(ScenarioWorkbench workbench, ScenarioState state) =>
        (state.Seed is null || state.Seed == workbench.Baseline.Experiment!.Description.Seed)
        && state.Assumptions.Count == 0
        && workbench.Levers.All(lever => state.Levers.GetValueOrDefault(lever.Id, lever.Baseline) == lever.Baseline);

    /// <summary>True where nothing is moved from what differences are taken from.</summary>
    public bool IsReference =>
        State with
        {
            EngineVersion = ScenarioState.CurrentEngine,
        } == Reference.State with { EngineVersion = ScenarioState.CurrentEngine };
}
