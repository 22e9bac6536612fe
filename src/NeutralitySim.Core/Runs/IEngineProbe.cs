using NeutralitySim.Core.Results;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// Watches a simulation from inside: hears of stages on the thread that carries them out, so that it can time them.
/// Calls overlap; they must be quick and must not throw. Nothing it does reaches a result.
/// </summary>
public interface IEngineProbe
{
    /// <summary>A stage begins; it ends when the answer is disposed of.</summary>
    IDisposable? Begin(EngineStage stage);

    /// <summary>An ISP has simulated a month.</summary>
    void Measured(string scenario, RunKey run, IspLayout layout, TrafficMonth outcome);
}
