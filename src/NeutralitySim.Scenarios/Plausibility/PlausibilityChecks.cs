using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Plausibility;

/// <summary>Looks for what is valid and yet hardly meant. Every check says what to do, and how to say that it is meant.</summary>
internal static class PlausibilityChecks
{
    /// <summary>The warnings about a valid scenario, in the order of its file.</summary>
    public static IReadOnlyList<ScenarioError> Of(Experiment experiment, RegimeTrees trees)
    {
        var doubts = new ErrorList();
        var world = experiment.Worlds[0];
        var traffic = new BusyHour(world);
        new ActorChecks(world, trees.Base, traffic, doubts).Run();
        new LinkChecks(world, trees.Base, traffic, doubts).Run();
        new RegimeChecks(experiment.Worlds, trees, doubts).Run();
        Readings(trees.Base, doubts);
        Sources(experiment, trees.Base, doubts);
        return doubts.Items;
    }

    private static void Readings(Resolved node, ErrorList doubts)
    {
        if (node is ResolvedValue { OtherReading: { } other } value)
            doubts.Add(
                value,
                ScenarioTexts.ReadWithPoint.With(value.Written, Quantities.NumberText.Ungrouped(value.Written), other)
            );
        foreach (var child in node.Children)
            Readings(child, doubts);
    }

    private static void Sources(Experiment experiment, ResolvedObject root, ErrorList doubts)
    {
        int without = ParameterSources.WithoutSource(experiment.Description.Parameters);
        if (without > 0)
            doubts.Add(root.Mark with { Line = 0, Column = 0 }, "", ScenarioTexts.ValuesWithoutSource.With(without));
    }
}
