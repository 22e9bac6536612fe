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
    private const int Halvings = 6;
    private const int Replications = 1;

    private readonly PointRunner _runner = new(scenario, [factor], scheduler, memory);

    /// <summary>Differences that change, those that change rank first, then those nearest to the value as written; empty where all hold.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<IReadOnlyList<ChallengeFinding>> Findings(CancellationToken cancellation)
    {
        double[] places = BreakEven.Places(Steps);
        var values = await Run(places, cancellation).ConfigureAwait(false);
        var found = new List<(ChallengeFinding Finding, double Distance)>();
        foreach (var row in StudyRow.All(scenario.Baseline.Experiment!.Description))
        {
            int[] signs = [.. values.Select(value => Sign(row, value))];
            int centre = Steps / 2;
            foreach (int way in new[] { -1, 1 })
                for (int step = centre + way; step >= 0 && step < Steps; step += way)
                    if (signs[step] != signs[centre])
                    {
                        double at = await Turn(row, signs[centre], places[step - way], places[step], cancellation)
                            .ConfigureAwait(false);
                        found.Add(
                            (
                                new ChallengeFinding(
                                    row.Id,
                                    row.Baseline,
                                    row.Regime,
                                    signs[centre],
                                    signs[step],
                                    factor.Near(at),
                                    way > 0
                                ),
                                Math.Abs(at - StudyPoint.Centre)
                            )
                        );
                        break;
                    }
        }

        return
        [
            .. found
                .OrderByDescending(change => change.Finding.IsTurned)
                .ThenBy(change => change.Distance)
                .Select(change => change.Finding),
        ];
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
}
