using System.Globalization;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Web;

/// <summary>What a scenario gives a workshop to work with.</summary>
public static class RoomMaterial
{
    // What people call a large change: some times the smallest that is named at all.
    private const double LargePerSmallest = 5;

    /// <summary>Its levers, its regimes, and the indicators the room predicts under each.</summary>
    /// <param name="workbench">A scenario that can be run.</param>
    public static WorkshopMaterial Of(ScenarioWorkbench workbench)
    {
        string[] regimes = [.. workbench.Baseline.Experiment!.Description.Regimes.Select(regime => regime.Id)];
        return new WorkshopMaterial(
            [.. workbench.Levers.Select(Rule)],
            [.. regimes],
            [
                .. from indicator in RoomIndicators.All
                from regime in regimes
                select new MeasureRule(
                    indicator.Id,
                    regime,
                    indicator.SmallestNamed,
                    indicator.SmallestNamed > 0 ? LargePerSmallest * indicator.SmallestNamed : 1
                ),
            ]
        );
    }

    private static LeverRule Rule(Lever lever)
    {
        var rule = new LeverRule(
            lever.Id,
            lever.Baseline,
            lever.Scale?.Minimum ?? 0,
            lever.Scale?.Maximum ?? 0,
            [.. lever.Choices.Select(choice => choice.Id)]
        );
        return rule.IsNumber
            ? rule with
            {
                Baseline = double.Parse(lever.Baseline, CultureInfo.InvariantCulture)
                    .ToString("R", CultureInfo.InvariantCulture),
            }
            : rule;
    }
}
