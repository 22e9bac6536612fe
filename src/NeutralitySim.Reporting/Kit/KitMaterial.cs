using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Reporting.Kit;

/// <summary>What a workshop kit is made of.</summary>
/// <param name="Results">The scenario under its baseline regime, by typical days and one replication: numbers of the kit.</param>
/// <param name="Levers">Levers that the room may move; empty where the scenario names none.</param>
/// <param name="Assumptions">Values with a source and guesses; those with a range stand in for levers that are missing.</param>
public sealed record KitMaterial(
    ReportContext Results,
    IReadOnlyList<Lever> Levers,
    IReadOnlyList<Assumption> Assumptions
)
{
    /// <summary>What is run for a kit. Of regimes beside the baseline a kit tells nothing: that is for the room to find out.</summary>
    /// <param name="workbench">A scenario that can be run.</param>
    public static Experiment Estimate(ScenarioWorkbench workbench)
    {
        var estimate = workbench
            .With(new ScenarioState { Scenario = workbench.Id }, estimate: true)
            .Experiment!.Recorded(RecordingDetail.Quick);
        return estimate with
        {
            Worlds = [.. estimate.Worlds.Where(world => world.Regime.Id == estimate.Description.Baseline)],
        };
    }

    /// <summary>The material of a scenario.</summary>
    /// <param name="workbench">The scenario.</param>
    /// <param name="reader">What <see cref="Estimate"/> came to, under the description of the scenario as written.</param>
    public static KitMaterial Of(ScenarioWorkbench workbench, ResultsReader reader) =>
        new(new ReportContext(reader, "en") { IsEstimate = true }, workbench.Levers, workbench.Assumptions);

    /// <summary>The same in a language.</summary>
    internal KitMaterial In(string language) => this with { Results = Results.In(language) };
}
