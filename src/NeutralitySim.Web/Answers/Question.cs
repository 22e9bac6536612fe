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

    /// <summary>The scenario as written, with the same draws: what differences are taken from.</summary>
    public Question AsWritten =>
        this with
        {
            State = new ScenarioState { Scenario = State.Scenario, Seed = State.Seed },
        };

    /// <summary>True when nothing is moved.</summary>
    public bool IsAsWritten => State.Levers.Count == 0 && State.Assumptions.Count == 0;
}
