using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Studies;

/// <summary>
/// Whether differences between regimes hold while one assumption goes over a range, all others as written: at nine places of it, by typical days on the
/// same draws of demand, and from there by halving.
/// </summary>
/// <param name="scenario">The scenario, whose value at the path has the range.</param>
/// <param name="factor">The assumption.</param>
/// <param name="scheduler">Carries out the runs.</param>
/// <param name="memory">Runs that are there.</param>
public sealed class AssumptionChallenge(
    ScenarioWorkbench scenario,
    Factor factor,
    Scheduler scheduler,
    RunMemory memory
)
{
    private const int Steps = 9;
    private const int Centre = Steps / 2;
    private const int Halvings = 6;
    private const int Replications = 1;

    private readonly PointRunner _runner = new(scenario, [factor], scheduler, memory);

    /// <summary>Differences that change, those that change rank first, then those nearest to the value as written; empty where all hold.</summary>
    /// <param name="most">How many at most; those left out are further from it.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<IReadOnlyList<ChallengeFinding>> Findings(int most, CancellationToken cancellation)
    {
        double[] places = BreakEven.Places(Steps);
        var values = await Run(places, cancellation).ConfigureAwait(false);
        var changes = StudyRow
            .All(scenario.Baseline.Experiment!.Description)
            .SelectMany(row => Changes(row, [.. values.Select(value => Sign(row, value))]))
            .OrderByDescending(change => change.Before * change.After < 0)
            .ThenBy(change => change.Steps)
            .Take(most);
        var findings = new List<ChallengeFinding>();
        foreach (var change in changes)
        {
            int step = Centre + change.Way * change.Steps;
            double at = await Turn(change.Row, change.Before, places[step - change.Way], places[step], cancellation)
                .ConfigureAwait(false);
            var (row, before, after) = (change.Row, change.Before, change.After);
            findings.Add(
                new ChallengeFinding(row.Id, row.Baseline, row.Regime, before, after, factor.Near(at), change.Way > 0)
            );
        }

        return findings;
    }

    private static IEnumerable<Change> Changes(StudyRow row, int[] signs)
    {
        foreach (int way in new[] { -1, 1 })
            for (int steps = 1; steps <= Centre; steps++)
                if (signs[Centre + way * steps] is var sign && sign != signs[Centre])
                {
                    yield return new Change(row, way, steps, signs[Centre], sign);
                    break;
                }
    }

    private async Task<double> Turn(
        StudyRow row,
        int sign,
        double inside,
        double outside,
        CancellationToken cancellation
    )
    {
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = (inside + outside) / 2;
            var values = await Run([middle], cancellation).ConfigureAwait(false);
            if (Sign(row, values[0]) == sign)
                inside = middle;
            else
                outside = middle;
        }

        return (inside + outside) / 2;
    }

    private Task<PointValues[]> Run(IReadOnlyList<double> places, CancellationToken cancellation) =>
        _runner.Run([.. places.Select(place => new StudyPoint([place]))], Replications, cancellation);

    // What has no value there tells nothing, and changes nothing.
    private static int Sign(StudyRow row, PointValues values)
    {
        double difference = row.Difference(values);
        return Math.Abs(difference) >= row.Smallest ? Math.Sign(difference) : 0;
    }

    private sealed record Change(StudyRow Row, int Way, int Steps, int Before, int After);
}
