using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Web.Answers;

/// <summary>Carries out runs that give way to estimates, before they begin and after each month.</summary>
/// <param name="runner">Carries them out; a run goes on when it has been told of a month's end.</param>
/// <param name="precedence">Knows of the estimates.</param>
internal sealed class YieldingRunner(IRunner runner, Precedence precedence) : IRunner
{
    /// <inheritdoc/>
    public int Places => runner.Places;

    /// <inheritdoc/>
    public async Task<RunResult> Run(
        World world,
        RunKey run,
        ulong seed,
        Action<int> monthEnded,
        CancellationToken cancellation
    )
    {
        await precedence.GiveWay(cancellation).ConfigureAwait(false);
        return await runner
            .Run(
                world,
                run,
                seed,
                month =>
                {
                    monthEnded(month);
                    precedence.GiveWay(cancellation).GetAwaiter().GetResult();
                },
                cancellation
            )
            .ConfigureAwait(false);
    }
}
