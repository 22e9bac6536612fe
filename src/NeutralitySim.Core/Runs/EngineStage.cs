using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Runs;

/// <summary>A stage of a simulation: an experiment, a run, a month of it, or an ISP's part of a month.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Run">The run; null for the whole experiment.</param>
/// <param name="Month">The month, from 0; null for the whole run.</param>
/// <param name="Isp">The ISP; null for the whole month.</param>
public readonly record struct EngineStage(string Scenario, RunKey? Run = null, int? Month = null, string? Isp = null)
{
    /// <summary>Runs still to do when a whole experiment begins; 0 when unknown, and for its parts.</summary>
    public int RunsToDo { get; init; }
}
