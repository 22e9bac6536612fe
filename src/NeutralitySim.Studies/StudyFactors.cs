using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Studies;

/// <summary>The factors of a scenario, their ranges cut short where the scenario refuses an end.</summary>
internal static class StudyFactors
{
    private const int MostHalvings = 4;

    /// <summary>Factors that can be moved, and paths of those that cannot.</summary>
    public static (IReadOnlyList<Factor> Moved, IReadOnlyList<string> Held) Of(
        ScenarioWorkbench scenario,
        IReadOnlyList<Factor> factors
    )
    {
        var moved = new List<Factor>();
        var held = new List<string>();
        using var memory = new RunMemory(null);
        foreach (var factor in factors)
        {
            var runner = new PointRunner(scenario, [factor], new Scheduler(new InProcessRunner(1)), memory);
            double below = Part(runner, 0);
            double above = Part(runner, 1);
            if (below == 0 && above == 0)
                held.Add(factor.Path);
            else
                moved.Add(below == 1 && above == 1 ? factor : factor.Within(below, above));
        }

        return (moved, held);
    }

    // Part of the way to an end that the scenario accepts, found by halving.
    private static double Part(PointRunner runner, double end)
    {
        double part = 1;
        for (int i = 0; i < MostHalvings; i++, part /= 2)
            if (runner.Fault(new StudyPoint([StudyPoint.Centre + (end - StudyPoint.Centre) * part])) is null)
                return part;
        return 0;
    }
}
