using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>A run that could not go on; others are not affected.</summary>
/// <param name="Run">Which run.</param>
/// <param name="Message">Scenario, run and month, and what went wrong.</param>
public sealed record RunFailure(RunKey Run, Text Message)
{
    /// <summary>The failure of a run in a month.</summary>
    public static RunFailure Of(World world, RunKey run, int month, Exception cause) =>
        new(
            run,
            cause is BrokenInvariantException broken
                ? broken.Text
                : CoreTexts.RunFailed.With(world.Id, run, world.Calendar.Label(month), cause.Message)
        );
}
